import type { ConceptId, Fact } from '../../../model/index.ts';
import { placeAt } from '../../../model/index.ts';
import { operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { tolerance } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { changeFigure, priorOf } from '../../document/priors.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const words = { increase: '增加', decrease: '减少', none: '持平' } as const;

/** The word against the two printed figures. */
function* againstFigures(document: CheckedDocument): Generator<Outcome> {
  for (const fact of document.record.facts) {
    const { change } = fact;
    const current = document.factFigure(fact);
    const prior = priorOf(document, fact)?.printed;
    if (!change || change.direction === 'none' || !current || !prior || !(change.amount || change.rate)) continue;
    const gap = current.value.minus(prior.value);
    const subject = `“${fact.subject}”增减的方向`;
    const operands = [current, prior].map(operandOf);
    const stated = `正文写${words[change.direction]}；本年 ${showFigure(current)}，上年 ${showFigure(prior)}`;
    const fits = change.direction === 'increase' ? gap.gte(0) : gap.lte(0);
    if (fits || gap.abs().lte(tolerance([current, prior]))) yield passed(subject, `${stated}，方向相符。`, operands);
    else yield found(subject, `${stated}，方向不符。`, operands);
  }
}

const amount = String.raw`(?:\s*了)?\s*[\d.,，]{1,14}\s*(?:亿元|万元|元)\s*[，,]\s*(?:同比)?\s*`;
const rate = String.raw`(?:\s*了)?\s*[\d.]{1,8}\s*[%％]`;
const mixed = new RegExp(
  `(增加|增长)${amount}(下降|减少|降低)${rate}|(减少|下降)${amount}(增长|增加|上升)${rate}`,
  'gu',
);

/** 增加3万元，下降5%: one change with two directions. */
function* mixedWords(document: CheckedDocument): Generator<Outcome> {
  for (const { passage } of document.passages()) {
    for (const match of passage.text.matchAll(mixed)) {
      const [text, up, down, fell, rose] = match;
      const [first, second] = [up ?? fell ?? '', down ?? rose ?? ''];
      yield found('增减额与增减幅度的方向', `同一句里，数额写${first}，幅度写${second}：“${text}”。`, [
        wordsOperand('正文', text, placeAt(passage, match.index)),
      ]);
    }
  }
}

const because = /(总体|[\p{Script=Han}]{2,8}?)(增加|增长|减少|下降)的?(?:主要)?原因/gu;

/** 项目支出减少的主要原因是: the reason is given for the direction that the figures have. */
function* reasons(document: CheckedDocument): Generator<Outcome> {
  const { facts } = document.record;
  for (const { passage } of document.passages()) {
    const own = facts.filter(
      ({ change, sentence }) => change && change.direction !== 'none' && passage.text.includes(sentence),
    );
    for (const match of passage.text.matchAll(because)) {
      const [text, name = '', word = ''] = match;
      const named = own.filter(({ subject }) => subject === name || subject.endsWith(name));
      const directions = new Set(named.map(({ change }) => change?.direction));
      const [direction, other] = directions;
      const fact = named.at(-1);
      if (!direction || other || !fact?.change) continue;
      const told = /增/u.test(word) ? 'increase' : 'decrease';
      const subject = `“${fact.subject}”增减的方向与原因`;
      const operands = [wordsOperand('正文', text, placeAt(passage, match.index))];
      if (told === direction) yield passed(subject, `两处都写${words[direction]}。`, operands);
      else yield found(subject, `数额写${words[direction]}，原因却写“${text}”。`, operands, 'warn');
    }
  }
}

const income: ReadonlySet<ConceptId | null> = new Set<ConceptId>(['totalRevenue', 'currentYearRevenue']);
const spending: ReadonlySet<ConceptId | null> = new Set<ConceptId>(['totalExpenditure', 'currentYearExpenditure']);

function moved(document: CheckedDocument, concepts: ReadonlySet<ConceptId | null>): Fact[] {
  return document.record.facts.filter(
    ({ concept, change }) => concepts.has(concept) && change?.amount && change.direction !== 'none',
  );
}

/** Totals of income and spending that are the same do not move apart by the same amount. */
function* totalsApart(document: CheckedDocument): Generator<Outcome> {
  for (const a of moved(document, income)) {
    for (const b of moved(document, spending)) {
      const [x, y] = [changeFigure(document, a), changeFigure(document, b)];
      const [p, q] = [document.factFigure(a), document.factFigure(b)];
      if (!x || !y || !p || !q || !p.value.eq(q.value) || !x.value.eq(y.value) || x.value.eq(0)) continue;
      const subject = '收入总数与支出总数增减的方向';
      const operands = [x, y].map(operandOf);
      const [up, down] = [words[a.change?.direction ?? 'none'], words[b.change?.direction ?? 'none']];
      if (up === down) yield passed(subject, `收入、支出都写${up} ${showFigure(x)}。`, operands);
      else
        yield found(subject, `收支总数相同，收入写${up} ${showFigure(x)}，支出写${down} ${showFigure(y)}。`, operands);
      return;
    }
  }
}

const text = (word: string, word2 = word) => `
一、“三公”经费

2024年“三公”经费预算2.00万元，比上年2.30万元${word}0.30万元，${word2}13.04%，原因是接待变化。
`;

export const rule: Rule = {
  id: 'P-DIRECTION',
  title: '增减的方向相符',
  statement: '“增加”“减少”与两年的数相符；同一句里数额与幅度方向一致；收支总数相同时增减方向也相同。',
  formula: '增加 ⇔ 本年 ＞ 上年；减少 ⇔ 本年 ＜ 上年',
  needs: '说到增减的句子',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '2.00 比 2.30 减少', kind: 'budget', text: text('减少'), expect: ['pass'] },
    { says: '2.00 比 2.30 却写增加', kind: 'budget', text: text('增加'), expect: ['finding'] },
    { says: '数额减少，幅度却写增长', kind: 'budget', text: text('减少', '增长'), expect: ['pass', 'finding'] },
  ],
  *check(document) {
    yield* againstFigures(document);
    yield* mixedWords(document);
    yield* reasons(document);
    yield* totalsApart(document);
  },
};

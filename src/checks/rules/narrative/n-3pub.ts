import type { ConceptId, Fact } from '../../../model/index.ts';
import { operandOf, wordsOperand } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { readThreePublic, type ThreePublicItem, threePublicConcepts } from '../../document/three-public.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { budget } from './examples.ts';

const items: Partial<Record<ConceptId, ThreePublicItem>> = Object.fromEntries(
  Object.entries(threePublicConcepts).map(([item, concept]) => [concept, item]),
);

/** Statements of the year about 三公 itself: not an item of 公用经费, nor what one guest or car cost. */
function claims(document: CheckedDocument): Fact[] {
  const { fiscalYear, kind, facts } = document.record;
  return facts.filter(
    ({ concept, breakdown, year, measure, quantity, subject }) =>
      concept &&
      items[concept] &&
      breakdown !== 'economicItem' &&
      quantity?.unit &&
      year === fiscalYear &&
      (measure === kind || (kind === 'final' && measure === 'budget')) &&
      !/国内|外事|国\(境\)外|其中|人均/u.test(subject.normalize('NFKC')),
  );
}

function compare(document: CheckedDocument, fact: Fact): Outcome | null {
  const own = document.factFigure(fact);
  const item = fact.concept ? items[fact.concept] : undefined;
  const sheets = document.sheetsOf('three-public');
  const [first] = sheets;
  if (!own || !item || !first) return null;
  const subject = `“${fact.subject}”：正文与${first.name}`;
  const sides = readThreePublic(document).map((table) => (fact.measure === 'budget' ? table.budget : table.final));
  const printed = sides.flatMap((side) => side?.[item] ?? []);
  const [figure, other] = printed;
  if (other && !other.value.eq(figure?.value ?? 0)) return notEnoughData('有几张“三公”经费表，数不相同', subject);
  if (figure) return checkEqual(own, figure, { subject });
  const empty = wordsOperand(first.name, first.table.empty ? '空表' : '没有印出数字', first.table.place);
  if (own.value.eq(0))
    return passed(subject, `正文写 ${own.text}，${first.name}里没有印出数字。`, [operandOf(own), empty]);
  // A table that prints the other items alone, or no side of budgets, says nothing of this one.
  const side = sides.some((each) => each !== null);
  if (!first.table.empty && !side) return notEnoughData('“三公”经费表里没有找到这一栏', subject);
  return found(subject, `${own.label}为 ${own.text}，${first.name}里没有印出这一项。`, [operandOf(own), empty]);
}

const visits = /^(?:批次|人次|批)$/u;

/** Receptions that cost nothing have no guests: 公务接待费0万元，共接待3批次. */
function* guests(document: CheckedDocument): Generator<Outcome> {
  const { facts } = document.record;
  for (const [at, fact] of facts.entries()) {
    const own = fact.concept === 'officialReceptions' && fact.quantity?.unit ? document.factFigure(fact) : null;
    if (!own || fact.breakdown === 'economicItem') continue;
    for (const count of facts.slice(at + 1)) {
      // Up to the next amount, which has its own guests.
      if (count.sentence !== fact.sentence || !visits.test(count.quantity?.counter ?? '')) break;
      const figure = document.factFigure(count);
      const subject = `“${fact.subject}”与接待${count.quantity?.counter ?? ''}`;
      if (!figure || !own.value.eq(0)) continue;
      const operands = [own, figure].map(operandOf);
      if (figure.value.eq(0)) yield passed(subject, `费用为零，接待也为零。`, operands);
      else yield found(subject, `${own.label}为 ${own.text}，接待却写 ${figure.text}。`, operands, 'warn');
    }
  }
}

export const rule: Rule = {
  id: 'N-3PUB',
  title: '文字里的三公与表相同',
  statement: '文字说的“三公”经费总数和各项（预算数、决算数），与“三公”经费表相同；文字写 0 的，表里为零或空白。',
  formula: '正文·三公各项 = “三公”经费表·各项',
  needs: '说到“三公”经费的文字、“三公”经费表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '公用经费里的公务接待费、会议费是经济科目，不与“三公”比；人次、批次、国内接待等细项不与合计比。',
  examples: [
    {
      says: '总数和接待费相同，出国为零',
      kind: 'budget',
      text: budget('## 一、三公\n\n2024年“三公”经费预算2.00万元，其中：因公出国（境）费0万元；公务接待费2.00万元。'),
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '接待费与表差 1.00',
      kind: 'budget',
      text: budget('## 一、三公\n\n2024年“三公”经费预算2.00万元，其中：公务接待费3.00万元。'),
      expect: ['pass', 'finding'],
    },
    {
      says: '表里没有公车运行费，正文写 1.00',
      kind: 'budget',
      text: budget('## 一、三公\n\n2024年公务用车运行维护费1.00万元。'),
      expect: ['finding'],
    },
  ],
  *check(document) {
    for (const fact of claims(document)) {
      const outcome = compare(document, fact);
      if (outcome) yield outcome;
    }
    yield* guests(document);
  },
};

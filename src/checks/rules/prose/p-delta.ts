import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, minus, type Term } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { changeFigure, priorOf } from '../../document/priors.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { isSureList } from './list-readings.ts';
import { listsOf } from './lists.ts';
import { differenceReadings, isSureChange } from './rate-readings.ts';
import { settle } from './settle.ts';

/** Current and prior figures with the change between them. */
function* ownChanges(document: CheckedDocument): Generator<Outcome> {
  for (const fact of document.record.facts) {
    const current = document.factFigure(fact);
    const moved = changeFigure(document, fact);
    const prior = priorOf(document, fact)?.printed;
    if (!current || !moved || !prior) continue;
    const down = fact.change?.direction === 'decrease';
    const [from, to] = down ? [current, prior] : [prior, current];
    const compare = (larger: Figure, smaller: Figure): Outcome =>
      checkSum(moved, [{ figure: larger, sign: 1 }, minus(smaller)], { subject: `“${fact.subject}”的增减额` });
    yield settle(compare(to, from), {
      sure: () => isSureChange(document, fact),
      others: () => differenceReadings(document, fact).map(([larger, smaller]) => compare(larger, smaller)),
    });
  }
}

/** A change as a term: an increase is added, a decrease taken away. */
function term(document: CheckedDocument, fact: Fact): Term | null {
  const figure = changeFigure(document, fact);
  if (!figure) return null;
  return { figure, sign: fact.change?.direction === 'decrease' ? -1 : 1 };
}

function compare(whole: Fact, figure: Figure, terms: readonly Term[], subject: string): Outcome {
  // With a decrease of the whole every sign turns: the printed amount has none.
  const turned =
    whole.change?.direction === 'decrease'
      ? terms.map((each) => ({ ...each, sign: each.sign === 1 ? (-1 as const) : (1 as const) }))
      : terms;
  return checkSum(figure, turned, { subject });
}

function hasMoved({ change }: Fact): boolean {
  return change?.amount != null || (change?.direction === 'none' && change.from === null);
}

/** Another statement of the change of the same thing, where the list itself has none. */
function wholeChange(document: CheckedDocument, whole: Fact): Fact | null {
  if (whole.change?.amount) return whole;
  if (!whole.concept) return null;
  const found = document.record.facts.filter(
    (fact) =>
      fact.concept === whole.concept &&
      fact.measure === whole.measure &&
      fact.year === whole.year &&
      fact.change?.amount,
  );
  const amounts = new Set(found.map((fact) => `${fact.change?.direction} ${fact.change?.amount?.amount}`));
  return amounts.size === 1 ? (found[0] ?? null) : null;
}

/** Changes of all parts of a list add up to that of the whole. */
function* partsOfLists(document: CheckedDocument): Generator<Outcome> {
  for (const list of listsOf(document)) {
    const { whole, added, implied } = list;
    if (!(implied || isComplete(list, added)) || added.length < 2 || !added.every(hasMoved)) continue;
    if (whole.measure !== added[0]?.measure) continue;
    const terms = added.flatMap((fact) => term(document, fact) ?? []);
    const own = wholeChange(document, whole);
    const figure = own && changeFigure(document, own);
    if (own && figure && terms.length > 1) {
      yield settle(compare(own, figure, terms, `“${own.subject}”的增减额与各项增减额`), {
        sure: () => isSureList(document, list),
      });
    }
  }
}

const totals: ReadonlySet<ConceptId | null> = new Set<ConceptId>([
  'totalExpenditure',
  'currentYearExpenditure',
  'generalPublicBudgetExpenditure',
  'fiscalAppropriationExpenditure',
]);

/** 预算支出减少…，其中基本支出增加…，项目支出减少…: one sentence that tells changes alone. */
function* bareChanges(document: CheckedDocument): Generator<Outcome> {
  const bare = document.record.facts.filter(({ change, quantity }) => change?.amount && !quantity);
  for (const [, facts] of Map.groupBy(bare, ({ sentence }) => sentence)) {
    const whole = facts.find(({ concept }) => totals.has(concept));
    const parts = (['basicExpenditure', 'projectExpenditure'] as const).flatMap(
      (id) => facts.find(({ concept }) => concept === id) ?? [],
    );
    const figure = whole && changeFigure(document, whole);
    const terms = parts.flatMap((fact) => term(document, fact) ?? []);
    if (whole && figure && terms.length === 2) {
      yield compare(whole, figure, terms, `“${whole.subject}”的增减额与基本、项目支出的增减额`);
    }
  }
}

const text = (amount: string) => `
一、“三公”经费

2024年“三公”经费预算6.00万元，比上年5.00万元增加${amount}万元，原因是接待增加。
`;

export const rule: Rule = {
  id: 'P-DELTA',
  title: '增减额算得对',
  statement: '“比上年增加（减少）”的数等于本年数与上年数之差；各项的增减相加等于总数的增减。',
  formula: '本年 − 上年 = ±增减额；Σ 各项增减 = 总增减',
  needs: '印有本年数、上年数和增减额的句子，或各项增减都印出的列举',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '6.00 − 5.00 = 1.00', kind: 'budget', text: text('1.00'), expect: ['pass'] },
    { says: '印作增加 1.50', kind: 'budget', text: text('1.50'), expect: ['finding'] },
    {
      says: '各项增减加起来不是总的增减',
      kind: 'budget',
      text: '\n一、变动情况\n\n预算支出比上年减少10.00万元，其中基本支出增加5.00万元，项目支出减少12.00万元。\n',
      expect: ['finding'],
    },
  ],
  *check(document) {
    yield* ownChanges(document);
    yield* partsOfLists(document);
    yield* bareChanges(document);
  },
};

import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, tolerance } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';

/** What the text says of the document's own year and kind: a budget of its budget, final accounts of what was spent. */
export function ownClaims(document: CheckedDocument): Fact[] {
  const { fiscalYear, kind, facts } = document.record;
  return facts.filter(
    ({ year, measure, quantity, subject }) =>
      quantity?.unit &&
      year === fiscalYear &&
      measure === kind &&
      !/上年|去年|年初|年末|(?:前|近)[一二两三]年/u.test(subject),
  );
}

/** Those of some concepts. */
export function claimsOf(document: CheckedDocument, ...concepts: readonly ConceptId[]): Fact[] {
  return ownClaims(document).filter(
    ({ concept, breakdown }) => concept && concepts.includes(concept) && breakdown !== 'economicItem',
  );
}

/** Figures of different amounts: the same amount printed in several tables is one candidate. */
function distinct(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, index) => !figures.slice(0, index).some((other) => near(figure, other)));
}

function near(a: Figure, b: Figure): boolean {
  return a.value
    .minus(b.value)
    .abs()
    .lte(tolerance([a, b]));
}

/**
 * Compares a statement of the text with the figures it can be about, the likeliest first. It agrees when it is one of
 * them. Where they differ among themselves and it is none of them, nobody can say which was meant, unless the words of
 * the statement do (`sure`).
 */
export function compareClaim(
  document: CheckedDocument,
  fact: Fact,
  candidates: readonly (Figure | null | undefined)[],
  { subject = `“${fact.subject}”：正文与表`, sure = false }: { subject?: string; sure?: boolean } = {},
): Outcome | null {
  const own = document.factFigure(fact);
  const figures = candidates.flatMap((figure) => figure ?? []);
  const [first] = figures;
  if (!own || !first) return null;
  const same = figures.find((figure) => figure.value.eq(own.value)) ?? figures.find((figure) => near(figure, own));
  if (same) return checkEqual(own, same, { subject });
  if (sure || distinct(figures).length === 1) return checkEqual(own, first, { subject });
  return notEnoughData('几张表的数各不相同，正文的数与它们都不同，不知道说的是哪一个', subject);
}

/** Compares each of some statements with the figures that `candidatesOf` finds for it, where it finds any. */
export function* compareClaims(
  document: CheckedDocument,
  facts: readonly Fact[],
  candidatesOf: (fact: Fact) => readonly Figure[],
  isSure: (fact: Fact) => boolean = () => false,
): Generator<Outcome> {
  for (const fact of facts) {
    const outcome = compareClaim(document, fact, candidatesOf(fact), { sure: isSure(fact) });
    if (outcome) yield outcome;
  }
}

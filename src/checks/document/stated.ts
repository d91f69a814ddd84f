import type { Fact, Place, Quantity } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';
import { findInText } from './passage-of.ts';

/** An amount of money where a passage prints it, and what the reader of sentences took it for. */
export interface Stated {
  fact: Fact;
  /** The fact's own figure, the budget it is a completion of, the figure it is compared with, or its change. */
  role: 'own' | 'budget' | 'prior' | 'moved';
  figure: Figure;
  offset: number;
}

function quantitiesOf(fact: Fact): { role: Stated['role']; quantity: Quantity | null | undefined; label: string }[] {
  const { subject, quantity, completion, change } = fact;
  return [
    { role: 'own', quantity, label: `正文“${subject}”` },
    { role: 'budget', quantity: completion?.base, label: `正文“${subject}”的${completion?.baseName ?? ''}` },
    { role: 'prior', quantity: change?.from, label: `正文“${subject}”的上年数` },
    { role: 'moved', quantity: change?.amount, label: `正文“${subject}”的增减额` },
  ];
}

/** Every amount of the text by the passage it stands in, in the order of print; a figure of two roles stands once. */
const byPassage = oncePerDocument((document) => {
  const passages = new Map<number, Map<number, Stated>>();
  for (const fact of document.record.facts) {
    for (const { role, quantity, label } of quantitiesOf(fact)) {
      const found = quantity?.unit ? findInText(document, quantity.place) : null;
      if (!quantity || !found) continue;
      const passage = passages.get(found.index) ?? new Map<number, Stated>();
      passages.set(found.index, passage);
      const known = passage.get(found.offset);
      // An amount is first of all what its own fact says; that it is also the budget of another comes second.
      if (known?.role === 'own') continue;
      const figure = document.quantityFigure(quantity, label, fact.id);
      passage.set(found.offset, { fact, role, figure, offset: found.offset });
    }
  }
  return new Map(
    [...passages].map(([index, found]) => [index, [...found.values()].sort((a, b) => a.offset - b.offset)]),
  );
});

/** The amounts of a passage, by its index in the document, in the order of print. */
export function statedIn(document: CheckedDocument, index: number): readonly Stated[] {
  return byPassage(document).get(index) ?? [];
}

/** The last amounts, at most `count`, that the passage of a place prints before it; the nearest first. */
export function statedBefore(document: CheckedDocument, place: Place, count = 12): Stated[] {
  const found = findInText(document, place);
  if (!found) return [];
  const passage = statedIn(document, found.index);
  const end = passage.findIndex(({ offset }) => offset >= found.offset);
  const before = end < 0 ? passage.length : end;
  return passage.slice(Math.max(0, before - count), before).reverse();
}

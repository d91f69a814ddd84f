import { compareMoney, type Fact, type Quantity } from '../../../src/model/index.ts';

/** A fact while it is being read; ids are given when the document is done. */
export type Draft = Omit<Fact, 'id' | 'parent' | 'section'> & { parent: Draft | null };

/** What the document says of itself, for figures that do not. */
export interface Frame {
  year: number;
  measure: 'budget' | 'final';
  /** Name of the bureau, which sentences put before their subject. */
  publisher: string;
}

/** Whether one amount of money is larger than another. */
export function exceeds(a: Quantity, b: Quantity | null): boolean {
  if (!a.unit || !b?.unit) return false;
  return compareMoney({ amount: a.amount, unit: a.unit }, { amount: b.amount, unit: b.unit }) > 0;
}

/** The figure that a part, or a part of a part, belongs to in the end. */
export function topmost(draft: Draft): Draft {
  return draft.parent ? topmost(draft.parent) : draft;
}

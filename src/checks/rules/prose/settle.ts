import Big from 'big.js';
import { notEnoughData, type Outcome } from '../../outcome.ts';

/*
 * A sentence can be read in more than one way: where a list ends, which figure is its whole, what a percentage is of.
 * The reading that the figures bear out is the one that was meant; a finding is said only where none does, and where
 * the words leave no doubt which figures belong together or a single digit would make them agree.
 */

export interface Reading {
  /** The words bind the figures of the told reading together beyond doubt. */
  sure: () => boolean;
  /** The same check by other readings, the likeliest first; absent where there is but one. */
  others?: () => Iterable<Outcome | null>;
  /** Amounts of the same text, canonical decimals in the unit of the check, that may have been left out of it. */
  leftOut?: () => Iterable<string>;
}

/** Whether a single digit, wrongly printed, makes the gap: 0.30, 500. A gap that is an amount of the text is none. */
function isOneDigit(difference: string | null, leftOut: Iterable<string>): boolean {
  if (difference === null) return false;
  const gap = new Big(difference).abs();
  return gap.c.length === 1 && !gap.eq(0) && ![...leftOut].some((amount) => gap.eq(amount));
}

/** What is said of a check whose figures may be bound in several ways. */
export function settle(told: Outcome, { sure, others, leftOut }: Reading): Outcome {
  if (told.status !== 'finding') return told;
  for (const other of others?.() ?? []) if (other && other.status !== 'finding') return other;
  const meant = sure() || told.judgement === 'wrongBase' || isOneDigit(told.difference, leftOut?.() ?? []);
  return meant ? told : notEnoughData('这句话有几种读法，没有一种对得上，说不准是哪一种', told.subject, told.operands);
}

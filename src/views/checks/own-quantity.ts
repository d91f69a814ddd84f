import Big from 'big.js';
import type { Fact, Operand } from '../../model/index.ts';

/**
 * Whether what was compared is the quantity of a statement itself, and not a share, a change or a rate that the same
 * sentence prints: a finding about those says nothing against the quantity.
 */
export function isOwnQuantity(
  { quantity }: Pick<Fact, 'quantity'>,
  { value, unit }: Pick<Operand, 'value' | 'unit'>,
): boolean {
  return quantity?.amount != null && value !== null && unit !== '%' && new Big(value).eq(quantity.amount);
}

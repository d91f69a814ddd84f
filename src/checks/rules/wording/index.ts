import type { Rule } from '../../rule.ts';
import { rule as unit } from './u-unit.ts';
import { rule as unitMix } from './u-unitmix.ts';

/** In the order of the catalogue. */
export const wordingRules: readonly Rule[] = [unit, unitMix];

import type { Rule } from '../../rule.ts';

/** In the order of the catalogue. */
export const performanceRules: readonly Rule[] = [];

import type { Rule } from '../../rule.ts';

/** In the order of the catalogue. */
export const proseRules: readonly Rule[] = [];

import type { Rule } from './rule.ts';
import { betweenRules } from './rules/between/index.ts';
import { narrativeRules } from './rules/narrative/index.ts';
import { performanceRules } from './rules/performance/index.ts';
import { proseRules } from './rules/prose/index.ts';
import { structureRules } from './rules/structure/index.ts';
import { withinRules } from './rules/within/index.ts';
import { wordingRules } from './rules/wording/index.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...withinRules,
  ...betweenRules,
  ...narrativeRules,
  ...proseRules,
  ...wordingRules,
  ...performanceRules,
];

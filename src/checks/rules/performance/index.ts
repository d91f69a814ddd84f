import type { Rule } from '../../rule.ts';
import { rule as cost } from './k-cost.ts';
import { rule as execution } from './k-exec.ts';
import { rule as fund } from './k-fund.ts';
import { rule as score } from './k-score.ts';

/** In the order of the catalogue. */
export const performanceRules: readonly Rule[] = [fund, cost, execution, score];

import type { Rule } from '../../rule.ts';
import { rule as cost } from './k-cost.ts';
import { rule as cover } from './k-cover.ts';
import { rule as execution } from './k-exec.ts';
import { rule as fund } from './k-fund.ts';
import { rule as heading } from './k-heading.ts';
import { rule as period } from './k-period.ts';
import { rule as plan } from './k-plan.ts';
import { rule as score } from './k-score.ts';
import { rule as target } from './k-target.ts';
import { rule as unit } from './k-unit.ts';

/** In the order of the catalogue. */
export const performanceRules: readonly Rule[] = [
  fund,
  cost,
  execution,
  score,
  target,
  period,
  unit,
  cover,
  heading,
  plan,
];

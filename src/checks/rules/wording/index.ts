import type { Rule } from '../../rule.ts';
import { rule as codeName } from './u-code-name.ts';
import { rule as date } from './u-date.ts';
import { rule as percentDigits } from './u-pct-digits.ts';
import { rule as percentSign } from './u-pct-sign.ts';
import { rule as purpose } from './u-purpose.ts';
import { rule as scope } from './u-scope.ts';
import { rule as term } from './u-term.ts';
import { rule as typo } from './u-typo.ts';
import { rule as unit } from './u-unit.ts';
import { rule as unitMix } from './u-unitmix.ts';
import { rule as year } from './u-year.ts';

/** In the order of the catalogue. */
export const wordingRules: readonly Rule[] = [
  unit,
  unitMix,
  percentSign,
  percentDigits,
  year,
  date,
  codeName,
  term,
  scope,
  typo,
  purpose,
];

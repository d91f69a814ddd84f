import type { Rule } from '../../rule.ts';
import { rule as xThreePublic } from './x-3pub.ts';
import { rule as xAllgpb } from './x-allgpb.ts';
import { rule as xBasic } from './x-basic.ts';
import { rule as xCode } from './x-code.ts';
import { rule as xEmpty } from './x-empty.ts';
import { rule as xExpend } from './x-expend.ts';
import { rule as xFiscal } from './x-fiscal.ts';
import { rule as xFunds } from './x-funds.ts';
import { rule as xGpb } from './x-gpb.ts';
import { rule as xIncome } from './x-income.ts';
import { rule as xMirror } from './x-mirror.ts';
import { rule as xOprun } from './x-oprun.ts';
import { rule as xOther } from './x-other.ts';
import { rule as xProject } from './x-project.ts';

/** In the order of the catalogue; the rules that compare documents stand in `across`. */
export const betweenRules: readonly Rule[] = [
  xIncome,
  xExpend,
  xCode,
  xFiscal,
  xFunds,
  xGpb,
  xAllgpb,
  xOther,
  xBasic,
  xProject,
  xEmpty,
  xThreePublic,
  xOprun,
  xMirror,
];

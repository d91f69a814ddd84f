import type { Rule } from '../../rule.ts';
import { rule as nThreePublic } from './n-3pub.ts';
import { rule as nAsset } from './n-asset.ts';
import { rule as nBasic } from './n-basic.ts';
import { rule as nClass } from './n-class.ts';
import { rule as nCount } from './n-count.ts';
import { rule as nDescr } from './n-descr.ts';
import { rule as nExpend } from './n-expend.ts';
import { rule as nFiscal } from './n-fiscal.ts';
import { rule as nForeign } from './n-foreign.ts';
import { rule as nFund } from './n-fund.ts';
import { rule as nIncome } from './n-income.ts';
import { rule as nItems } from './n-items.ts';
import { rule as nOprun } from './n-oprun.ts';
import { rule as nPerf } from './n-perf.ts';
import { rule as nProc } from './n-proc.ts';
import { rule as nProjectName } from './n-project-name.ts';
import { rule as nProjectSet } from './n-project-set.ts';
import { rule as nRepeat } from './n-repeat.ts';
import { rule as nUnits } from './n-units.ts';

/** In the order of the catalogue. */
export const narrativeRules: readonly Rule[] = [
  nIncome,
  nExpend,
  nFiscal,
  nClass,
  nBasic,
  nItems,
  nThreePublic,
  nOprun,
  nProc,
  nAsset,
  nPerf,
  nFund,
  nRepeat,
  nCount,
  nProjectSet,
  nProjectName,
  nDescr,
  nUnits,
  nForeign,
];

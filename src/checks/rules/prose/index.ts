import type { Rule } from '../../rule.ts';
import { rule as pCalc } from './p-calc.ts';
import { rule as pComplDenom } from './p-compl-denom.ts';
import { rule as pDelta } from './p-delta.ts';
import { rule as pDirection } from './p-direction.ts';
import { rule as pFlat } from './p-flat.ts';
import { rule as pPartial } from './p-partial.ts';
import { rule as pPctCompl } from './p-pct-compl.ts';
import { rule as pPctShare } from './p-pct-share.ts';
import { rule as pPctYoy } from './p-pct-yoy.ts';
import { rule as pPrior } from './p-prior.ts';
import { rule as pReason } from './p-reason.ts';
import { rule as pShare100 } from './p-share-100.ts';
import { rule as pSum } from './p-sum.ts';
import { rule as pZeroBase } from './p-zero-base.ts';

/** In the order of the catalogue. */
export const proseRules: readonly Rule[] = [
  pSum,
  pPartial,
  pDelta,
  pPrior,
  pPctShare,
  pShare100,
  pPctYoy,
  pPctCompl,
  pComplDenom,
  pZeroBase,
  pDirection,
  pFlat,
  pReason,
  pCalc,
];

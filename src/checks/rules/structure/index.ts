import type { Rule } from '../../rule.ts';
import { rule as sNumbering } from './s-numbering.ts';
import { rule as sParts } from './s-parts.ts';
import { rule as sTables } from './s-tables.ts';
import { rule as sToc } from './s-toc.ts';

/** In the order of the catalogue. */
export const structureRules: readonly Rule[] = [sTables, sParts, sToc, sNumbering];

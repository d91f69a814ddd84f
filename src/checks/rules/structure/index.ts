import type { Rule } from '../../rule.ts';
import { rule as sDup } from './s-dup.ts';
import { rule as sEmpty } from './s-empty.ts';
import { rule as sEmptyConflict } from './s-empty-conflict.ts';
import { rule as sGlossary } from './s-glossary.ts';
import { rule as sHeading } from './s-heading.ts';
import { rule as sLabel } from './s-label.ts';
import { rule as sNarrative } from './s-narrative.ts';
import { rule as sNumbering } from './s-numbering.ts';
import { rule as sParts } from './s-parts.ts';
import { rule as sPlaceholder } from './s-placeholder.ts';
import { rule as sRowno } from './s-rowno.ts';
import { rule as sTables } from './s-tables.ts';
import { rule as sToc } from './s-toc.ts';
import { rule as sUnitnote } from './s-unitnote.ts';

/** In the order of the catalogue. */
export const structureRules: readonly Rule[] = [
  sTables,
  sParts,
  sToc,
  sHeading,
  sNumbering,
  sEmpty,
  sEmptyConflict,
  sPlaceholder,
  sNarrative,
  sGlossary,
  sRowno,
  sLabel,
  sUnitnote,
  sDup,
];

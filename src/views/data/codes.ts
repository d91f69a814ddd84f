import {
  codeSchemes,
  conceptIds,
  kindNames,
  measureIds,
  moneyUnits,
  rowRoles,
  scopeNames,
  standardTables,
} from '../../model/index.ts';
import { stages } from './stage.ts';

/** The codes that may stand in a column of the amounts. What they mean is in the code book. */
export const codesOf = {
  kind: Object.keys(kindNames),
  scope: Object.keys(scopeNames),
  origin: ['table', 'text'],
  table_standard: Object.keys(standardTables),
  row_role: rowRoles,
  item: conceptIds,
  code_scheme: codeSchemes,
  measure: [...new Set<string>([...measureIds, ...conceptIds])],
  stage: stages,
  unit: moneyUnits,
} as const satisfies Record<string, readonly string[]>;

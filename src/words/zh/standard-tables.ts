import { type StandardTableId, standardTables as usualTitles } from '../../model/standard-tables.ts';

/** What the standard tables are called. */
export const standardTables: Record<StandardTableId, string> = usualTitles;

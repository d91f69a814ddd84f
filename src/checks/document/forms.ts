import type { Fund, Place, Table } from '../../model/index.ts';
import { type Figure, makeFigure } from '../arithmetic/figure.ts';
import type { Sheet } from './sheet.ts';

/** What a form is called in every message: 绩效目标表“档案修复经费”. */
export function formName(sheet: Sheet): string {
  const name = sheet.table.form?.name;
  const kind = sheet.stem === 'project-self-assessment' ? '绩效自评表' : '绩效目标表';
  return `${kind}${name ? `“${name.replaceAll(/\s+/gu, '')}”` : `（${sheet.id}）`}`;
}

/** The cell of a table that stands at a place, for links to it. */
export function cellAtPlace({ id, rows }: Pick<Table, 'id' | 'rows'>, { file, line, column }: Place): Figure['cell'] {
  for (const [row, { cells }] of rows.entries()) {
    const cell = cells.find(({ place }) => place.file === file && place.line === line && place.column === column);
    if (cell) return { table: id, row, column: cell.column };
  }
  return undefined;
}

/** A figure of the money block of a form: an amount, a percentage or a score. Null for words. */
export function formFigure(sheet: Sheet, { source, figure, text, place, value }: Fund): Figure | null {
  if (!value) return null;
  const label = `${formName(sheet)}${[source, figure].filter(Boolean).join('·')}`;
  const cell = cellAtPlace(sheet.table, place);
  const common = { text, label, place, ...(cell ? { cell } : {}) };
  if (value.kind === 'amount') return makeFigure({ ...common, amount: value.amount, unit: value.unit });
  if (value.kind === 'percent') return makeFigure({ ...common, amount: value.percent, unit: '%' });
  return value.kind === 'count' ? makeFigure({ ...common, amount: value.count, unit: value.unit }) : null;
}

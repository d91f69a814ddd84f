import type { Figure } from '../arithmetic/figure.ts';
import type { Sheet } from './sheet.ts';

/** A line of the table of disclosed statistics (部门决算公开相关信息统计表): block, name, figure. */
export interface Statistic {
  /** The heading above it, for comparing: 政府采购情况. */
  block: string;
  name: string;
  row: number;
  figure: Figure | null;
}

/** The lines of a statistics table with the heading each stands under. */
export function statisticsOf(sheet: Sheet): Statistic[] {
  const column = sheet.amountColumns()[0] ?? sheet.table.columns.findIndex(({ role }) => role === 'count');
  let block = '';
  return sheet.rows.flatMap((row, index): Statistic[] => {
    const name = sheet.bareLabel(index);
    const figure = column === undefined || column < 0 ? null : sheet.figure(index, column);
    if (row.role === 'group' || (!figure && /^[一二三四五六七八九十]+、/u.test(sheet.label(index)))) block = name;
    return row.role === 'data' || row.role === 'total' ? [{ block, name, row: index, figure }] : [];
  });
}

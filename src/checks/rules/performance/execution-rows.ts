import type { Figure } from '../../arithmetic/figure.ts';
import { fundFigure, type PerformanceForm } from './forms.ts';

/** A line of the money block of a self-assessment: what was planned, spent and left, the rate and its points. */
export interface ExecutionRow {
  planned: Figure | null;
  spent: Figure | null;
  rest: Figure | null;
  rate: Figure | null;
  score: Figure | null;
  /** All seven figures are there: in a damaged grid, where they are read by order, none was taken for another. */
  whole: boolean;
}

const items = {
  planned: /全年预算数/u,
  spent: /全年执行数|^执行数/u,
  rest: /结(?:\(转\)|转|转和)?[结余]?余/u,
  rate: /执行率/u,
  score: /得分/u,
} as const;

/** The lines of the money block, one for each source, in order. */
export function executionRows(form: PerformanceForm): ExecutionRow[] {
  const rows: Map<string, Figure>[] = [];
  let source: string | null = null;
  for (const fund of form.form.funds) {
    const current = rows.at(-1);
    const figure = fundFigure(form, fund);
    if (!figure) continue;
    const name = fund.figure.normalize('NFKC').replaceAll(/\s/gu, '');
    // A line without a name is one that was read twice.
    if (current && fund.source === source && !current.has(name)) current.set(name, figure);
    else rows.push(new Map([[name, figure]]));
    ({ source } = fund);
  }
  return rows.map((row) => {
    const find = (word: RegExp) => [...row].find(([name]) => word.test(name))?.[1] ?? null;
    return {
      planned: find(items.planned),
      spent: find(items.spent),
      rest: find(items.rest),
      rate: find(items.rate),
      score: find(items.score),
      whole: row.size >= 7,
    };
  });
}

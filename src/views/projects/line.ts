import type { Words } from '../../words/index.ts';
import type { ProjectRow } from './rows.ts';

/** What of a row is told in the words of the page; in the browser too. */
export interface ProjectLine {
  /** As printed with its unit. */
  amount: string;
  /** What the amount is, or what is printed instead, and what has to be known of it. */
  amountName: string;
  /** 2024 年部门预算. */
  document: string;
}

/** A row in the words of a language. */
export function projectLine(row: ProjectRow, { labels, projects }: Pick<Words, 'labels' | 'projects'>): ProjectLine {
  const { table, filter } = projects;
  const is = new Set(row.amountIs);
  const head = [is.has('carried') ? table.carryover : '', row.amountName].filter(Boolean).join('·');
  const name = row.amount === '' ? head : table.from(filter.kinds[row.kind], head);
  return {
    amount: row.amountUnit ? labels.amount(row.amount, row.amountUnit) : labels.printed(row.amount),
    amountName: [name, is.has('blank') ? table.blank : '', is.has('recognised') ? table.fromImage : '']
      .filter(Boolean)
      .join(table.comma),
    document: labels.document(row.year, row.scope, row.kind),
  };
}

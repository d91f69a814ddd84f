import { documentLanguage, wordsOf } from '../../words/index.ts';
import { csvText } from '../csv-text.ts';
import { projectLine } from './line.ts';
import type { ProjectRow } from './rows.ts';

const words = wordsOf(documentLanguage);

/** Where all projects stand as CSV, from the root of the site. */
export const projectsCsvPath = '/data/projects.csv';

/**
 * All projects as CSV, as the list shows them: amounts as printed, with the way to each.
 *
 * @param address gives the full address of a path of the site
 */
export function projectsCsv(rows: readonly ProjectRow[], address: (path: string) => string): string {
  const { table, filter } = words.projects;
  const whole = (path: string): string => (path === '' ? '' : address(path));
  return csvText([
    [table.project, '单位', table.amount, '说明', '机构', '文件', '出处', '项目所在的表', table.form],
    ...rows.map((row) => {
      const { amount, amountName, document } = projectLine(row, words);
      const said = [amountName, ...(row.findingHref ? [words.checks.differs(address(row.findingHref))] : [])];
      return [
        row.name,
        row.unit,
        amount,
        said.filter(Boolean).join('；'),
        row.publisher,
        document,
        whole(row.amountHref),
        whole(row.tableHref),
        row.targetHref === '' ? filter.targets.no : address(row.targetHref),
      ];
    }),
  ]);
}

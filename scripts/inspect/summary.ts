import { countEntries } from './counts.ts';
import { severityNames, standardName } from './labels.ts';
import { printed } from './printed.ts';
import { problemText } from './problems.ts';
import type { Inspection } from './read.ts';
import { pagesOf, tableName } from './tables.ts';
import { whereOf } from './where.ts';

/** Control characters would steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** What was seen, in a few lines for the terminal. */
export function summary(inspection: Inspection): string {
  const { files, disclosure, report } = inspection;
  const tables = disclosure.tables.map((table) => {
    const pages = pagesOf(files, table);
    const where =
      pages.length > 0
        ? `第 ${[pages[0], pages.at(-1)].filter((page, index) => index === 0 || page !== pages[0]).join('–')} 页`
        : whereOf(files, table.place);
    const doubt = table.confidence === 'low' ? '，须核对' : '';
    return `  ${tableName(table)}：${standardName(table)}，${where}，${table.columns.length} 列 ${table.rows.length} 行${doubt}`;
  });
  const lost = files.flatMap((file, index) => [
    ...file.unplaced.map(({ page, text }) => `  第 ${page} 页：未读取“${text}”`),
    ...file.lost.map((line) => {
      const where = whereOf(files, { file: index, line, column: 1 });
      return `  ${where}：没有进入记录“${printed(file.lines[line - 1] ?? '')}”`;
    }),
  ]);
  const problems = report.problems.map((problem) => {
    const where = problem.place === null ? '' : `${whereOf(files, problem.place)}：`;
    return `  ${severityNames[problem.severity]} ${where}${problemText(problem)}`;
  });
  const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    ...files.map(({ name }) => name),
    ...countEntries(inspection).map(([name, value]) => `  ${name}：${value}`),
    ...part('表格', tables),
    ...part('没有着落的文字', lost),
    ...part('问题', problems),
  ]
    .map(plain)
    .join('\n');
}

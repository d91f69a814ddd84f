import { kindNames } from '../../model/index.ts';
import { csvText } from '../csv.ts';
import type { CodeEntry } from './code-book.ts';
import { words } from './code-page.ts';
import { type CodedLine, spendingColumns } from './coded-lines.ts';
import { schemeNames } from './codes.ts';

/** Every row under a code as CSV: what is printed, and whether code and name agree. */
export function codeCsv(entry: CodeEntry, address: (path: string) => string): string {
  const head = ['分类', '编码', '印出的名称', '编码与名称', '年份', '类型', '机构', '文件', '表'];
  const columns = spendingColumns.flatMap((column) => [words.columns[column], `${words.columns[column]}的出处`]);
  const row = (line: CodedLine, says: string): string[] => [
    schemeNames[entry.scheme],
    line.code ?? '',
    line.name,
    says,
    String(line.document.year),
    kindNames[line.document.kind],
    line.document.publisher,
    line.document.name,
    line.table,
    ...spendingColumns.flatMap((column) => {
      const figure = line.figures[column];
      return figure ? [figure.text, address(figure.href)] : ['', ''];
    }),
  ];
  return csvText([
    [...head, ...columns],
    ...entry.meanings.flatMap(({ name, rows }) =>
      rows.map(({ line, agreement }) => row(line, agreement === 'listed' ? `相符：${name}` : '科目表里没有')),
    ),
    ...entry.differing.map(({ line, listed }) => row(line, `不符：${listed.join('、')}`)),
    ...entry.unnumbered.map((line) => row(line, '没有印编码')),
  ]);
}

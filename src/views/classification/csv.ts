import { kindNames } from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import { figureText, listedName } from '../browse/listed.ts';
import { csvText } from '../csv-text.ts';
import type { CodeEntry } from './code-book.ts';
import { type CodedLine, spendingColumns } from './coded-lines.ts';

const words = wordsOf(documentLanguage);
const { schemes, table } = words.classification;

/** Every row under a code as CSV: what is printed, and whether code and name agree. */
export function codeCsv(entry: CodeEntry, address: (path: string) => string): string {
  const head = ['分类', '编码', '印出的名称', '编码与名称', '年份', '类型', '机构', '文件', '表'];
  const columns = spendingColumns.flatMap((column) => [table.columns[column], `${table.columns[column]}的出处`]);
  const row = (line: CodedLine, says: string): string[] => [
    schemes[entry.scheme],
    line.code ?? '',
    line.name,
    says,
    String(line.document.year),
    kindNames[line.document.kind],
    line.document.publisher,
    listedName(line.document, words),
    line.table,
    ...spendingColumns.flatMap((column) => {
      const figure = line.figures[column];
      return figure ? [figureText(figure, words), address(figure.href)] : ['', ''];
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

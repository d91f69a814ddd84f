import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { type CodedRow, codedRows } from '../document/coded-rows.ts';
import { bareName, type Sheet } from '../document/sheet.ts';
import { summaryOf } from '../document/summary.ts';
import { ownYearColumns } from '../document/year-columns.ts';

/** A name of 类, 款 or 项 for comparing: 社会保障和就业（类）支出 and 社会保障和就业支出 alike. */
function className(text: string): string {
  return bareName(text)
    .replace(/(?:年初)?预算(?:数)?$/u, '')
    .replace(/支出$/u, '');
}

/** The names of a chain 一般公共服务支出（类）信访事务（款）行政运行（项）, the last first; of a bare name, that name. */
export function chainOf(subject: string): string[] {
  const marked = [...subject.replaceAll(/[“”"\s]/gu, '').matchAll(/([^（()）]{2,40})[（(][类款项][）)]/gu)];
  if (marked.length < 2) return [className(subject)];
  return marked.map((match) => className(match[1] ?? '')).reverse();
}

function parents(rows: readonly CodedRow[], row: CodedRow): CodedRow[] {
  return rows.filter(({ code }) => code && row.code && row.code !== code && row.code.startsWith(code)).reverse();
}

/** The one row of a chain of names; null where there is none, or several of that name. */
export function rowOfChain(sheet: Sheet, chain: readonly string[]): CodedRow | null {
  const { all } = codedRows(sheet);
  const [own, ...above] = chain;
  const found = all.filter((row) => {
    if (className(row.name) !== own) return false;
    const names = parents(all, row).map(({ name }) => className(name));
    return above.every((name) => names.includes(name));
  });
  const [first, second] = found;
  // 其他教育支出 is the name of a 款 and of the only 项 below it: the same money.
  const alone = first?.children.length === 1 && found.length === 2 && first.children[0] === second;
  return second && !alone ? null : (first ?? null);
}

/** The line of a 类 on the side of spending of the summary. */
function inSummary(document: CheckedDocument, [own, ...above]: readonly string[]): Figure[] {
  if (above.length > 0) return [];
  const lines = summaryOf(document).spending?.lines.filter(({ name }) => className(name) === own) ?? [];
  return lines.length === 1 ? lines.flatMap(({ figure }) => figure ?? []) : [];
}

const tables = ['expenditure-detail', 'gpb-expenditure-by-function', 'fiscal-by-function'] as const;

/**
 * The figures of a 类, 款 or 项 in the tables of a document, by its name: a sentence may speak of all spending or of
 * that of one fund, and the tables then differ.
 */
export function namedRows(document: CheckedDocument, subject: string): Figure[] {
  const chain = chainOf(subject);
  const inTables = tables.flatMap((stem) => {
    const sheet = document.only(stem);
    if (!sheet) return [];
    const row = rowOfChain(sheet, chain);
    const columns = ownYearColumns(sheet, document.record.fiscalYear);
    const column = ['total', 'currentYear']
      .map((measure) => columns.find((each) => sheet.table.columns[each]?.measure === measure))
      .find((each) => each !== undefined);
    const figure = row && column !== undefined ? sheet.figure(row.row, column) : null;
    return figure ? [figure] : [];
  });
  return [...inSummary(document, chain), ...inTables];
}

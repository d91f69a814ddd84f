import type { Fact, TableStem } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type CodedRow, codedRows } from '../../document/coded-rows.ts';
import { bareName } from '../../document/sheet.ts';

/** The printed names of 类, 款 and 项 of an item, from the outermost: 政协事务（款）行政运行（项）. */
export function namesOf(subject: string): string[] {
  const levels = [...subject.matchAll(/([\p{Script=Han}（）()、]{1,40}?)[（(]([类款项])[）)]/gu)];
  const names = levels.map(([, name = '']) => plainName(name)).filter((name) => name !== '');
  return names.length > 0 ? names : [plainName(subject)];
}

/** A name of a class for comparing: 资源勘探工业信息等支出 and 资源勘探工业信息支出 alike. */
function plainName(name: string): string {
  return bareName(name.replace(/^[“”"']+|[“”"']+$/gu, ''))
    .replace(/^支出/u, '')
    .replace(/支出(?:预算|决算)?(?:数)?$/u, '')
    .replace(/等$/u, '');
}

interface Named {
  row: CodedRow;
  /** Its own name and those above it, the outermost first. */
  path: string[];
}

function walk(rows: readonly CodedRow[], above: readonly string[]): Named[] {
  return rows.flatMap((row) => {
    const path = [...above, plainName(row.name)];
    return [{ row, path }, ...walk(row.children, path)];
  });
}

/** Whether the names of a statement lead to a row: the last is its own, the others stand above it in their order. */
function leadsTo(names: readonly string[], path: readonly string[]): boolean {
  if (path.at(-1) !== names.at(-1)) return false;
  let at = 0;
  for (const name of path) if (name === names[at]) at += 1;
  return at === names.length;
}

/** Tables by function: of fiscal money, and of all. */
export const functionTables = {
  fiscal: ['gpb-expenditure-by-function', 'fiscal-by-function'],
  all: ['expenditure-detail'],
} as const satisfies Record<string, readonly TableStem[]>;

/** The figures that tables by function print for an item of the text; none where a name leads to several rows. */
export function functionFigures(
  document: CheckedDocument,
  { subject }: Fact,
  stems: readonly TableStem[] = [...functionTables.fiscal, ...functionTables.all],
): Figure[] {
  const names = namesOf(subject);
  return stems.flatMap((stem) =>
    document.filled(stem).flatMap((sheet) => {
      const column = sheet.amountColumns('total')[0] ?? sheet.amountColumns()[0];
      const found = walk(codedRows(sheet).roots, []).filter(({ path }) => leadsTo(names, path));
      // A bare name that is that of a 类 is meant as one.
      const top = found.filter(({ path }) => path.length === 1);
      const [only, second] = names.length === 1 && top.length > 0 ? top : found;
      return only && !second && column !== undefined ? (sheet.figure(only.row.row, column) ?? []) : [];
    }),
  );
}

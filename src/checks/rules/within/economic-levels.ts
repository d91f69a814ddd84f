import type { CheckedDocument } from '../../document/checked-document.ts';
import { type CodedRow, type CodedRows, codedRows } from '../../document/coded-rows.ts';
import type { Sheet } from '../../document/sheet.ts';
import { type Breakdown, isAside } from './levels.ts';

/** Tables by economic classification that hold figures. */
export function economicSheets(document: CheckedDocument): Sheet[] {
  return [
    ...document.filled('gpb-basic-by-economic'),
    ...document.filled('fiscal-basic-by-economic'),
    ...document.filled('fiscal-by-economic'),
    ...document.filled('by-dept-economic'),
    ...document.filled('by-gov-economic'),
    ...document.filled('operating-funds'),
  ];
}

/** The rows of every lane of a table: a 类 may go on in the lane beside it. */
export function allLanes(sheet: Sheet): { rows: CodedRow[]; trees: CodedRows[] } {
  const trees = sheet.lanes.map((lane) => codedRows(sheet, lane));
  return { rows: trees.flatMap(({ all }) => all), trees };
}

/** Each 类 with its 款, wherever in the table they stand; names without codes by their depth. */
export function classBreakdowns(sheet: Sheet): Breakdown[] {
  const { rows, trees } = allLanes(sheet);
  if (!rows.some(({ code }) => code !== null)) {
    return trees.flatMap(({ all }) =>
      all.flatMap(({ row, lane, name, level, children }) =>
        level === 1 && children.length > 0 ? [{ row, lane, parts: children, name: `${name}等于其下各款之和` }] : [],
      ),
    );
  }
  return rows.flatMap(({ code, row, lane, name, level }) => {
    if (level !== 1 || code === null) return [];
    const parts = rows.filter((each) => each.level === 2 && each.code?.startsWith(code) && !isAside(sheet, each));
    return parts.length > 0 ? [{ row, lane, parts, name: `${code} ${name}等于其下各款之和` }] : [];
  });
}

/** The 类 of a table, over all its lanes. */
export function classesOf(sheet: Sheet): CodedRow[] {
  return allLanes(sheet).rows.filter(({ level }) => level === 1);
}

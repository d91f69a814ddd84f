import type { Inspection } from './read.ts';

/** The figures a reader looks at first. */
export interface Counts {
  pages: number;
  tables: number;
  /** Tables taken for a standard table. */
  known: number;
  /** Tables whose figures must be compared with the original. */
  unsure: number;
  cells: number;
  amounts: number;
  facts: number;
  sections: number;
  /** Texts on the pages that are in no line, and lines that are not in the record. */
  unplaced: number;
  lost: number;
  leftOut: number;
  errors: number;
  warnings: number;
  notes: number;
}

export function count({ files, disclosure, report }: Inspection): Counts {
  const { tables, facts, sections } = disclosure;
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const problems = (severity: string) => report.problems.filter((problem) => problem.severity === severity).length;
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  return {
    pages: sum(files.map(({ pages }) => pages.length)),
    tables: tables.length,
    known: tables.filter(({ standard }) => standard !== null).length,
    unsure: tables.filter(({ confidence }) => confidence === 'low').length,
    cells: cells.length,
    amounts: cells.filter(({ value }) => value?.kind === 'amount').length,
    facts: facts.length,
    sections: sections.length,
    unplaced: sum(files.map((file) => file.unplaced.length)),
    lost: sum(files.map((file) => file.lost.length)),
    leftOut: report.leftOut.length,
    errors: problems('error'),
    warnings: problems('warning'),
    notes: problems('info'),
  };
}

/** 33 页，9 张表（…）: names and values of the counts, for the page and for the terminal. */
export function countEntries(inspection: Inspection): [name: string, value: string][] {
  const counts = count(inspection);
  const { pages, tables, known, unsure, cells, amounts, facts, unplaced, lost, leftOut, errors, warnings, notes } =
    counts;
  return [
    ...(pages > 0 ? [['页', String(pages)] satisfies [string, string]] : []),
    ['表格', `${tables} 张：识别 ${known}，未识别 ${tables - known}，须核对 ${unsure}`],
    ['单元格', `${cells}，其中金额 ${amounts}`],
    ['文字中的数据', `${facts} 条`],
    ['没有着落的文字', `未读取 ${unplaced} 处，未进入记录 ${lost} 行`],
    ['略去', `${leftOut} 处`],
    ['问题', `错误 ${errors}，警告 ${warnings}，提示 ${notes}`],
  ];
}

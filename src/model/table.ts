import { z } from 'zod';
import { moneyUnits } from './money.ts';
import { passageSchema, placedTextSchema, placeSchema } from './place.ts';
import { standardTableIds } from './standard-tables.ts';
import { measureIds } from './terms.ts';
import { valueSchema } from './value.ts';

export const cellSchema = z.strictObject({
  /** Index of the first column the cell stands in, from 0. */
  column: z.int().min(0),
  /** Number of columns it covers, when more than one. */
  colSpan: z.int().min(2).optional(),
  /** Number of rows it covers, when more than one. */
  rowSpan: z.int().min(2).optional(),
  /** As printed, without the white space around it; empty for a blank cell. Personal data is masked. */
  text: z.string(),
  place: placeSchema,
  /** Further places, when the cell was put together from pieces on several lines. */
  morePlaces: z.array(placeSchema).optional(),
  value: valueSchema.optional(),
  /** How sure text recognition was, from 0 to 1; absent for text that did not have to be recognised. */
  confidence: z.number().min(0).max(1).optional(),
  /** Recognised text that is unsure, or whose sum does not close: to be compared with the original. */
  doubtful: z.literal(true).optional(),
});
export type Cell = z.infer<typeof cellSchema>;

export const rowRoles = [
  /** A row of figures or of text. */
  'data',
  /** 合计, 总计, 小计. */
  'total',
  /** A heading inside the body that covers the whole width (一、政府采购情况). */
  'group',
  /** Column heads repeated or given anew inside the body. */
  'subheader',
  /** 栏次: the numbers of the columns. */
  'columnNumbers',
] as const;

export const rowSchema = z.strictObject({
  role: z.enum(rowRoles),
  /** Depth of the row in its classification: 0 total or none, 1 类, 2 款, 3 项. */
  level: z.int().min(0).max(3),
  cells: z.array(cellSchema),
});
export type Row = z.infer<typeof rowSchema>;

export const columnRoles = ['rowNumber', 'code', 'label', 'amount', 'count', 'percent', 'text'] as const;

export const columnSchema = z.strictObject({
  /** The heads above this column from the outermost to its own. */
  path: z.array(z.string()),
  role: z.enum(columnRoles),
  /** Which measure the amounts of this column are, if it is one the vocabulary knows. */
  measure: z.enum(measureIds).nullable(),
  /** Tables that stand side by side in one grid (收入 | 支出) are lanes, from 0. Each lane has its own labels. */
  lane: z.int().min(0),
});
export type Column = z.infer<typeof columnSchema>;

/** One head of a table: which columns and header rows it covers, and the heads below it. */
export const headSchema = z.strictObject({
  text: z.string(),
  place: placeSchema.nullable(),
  /** First and last column covered, from 0, inclusive. */
  columns: z.tuple([z.int().min(0), z.int().min(0)]),
  /** First and last header row covered, from 0, inclusive. */
  rows: z.tuple([z.int().min(0), z.int().min(0)]),
  get children() {
    return z.array(headSchema);
  },
});
export type Head = z.infer<typeof headSchema>;

/** A line printed above a table: who, when, until when. */
export const captionSchema = z.strictObject({
  kind: z.enum(['publisher', 'period', 'asOf', 'filledIn', 'label', 'other']),
  text: z.string(),
  place: placeSchema,
});
export type Caption = z.infer<typeof captionSchema>;

export const tableUnitSchema = z.strictObject({
  text: z.string(),
  place: placeSchema,
  unit: z.enum(moneyUnits),
});

/** One indicator of a performance form (绩效指标), read from its row. */
export const indicatorSchema = z.strictObject({
  /** 实施期, 年度, 长期: the goal the indicator belongs to, as printed; null when the form has one set. */
  period: z.string().nullable(),
  level1: z.string(),
  level2: z.string(),
  name: z.string(),
  place: placeSchema,
  /** 指标值 or 年初指标值. */
  target: z.string(),
  adjustedTarget: z.string().nullable(),
  /** 实际完成值. */
  actual: z.string().nullable(),
  points: z.string().nullable(),
  score: z.string().nullable(),
  /** 绩效指标描述. */
  description: z.string().nullable(),
  /** 指标值确定依据. */
  basis: z.string().nullable(),
  /** 偏差原因分析及改进措施. */
  deviation: z.string().nullable(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** One line of the money block of a performance form. */
export const fundSchema = z.strictObject({
  /** 资金总额, 其中：财政拨款, … as printed, without the colon. */
  source: z.string(),
  /** What the figure is: 实施期, 年度, 全年预算数, 执行率, … as printed or, in a damaged grid, by order. */
  figure: z.string(),
  text: z.string(),
  place: placeSchema,
  value: valueSchema.optional(),
});
export type Fund = z.infer<typeof fundSchema>;

/** What a performance form says, besides its grid. */
export const formSchema = z.strictObject({
  /** 项目名称, or the name of the department. */
  name: z.string().nullable(),
  /** Label and text pairs in the order of the form. */
  fields: z.array(z.strictObject({ label: z.string(), passage: passageSchema })),
  funds: z.array(fundSchema),
  indicators: z.array(indicatorSchema),
});
export type Form = z.infer<typeof formSchema>;

export const gridDoubtParts = [
  /** Figures of the money block that do not stand under their heads. */
  'funds',
  /** Indicators that do not stand under their heads. */
  'indicators',
  /** Heads whose merged cells were lost. */
  'heads',
  /** Rows with more or fewer cells than there are columns. */
  'rows',
] as const;
export type GridDoubtPart = (typeof gridDoubtParts)[number];

/** A part of a damaged grid that was read by order, and where it stands. */
export const gridDoubtSchema = z.strictObject({
  part: z.enum(gridDoubtParts),
  /** The beginning of each row in doubt. */
  places: z.array(placeSchema).min(1),
});
export type GridDoubt = z.infer<typeof gridDoubtSchema>;

export const tableSchema = z.strictObject({
  /** Unique within the document: `t01`, `t02`, … in document order. */
  id: z.string().regex(/^t\d{2,}$/u),
  /** Which standard table this is; null for one that is not recognised. */
  standard: z.enum(standardTableIds).nullable(),
  /** Why it was taken for that one: matched words of the title, column heads, first cell. */
  evidence: z.array(z.string()),
  title: placedTextSchema.nullable(),
  /** 公开01表, 预算公开表1. */
  captions: z.array(captionSchema),
  unit: tableUnitSchema.nullable(),
  /** Number of header rows, column numbers not counted. */
  headerRows: z.int().min(0),
  head: z.array(headSchema),
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  /** 注 and 说明 printed under the table. */
  notes: z.array(passageSchema),
  /** True when no row holds an amount or a statement: the table was published empty. */
  empty: z.boolean(),
  /** `low` when the grid is damaged in the source and values were read by order. */
  confidence: z.enum(['high', 'low']),
  /** What a reader must know about how the table was read, in Chinese. */
  remarks: z.array(z.string()),
  /** Which of its rows were read by order; absent where none was, or where that is not known. */
  doubts: z.array(gridDoubtSchema).optional(),
  /** Where the table was joined over a page break: the first line after the break. */
  joins: z.array(placeSchema),
  place: placeSchema,
  form: formSchema.nullable(),
});
export type Table = z.infer<typeof tableSchema>;

/** The cell that covers a column of a row, or undefined. */
export function cellAt(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + (cell.colSpan ?? 1));
}

import {
  amountColumns,
  cellAt,
  decimalPlaces,
  isTotalRow,
  type MeasureId,
  type MoneyUnit,
  plainLabel,
  type Row,
  rowLabel,
  shownLabel,
  standardTables,
  type Table,
} from '../../model/index.ts';
import { type Figure, makeFigure } from '../arithmetic/figure.ts';

/** A table as the checks read it: figures by row and column, names of rows, codes. */
export class Sheet {
  readonly table: Table;
  /** The most decimals that amounts of a unit have: where zeros at the end are left out, all are that exact. */
  readonly #decimals = new Map<MoneyUnit, number>();
  readonly #twins: boolean;

  /** `twins` says that the document has another table of that title. */
  constructor(table: Table, twins = false) {
    this.table = table;
    this.#twins = twins;
    for (const { value } of table.rows.flatMap((row) => row.cells)) {
      if (value?.kind !== 'amount') continue;
      const places = decimalPlaces(value.amount);
      this.#decimals.set(value.unit, Math.max(this.#decimals.get(value.unit) ?? 0, places));
    }
  }

  get id(): string {
    return this.table.id;
  }

  get rows(): readonly Row[] {
    return this.table.rows;
  }

  /** The standard id without `budget.`, `final.` or `shared.`; null for a table that is not recognised. */
  get stem(): string | null {
    const { standard } = this.table;
    return standard ? standard.slice(standard.indexOf('.') + 1) : null;
  }

  /** 《2024年预算收支总表》: as printed, else the usual name. */
  get name(): string {
    const { title, standard, id } = this.table;
    const name = title
      ? shownLabel(title.text).replace(/^(?:公开|表)?[\d一二三四五六七八九十]+表?[：:、.]\s*/u, '')
      : null;
    const shown = `《${name ?? (standard ? standardTables[standard] : id)}》`;
    return this.#twins ? `${shown}（${id}）` : shown;
  }

  get lanes(): number[] {
    return [...new Set(this.table.columns.map(({ lane }) => lane))];
  }

  /** Columns of amounts, in order; of one measure or lane where one is named. */
  amountColumns(measure: MeasureId | null = null, lane?: number): number[] {
    return amountColumns(this.table, measure, lane);
  }

  laneOf(column: number): number {
    return this.table.columns[column]?.lane ?? 0;
  }

  /** The heads of a column in one: 本年收入·合计. A head that says nothing of its own (项目, 金额) stays. */
  columnName(column: number): string {
    const path = this.table.columns[column]?.path ?? [];
    return shownLabel(path.filter((head, at) => head !== '' && head !== path[at - 1]).join('·'));
  }

  /** What a row is called in a lane, as printed. */
  label(row: number, lane = 0): string {
    const found = this.table.rows[row];
    return found ? shownLabel(rowLabel(this.table, found, lane)) : '';
  }

  /** The same for comparing: without number, quotation marks, white space and 类/款/项 in brackets. */
  bareLabel(row: number, lane = 0): string {
    return bareName(this.label(row, lane));
  }

  /** The classification code of a row in a lane. */
  code(row: number, lane = 0): string | null {
    const cells = this.table.rows[row]?.cells ?? [];
    const codes = cells.flatMap((cell) =>
      cell.value?.kind === 'code' && this.laneOf(cell.column) === lane ? [cell.value.code] : [],
    );
    return codes.at(-1) ?? null;
  }

  isTotal(row: number, lane = 0): boolean {
    const found = this.table.rows[row];
    return found !== undefined && isTotalRow(this.table, found, lane);
  }

  /** The printed text of a cell; empty for a blank one. */
  text(row: number, column: number): string {
    const found = this.table.rows[row];
    return (found && cellAt(found, column)?.text) ?? '';
  }

  /**
   * The figure in a cell: an amount, a count or a percentage. Null for a blank cell, a dash and words: they are not
   * printed numbers, and nothing is put in their place.
   */
  figure(row: number, column: number): Figure | null {
    const found = this.table.rows[row];
    const cell = found && cellAt(found, column);
    if (!cell?.value || cell.column !== column || cell.doubtful) return null;
    const { value } = cell;
    const common = {
      text: cell.text,
      label: this.figureLabel(row, column),
      place: cell.place,
      cell: { table: this.id, row, column },
    };
    if (value.kind === 'amount') {
      const decimals = this.#decimals.get(value.unit) ?? 0;
      return makeFigure({ ...common, amount: value.amount, unit: value.unit, decimals });
    }
    if (value.kind === 'count') return makeFigure({ ...common, amount: value.count, unit: value.unit });
    return value.kind === 'percent' ? makeFigure({ ...common, amount: value.percent, unit: '%' }) : null;
  }

  /** Whether a cell says 0, a dash or 不适用: printed as nothing. A blank cell says nothing at all. */
  saysNothing(row: number, column: number): boolean {
    const found = this.table.rows[row];
    const value = found && cellAt(found, column)?.value;
    if (!value) return false;
    return value.kind === 'dash' || value.kind === 'notApplicable' || (this.figure(row, column)?.value.eq(0) ?? false);
  }

  /** 《收支总表》“201 一般公共服务支出”的“基本支出”. */
  figureLabel(row: number, column: number): string {
    const lane = this.laneOf(column);
    const code = this.code(row, lane);
    const label = this.label(row, lane);
    const name = [code, label === code ? '' : label].filter(Boolean).join(' ');
    const head = this.columnName(column);
    return `${this.name}${name === '' ? '' : `“${name}”`}${head === '' ? '' : `的“${head}”`}`;
  }
}

/** A name for comparing: 一、一般公共服务支出（类） and 一般公共服务支出 alike. */
export function bareName(text: string): string {
  return plainLabel(text)
    .normalize('NFKC')
    .replaceAll(/\((?:类|款|项)\)/gu, '')
    .replace(/[：:，,、。；;]+$/u, '');
}

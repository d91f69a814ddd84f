import {
  type DisclosureKind,
  formTableIds,
  type GridDoubt,
  type GridDoubtPart,
  gridDoubtParts,
  type Place,
  parseMoneyUnit,
} from '../../../src/model/index.ts';
import type { RecognisedTable } from '../recognised.ts';
import type { BoundGrid, Sink, StructuredDocument } from '../structured.ts';
import { fold } from '../text/squeeze.ts';
import { cellText, type SourceRow } from '../tree.ts';
import type { Candidate } from './families/family.ts';
import { joinCutRows } from './forms/continuation.ts';
import { readForm } from './forms/index.ts';
import { describeColumns } from './grid/columns.ts';
import { findHeader } from './grid/header.ts';
import { buildHeads, columnPaths } from './grid/heads.ts';
import { rowTexts } from './grid/row-text.ts';
import { describeRows, placeCells } from './grid/rows.ts';
import { identify } from './identify.ts';

const formMarks = /^(?:一级指标|产出指标|绩效指标|绩效目标|年度绩效目标|项目年度绩效目标|实施期目标)[：:]?$/u;

/** A title reduced to the words that tell families apart. */
function titleWords(title: string): string {
  return fold(title)
    .replace(/^(?:\d{1,2}[、.]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)/u, '')
    .replaceAll(/\([^)]*\)/gu, '')
    .replaceAll(/\d{4}年(?:度)?/gu, '')
    .replace(/^(?:部门|单位)+/u, '')
    .replace(/^(?:预算|决算)(?=.*(?:预算|决算))/u, '');
}

function isForm(rows: readonly SourceRow[]): boolean {
  return rows.some((row) => rowTexts(row).some((text) => formMarks.test(text)));
}

/** The number of columns most rows have; rows of a head may have fewer. */
function widthOf(rows: readonly SourceRow[]): number {
  return Math.max(...rows.map((row) => row.cells.length));
}

function recogniseForm(grid: BoundGrid, kind: DisclosureKind, sink: Sink): RecognisedTable {
  const { rows, joined } = joinCutRows(grid.rows, grid.joins);
  const labels = rows.flatMap((row) => rowTexts(row)).map((text) => fold(text.replace(/[：:]$/u, '')));
  const fullTitle = fold(grid.title?.text ?? '');
  const candidate: Candidate = {
    kind,
    title: titleWords(grid.title?.text ?? ''),
    fullTitle,
    heading: titleWords(grid.headings.at(-1) ?? ''),
    heads: [],
    allHeads: [],
    labels: labels.filter((text) => text !== ''),
  };
  const identity = identify(candidate);
  const read = readForm(rows, grid.exact);
  const remarks: string[] = [];
  const doubts = doubtsOf({ funds: read.displacedFunds, indicators: read.displacedIndicators });
  if (read.displacedFunds.length > 0) remarks.push('原文资金栏的数字与表头错位，按先后次序读取。');
  if (read.displacedIndicators.length > 0) remarks.push('原文部分指标行与表头错位，按先后次序读取。');
  if (joined > 0) remarks.push('原文有单元格被分页截断，已接回。');
  const damaged = doubts.length > 0;
  const [damage] = remarks;
  if (damaged && damage) {
    const place = grid.title?.place ?? placeOfRows(rows);
    sink.problem({ rule: 'damaged-grid', severity: 'warning', message: damage, place });
  }
  return {
    ...grid,
    unit: grid.unit ?? unitInLabel(rows, read.unit !== null),
    rows,
    ...identity,
    headerRows: 0,
    head: [],
    columns: [],
    body: rows.map((row) => ({ role: 'data', level: 0, cells: placeCells(row) })),
    form: read.form,
    confidence: damaged ? 'low' : 'high',
    remarks,
    doubts,
  };
}

/** The parts that have rows in doubt, each row once. */
function doubtsOf(parts: Partial<Record<GridDoubtPart, readonly Place[]>>): GridDoubt[] {
  return gridDoubtParts.flatMap((part) => {
    const places = [...new Map(parts[part]?.map((place) => [`${place.file}:${place.line}`, place])).values()];
    return places.length > 0 ? [{ part, places }] : [];
  });
}

function placeOfRows(rows: readonly SourceRow[]) {
  return rows[0]?.cells[0]?.lines[0]?.place ?? null;
}

/** Where rows begin. */
function placesOf(rows: readonly SourceRow[]): Place[] {
  return rows.flatMap((row) => placeOfRows([row]) ?? []);
}

/** The label that prints the unit of a form's money, as its unit line. */
function unitInLabel(rows: readonly SourceRow[], printed: boolean): BoundGrid['unit'] {
  if (!printed) return null;
  for (const row of rows) {
    for (const cell of row.cells) {
      const match = /[（(]\s*(?:金额单位[：:])?\s*((?:亿|万|千)?元)\s*[）)]/u.exec(cellText(cell));
      const place = cell.lines[0]?.place;
      if (match?.[1] && place && parseMoneyUnit(match[1])) return { text: cellText(cell), place };
    }
  }
  return null;
}

function recogniseTable(grid: BoundGrid, kind: DisclosureKind, sink: Sink): RecognisedTable {
  const header = findHeader(grid.rows, grid.exact);
  const width = widthOf(grid.rows);
  const headRows = grid.rows.slice(header.from, header.to);
  const { head, ragged } = buildHeads(headRows, width, grid.exact);
  const paths = columnPaths(head, width);
  const bodyRows = grid.rows.slice(header.to);
  const columns = describeColumns(paths, header.columnNumbers === null ? bodyRows : bodyRows.slice(1));
  const leading = header.from > 0 ? (grid.rows[0] ?? null) : null;
  const title = grid.title?.text ?? '';
  const candidate: Candidate = {
    kind,
    title: titleWords(title),
    fullTitle: fold(title),
    heading: titleWords(grid.headings.at(-1) ?? ''),
    heads: paths.map((path) => fold(path.at(-1) ?? '')),
    allHeads: [...new Set(paths.flat().map(fold))],
    labels: grid.rows.map((row) => fold(rowTexts(row).find((text) => text !== '' && !/^\d+$/u.test(text)) ?? '')),
  };
  const identity = identify(candidate);
  const remarks: string[] = [];
  if (grid.aligned) remarks.push('原文的表格没有画线，行列由文字的对齐推断。');
  const unevenRows = bodyRows.filter((row) => row.cells.length !== width);
  const uneven = unevenRows.length > 0;
  if (ragged) remarks.push('表头的合并单元格在原文中已丢失，层级按次序还原。');
  if (uneven) remarks.push('原文各行的单元格数不一致，按先后次序读取。');
  if (ragged || uneven) {
    sink.problem({
      rule: 'uneven-grid',
      severity: 'warning',
      message: remarks.join(''),
      place: placeOfRows(grid.rows),
      expected: `${width}列`,
      found: [...new Set(bodyRows.map((row) => row.cells.length))].join('、'),
    });
  }
  return {
    ...grid,
    ...identity,
    headerRows: headRows.length,
    head,
    columns,
    body: describeRows(bodyRows, columns, leading, grid.exact),
    form: null,
    confidence: ragged || uneven || grid.aligned ? 'low' : 'high',
    remarks,
    doubts: doubtsOf({ heads: ragged ? placesOf(headRows) : [], rows: placesOf(unevenRows) }),
  };
}

/** Every grid of a document with its standard id, heads, columns and rows. Unknown grids stay what they are. */
export function recognise(document: StructuredDocument, kind: DisclosureKind, sink: Sink): RecognisedTable[] {
  return document.grids.map((grid) => {
    const table = isForm(grid.rows) ? recogniseForm(grid, kind, sink) : recogniseTable(grid, kind, sink);
    if (table.standard === null) {
      sink.problem({
        rule: 'unknown-table',
        severity: 'warning',
        message: `无法识别为标准表：${table.title?.text ?? '（无标题）'}`,
        place: table.title?.place ?? placeOfRows(grid.rows),
        found: table.evidence.join('；'),
      });
    } else if (table.form === null && formTableIds.has(table.standard)) {
      sink.problem({
        rule: 'form-without-indicators',
        severity: 'info',
        message: '绩效表中没有找到指标',
        place: placeOfRows(grid.rows),
      });
    }
    return table;
  });
}

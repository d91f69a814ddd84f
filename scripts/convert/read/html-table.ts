import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readConfidence, readMark } from '../text/marks.ts';
import type { PageStart, SourceCell, SourceGrid, SourceLine, SourceRow } from '../tree.ts';

/** A table larger than this in either direction is an attack, not a table. */
const largestSpan = 200;

type PlaceOf = (node: Nodes) => SourceLine['place'];

function isElement(node: Nodes, ...names: string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}

function* find(node: Nodes, ...names: string[]): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (isElement(child, ...names)) yield child;
    else yield* find(child, ...names);
  }
}

/** The pieces of a text node, one a source line. */
function pieces(value: string, start: SourceLine['place']): SourceLine[] {
  return value.split('\n').flatMap((raw, index) => {
    const text = raw.trim();
    if (text === '') return [];
    const lead = raw.length - raw.trimStart().length;
    return [{ text, place: { ...start, line: start.line + index, column: (index === 0 ? start.column : 1) + lead } }];
  });
}

/** The text lines of a cell: a line break or block begins a new line, a line end of the source only cuts one. */
class CellLines {
  readonly lines: SourceLine[] = [];
  readonly #place: PlaceOf;
  #open = false;

  constructor(place: PlaceOf) {
    this.#place = place;
  }

  read(node: Nodes): void {
    if (node.type === 'text') for (const line of pieces(node.value, this.#place(node))) this.#add(line);
    if (node.type === 'comment') this.#trust(readConfidence(`<!--${node.value}-->`).confidence);
    if (!('children' in node)) return;
    for (const child of node.children) {
      const breaks = isElement(child, 'br', 'p', 'div', 'li');
      if (breaks) this.#open = false;
      this.read(child);
      if (breaks) this.#open = false;
    }
  }

  /** Text after an inline tag on the same source line goes on with the piece before it. */
  #add(line: SourceLine): void {
    const last = this.lines.at(-1);
    if (last && this.#open && last.place.line === line.place.line) last.text += line.text;
    else this.lines.push(this.#open ? { ...line, wraps: true } : line);
    this.#open = true;
  }

  #trust(confidence: number | undefined): void {
    const last = this.lines.at(-1);
    if (last && confidence !== undefined) last.confidence = confidence;
  }
}

function span(element: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(element.properties[name] ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, largestSpan) : 1;
}

/** One row as read: a cell for each column, those covered by a merged cell marked. */
function readRow(row: Element, taken: Map<number, number>, place: PlaceOf): SourceCell[] {
  const cells: SourceCell[] = [];
  const cover = (at: SourceLine['place']): SourceCell => ({
    lines: [{ text: '', place: at }],
    colSpan: 1,
    rowSpan: 1,
    covered: true,
  });
  const skip = (): void => {
    for (let left = taken.get(cells.length) ?? 0; left > 0; left = taken.get(cells.length) ?? 0) {
      taken.set(cells.length, left - 1);
      cells.push(cover(place(row)));
    }
  };
  for (const element of find(row, 'td', 'th')) {
    skip();
    const reader = new CellLines(place);
    reader.read(element);
    const lines = reader.lines.length > 0 ? reader.lines : [{ text: '', place: place(element) }];
    const first = cells.length;
    const [colSpan, rowSpan] = [span(element, 'colSpan'), span(element, 'rowSpan')];
    cells.push({ lines, colSpan, rowSpan });
    while (cells.length < first + colSpan) cells.push(cover(place(element)));
    if (rowSpan > 1) for (let column = first; column < cells.length; column += 1) taken.set(column, rowSpan - 1);
  }
  skip();
  return cells;
}

/** The rows of a table; a page mark between two of them is a gap. Pages that begin inside are told to `onPage`. */
function readRows(table: Element, place: PlaceOf, onPage: (page: PageStart) => void): SourceRow[] {
  const rows: SourceRow[] = [];
  const taken = new Map<number, number>();
  let gap = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'comment') {
      const mark = readMark(`<!--${node.value}-->`);
      if (mark?.kind === 'page') {
        onPage({ label: mark.label, line: place(node).line, recognised: mark.recognised });
        gap = 1;
      }
    } else if (isElement(node, 'tr')) {
      const cells = readRow(node, taken, place);
      if (cells.length > 0) rows.push({ cells, gap: rows.length === 0 ? 0 : gap });
      gap = 0;
    } else if ('children' in node) node.children.forEach(visit);
  };
  table.children.forEach(visit);
  return rows;
}

/**
 * The tables of a piece of HTML as exact grids. `start` is where the piece stands in the source. Returns none
 * when there is no table.
 */
export function readHtmlTables(
  html: string,
  start: SourceLine['place'],
  onPage: (page: PageStart) => void = () => {},
): SourceGrid[] {
  const tree: Root = fromHtml(html, { fragment: true });
  const place: PlaceOf = (node) => {
    const at = node.position?.start;
    if (!at) return start;
    return {
      file: start.file,
      line: start.line + at.line - 1,
      column: at.line === 1 ? start.column + at.column - 1 : at.column,
    };
  };
  return [...find(tree, 'table')].flatMap((table) => {
    const rows = readRows(table, place, onPage);
    const aligned = table.properties.dataFound === 'aligned';
    const grid: SourceGrid = { type: 'grid', rows, gap: 1, complete: 'page', exact: true };
    return rows.length > 0 ? [aligned ? { ...grid, aligned } : grid] : [];
  });
}

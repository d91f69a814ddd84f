import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { SourceCell, SourceGrid, SourceLine, SourceRow } from '../tree.ts';

/** A table larger than this in either direction is an attack, not a table. */
const largestSpan = 200;

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

/** The text pieces of a cell, a line break or block beginning a new line. */
function textLines(node: Nodes, place: (node: Nodes) => SourceLine['place'], lines: SourceLine[] = []): SourceLine[] {
  if (node.type === 'text') {
    const text = node.value.trim();
    const last = lines.at(-1);
    if (last) last.text += text;
    else if (text !== '') lines.push({ text, place: place(node) });
  }
  if ('children' in node) {
    for (const child of node.children) {
      if (isElement(child, 'br', 'p', 'div', 'li') && lines.at(-1)?.text !== '')
        lines.push({ text: '', place: place(child) });
      textLines(child, place, lines);
    }
  }
  return lines;
}

function span(element: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(element.properties[name] ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, largestSpan) : 1;
}

/** One row as read: its cells where no taller cell of a row above stands. */
function readRow(row: Element, taken: Map<number, number>, place: (node: Nodes) => SourceLine['place']): SourceCell[] {
  const cells: SourceCell[] = [];
  const blank = (at: SourceLine['place']): SourceCell => ({ lines: [{ text: '', place: at }], colSpan: 1, rowSpan: 1 });
  const skip = (): void => {
    for (let left = taken.get(cells.length) ?? 0; left > 0; left = taken.get(cells.length) ?? 0) {
      taken.set(cells.length, left - 1);
      cells.push(blank(place(row)));
    }
  };
  for (const element of find(row, 'td', 'th')) {
    skip();
    const lines = textLines(element, place).filter((line) => line.text !== '');
    const first = cells.length;
    cells.push({ lines: lines.length > 0 ? lines : [{ text: '', place: place(element) }], colSpan: 1, rowSpan: 1 });
    for (let column = 1; column < span(element, 'colSpan'); column += 1) cells.push(blank(place(element)));
    const below = span(element, 'rowSpan') - 1;
    if (below > 0) for (let column = first; column < cells.length; column += 1) taken.set(column, below);
  }
  skip();
  return cells;
}

/**
 * The tables of a piece of HTML as grids in which a merged cell is followed by blanks, as in every other layout.
 * `place` tells where a node stands in the source. Returns none when there is no table.
 */
export function readHtmlTables(html: string, start: SourceLine['place']): SourceGrid[] {
  const tree: Root = fromHtml(html, { fragment: true });
  const place = (node: Nodes): SourceLine['place'] => {
    const at = node.position?.start;
    if (!at) return start;
    return {
      file: start.file,
      line: start.line + at.line - 1,
      column: at.line === 1 ? start.column + at.column - 1 : at.column,
    };
  };
  return [...find(tree, 'table')].flatMap((table) => {
    const taken = new Map<number, number>();
    const rows = [...find(table, 'tr')].map((row): SourceRow => ({ cells: readRow(row, taken, place), gap: 0 }));
    const filled = rows.filter((row) => row.cells.length > 0);
    return filled.length > 0 ? [{ type: 'grid' as const, rows: filled, gap: 1, complete: true }] : [];
  });
}

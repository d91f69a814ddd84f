import type { Box, ExtractedAside } from '../../extraction.ts';
import { mode } from './geometry.ts';
import type { PrintedLine } from './lines.ts';
import { readPageNumber } from './page-number.ts';
import type { ReadPage } from './read-page.ts';

export type Furniture = Map<PrintedLine, ExtractedAside['reason']>;

/** Page furniture stands in the outer part of a page: this share of its height. */
const outer = 0.14;
/** It is parted from the text by more than lines are, in letters. */
const apart = 0.8;
/** A running line stands at the same height on every page, to so many points. */
const steady = 4;
const edges = ['top', 'bottom'] as const;
type Edge = (typeof edges)[number];

/** A page as furniture is looked for: its lines from top to bottom, and its tables. */
interface Sheet extends Pick<ReadPage, 'lines' | 'sideways' | 'leaning'> {
  number: number;
  width: number;
  height: number;
  tables: Box[];
}

function asSheet({ page, lines, sideways, leaning, aligned }: ReadPage): Sheet {
  const { number, width, height } = page.content;
  const tables = [...page.tables, ...aligned.map((table) => table.box)];
  return { number, width, height, tables, lines: lines.toSorted((a, b) => a.box[1] - b.box[1]), sideways, leaning };
}

interface Candidate {
  page: Sheet;
  line: PrintedLine;
  edge: Edge;
}

/** Distance of a box from an edge of its page. */
function inset(candidate: Candidate): number {
  const { page, line, edge } = candidate;
  return edge === 'top' ? line.box[1] : page.height - line.box[3];
}

/** The outermost line at an edge that is not yet known, when it stands where page furniture does. */
function outermost(page: Sheet, edge: Edge, known: Furniture): Candidate | null {
  const rest = page.lines.filter((line) => !known.has(line));
  const line = edge === 'top' ? rest.at(0) : rest.at(-1);
  if (!line) return null;
  const candidate: Candidate = { page, line, edge };
  const beyond = page.tables.some((box) => (edge === 'top' ? box[1] < line.box[1] : box[3] > line.box[3]));
  const reach = edge === 'top' ? line.box[3] : page.height - line.box[1];
  return beyond || reach > outer * page.height ? null : candidate;
}

/** Lines set sideways at the left and right edges of a page, as on broad pages bound with the others. */
function besides(page: Sheet): PrintedLine[] {
  const band = outer * page.width;
  return page.sideways.filter((line) => line.box[2] < band || line.box[0] > page.width - band);
}

/** Numbers count as page numbers when they are written as such, or go up with the pages. */
function findPageNumbers(pages: readonly Sheet[], known: Furniture): void {
  const found = pages.flatMap((page) => {
    const lines = [...edges.map((edge) => outermost(page, edge, known)?.line), ...besides(page)];
    return lines.flatMap((line) => {
      const number = line ? readPageNumber(line.text) : null;
      return line && number ? [{ line, number, offset: number.value - page.number, page: page.number }] : [];
    });
  });
  for (const { line, number, offset, page } of found) {
    const steps = found.some((other) => other.page !== page && other.offset === offset);
    if (number.formal || offset === 0 || steps) known.set(line, 'pageNumber');
  }
}

/** How much room there is between a line and what stands next to it, away from the edge. */
function room(candidate: Candidate): number {
  const { page, line, edge } = candidate;
  const boxes = [...page.lines.filter((other) => other !== line).map((other) => other.box), ...page.tables];
  const gaps = boxes.map((box) => (edge === 'top' ? box[1] - line.box[3] : line.box[1] - box[3]));
  return Math.min(Infinity, ...gaps.filter((gap) => gap > -1));
}

/** The text of a running line, its page number left out. */
function template(line: PrintedLine): string {
  return line.pieces.map((piece) => (readPageNumber(piece.text) ? '#' : piece.text)).join(' ');
}

function findRunningLines(pages: readonly Sheet[], known: Furniture, letters: number): void {
  const groups = new Map<string, Candidate[]>();
  for (const page of pages) {
    for (const edge of edges) {
      const candidate = outermost(page, edge, known);
      if (!candidate || candidate.line.size > Math.max(letters, 12)) continue;
      const key = `${edge} ${template(candidate.line)}`;
      groups.set(key, [...(groups.get(key) ?? []), candidate]);
    }
  }
  const least = pages.length === 2 ? 2 : 3;
  for (const group of groups.values()) {
    const usual = mode(group.map(inset), steady);
    const same = group.filter((candidate) => Math.abs(inset(candidate) - usual) <= steady);
    const free = same.filter((candidate) => room(candidate) > apart * candidate.line.size);
    if (same.length < least || free.length < 0.8 * same.length) continue;
    for (const { line, edge } of same) known.set(line, edge === 'top' ? 'runningHeader' : 'runningFooter');
  }
}

/** Texts that lean are watermarks when they are large or stand on several pages. */
function findWatermarks(pages: readonly Sheet[], known: Furniture, letters: number): void {
  const leaning = pages.flatMap((page) => page.leaning);
  for (const same of Map.groupBy(leaning, (line) => line.text).values()) {
    const again = new Set(same.map((line) => line.page)).size > 1;
    for (const line of same) if (again || line.size > 1.5 * letters) known.set(line, 'watermark');
  }
}

/**
 * Page numbers and running lines, known by where they stand and by being there on page after page. `letters` is the
 * size of the letters of the text.
 */
export function findFurniture(read: readonly ReadPage[], letters: number): Furniture {
  const pages = read.map(asSheet);
  const known: Furniture = new Map();
  findWatermarks(pages, known, letters);
  // Running lines may stand outside page numbers, and in two rows.
  for (let round = 0; round < 3; round += 1) {
    const before = known.size;
    findPageNumbers(pages, known);
    findRunningLines(pages, known, letters);
    if (known.size === before) break;
  }
  return known;
}

import type { Box, ExtractedLine } from '../../extraction.ts';
import type { Ruling } from '../page.ts';
import { cutColumns } from './columns.ts';
import { type Furniture, findFurniture } from './furniture.ts';
import { mode } from './geometry.ts';
import type { Layout, PageItem, PageLayout, PageParts } from './layout.ts';
import { type PrintedLine, toLine, toRows } from './lines.ts';
import { goesOn } from './paragraphs.ts';
import { pictureNotices } from './pictures.ts';
import { measureSetting } from './setting.ts';
import { takeSideways } from './sideways.ts';

/** The lines of a page, in reading order. */
function readLines(page: PageParts): PrintedLine[] {
  const { number, rulings } = page.content;
  const underlines = rulings.filter((ruling: Ruling) => ruling.direction === 'horizontal');
  const { upright, lines } = takeSideways(page.runs, number);
  const blocks = cutColumns(toRows(upright));
  return [
    ...blocks.flatMap(({ column, rows }) => rows.map((row) => toLine(row, number, underlines, column))),
    ...lines,
  ];
}

/** What stands on a page beside its furniture: lines and tables, in reading order. */
type Stop = { line: PrintedLine } | { item: PageItem; box: Box };

function inOrder(lines: readonly PrintedLine[], tables: readonly { item: PageItem; box: Box }[]): Stop[] {
  const stops: Stop[] = lines.map((line) => ({ line }));
  for (const table of tables.toSorted((a, b) => a.box[1] - b.box[1])) {
    const at = stops.findIndex((stop) => ('line' in stop ? stop.line.box : stop.box)[1] >= table.box[1]);
    stops.splice(at < 0 ? stops.length : at, 0, table);
  }
  return stops;
}

function extracted(line: PrintedLine): ExtractedLine {
  return { text: line.text, origin: { kind: 'page', page: line.page, box: line.box } };
}

/** Puts the pages of a document in reading order, and their lines together to paragraphs. */
export function layOut(pages: readonly PageParts[]): Layout {
  const read = pages.map((page) => ({ page, lines: readLines(page) }));
  const letters = mode(
    read.flatMap(({ lines }) => lines.map((line) => line.size)),
    0.5,
  );
  const furniture = findFurniture(
    read.map(({ page: { content, tables }, lines }) => ({
      ...content,
      tables,
      lines: lines.toSorted((a, b) => a.box[1] - b.box[1]),
    })),
    letters,
  );
  const widths = new Map(pages.map(({ content }) => [content.number, content.width]));
  const setting = measureSetting(
    read.flatMap(({ lines }) => lines.filter((line) => !furniture.has(line))),
    (page) => widths.get(page) ?? 0,
  );
  const laid: PageLayout[] = [];
  let open: { lines: PrintedLine[]; extracted: ExtractedLine[] } | null = null;
  for (const { page, lines } of read) {
    const items: PageItem[] = [];
    const tables = page.tables.map((box, index) => ({ item: { kind: 'ruled', index } satisfies PageItem, box }));
    for (const stop of inOrder(lines, tables)) {
      if ('item' in stop) {
        open = null;
        items.push(stop.item);
        continue;
      }
      const aside = asideOf(stop.line, furniture);
      if (aside) {
        items.push(aside);
      } else if (open && goesOn(open.lines, stop.line, setting)) {
        open.lines.push(stop.line);
        open.extracted.push(extracted(stop.line));
      } else {
        open = { lines: [stop.line], extracted: [extracted(stop.line)] };
        items.push({ kind: 'paragraph', block: { type: 'paragraph', depth: null, lines: open.extracted } });
      }
    }
    laid.push({ number: page.content.number, items });
  }
  return { pages: laid, notices: pictureNotices(pages.map(({ content }) => content)) };
}

function asideOf(line: PrintedLine, furniture: Furniture): PageItem | null {
  const reason = furniture.get(line);
  return reason ? { kind: 'aside', block: { type: 'aside', reason, line: extracted(line) } } : null;
}

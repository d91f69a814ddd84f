import type { Box, ExtractedLine } from '../../extraction.ts';
import { asDisplayed } from '../engine-page.ts';
import type { Furniture } from './furniture.ts';
import { markHeadings, type SetParagraph } from './headings.ts';
import type { PageItem, PageParts } from './layout.ts';
import type { PrintedLine } from './lines.ts';
import { goesOn, type Setting } from './paragraphs.ts';
import type { ReadPage } from './read-page.ts';

type Table = Extract<PageItem, { kind: 'ruled' | 'aligned' }>;
type Stop = { line: PrintedLine } | { table: Table; box: Box };

/** The lines and tables of a page in reading order. */
function stops({ page, lines, aligned }: ReadPage): Stop[] {
  const found: Stop[] = lines.map((line) => ({ line }));
  const tables: { table: Table; box: Box }[] = [
    ...page.tables.map((box, index) => ({ table: { kind: 'ruled', index } as const, box })),
    ...aligned.map((each) => ({ table: { kind: 'aligned', aligned: each } as const, box: each.box })),
  ];
  for (const table of tables.toSorted((a, b) => a.box[1] - b.box[1])) {
    const at = found.findIndex((stop) => ('line' in stop ? stop.line.box : stop.box)[1] >= table.box[1]);
    found.splice(at < 0 ? found.length : at, 0, table);
  }
  return found;
}

function extracted({ text, box, confidence }: PrintedLine, { content }: PageParts): ExtractedLine {
  const origin = { kind: 'page', page: content.number, box: asDisplayed(box, content) } as const;
  return { text, origin, ...(confidence === undefined ? {} : { confidence }) };
}

function paragraph(lines: ExtractedLine[]): Extract<PageItem, { kind: 'paragraph' }> {
  return { kind: 'paragraph', block: { type: 'paragraph', depth: null, lines } };
}

function asideOf(line: PrintedLine, page: PageParts, furniture: Furniture): PageItem | null {
  const reason = furniture.get(line);
  return reason ? { kind: 'aside', block: { type: 'aside', reason, line: extracted(line, page) } } : null;
}

/** A paragraph that more lines may go on with. */
interface OpenParagraph {
  lines: PrintedLine[];
  extracted: ExtractedLine[];
}

/**
 * The items of each page. A paragraph goes on over the end of a page when nothing but page furniture stands between
 * its lines; a table ends it.
 */
export function assemble(pages: readonly ReadPage[], furniture: Furniture, setting: Setting): PageItem[][] {
  let open: OpenParagraph | null = null;
  const text: (SetParagraph | null)[] = [];
  const assembled = pages.map((read) => {
    const { page, sideways, leaning } = read;
    const items: PageItem[] = [];
    for (const stop of stops(read)) {
      if ('table' in stop) {
        open = null;
        text.push(null);
        items.push(stop.table);
        continue;
      }
      const { line } = stop;
      const aside = asideOf(line, page, furniture);
      if (aside) {
        items.push(aside);
      } else if (open && goesOn(open.lines, line, setting)) {
        open.lines.push(line);
        open.extracted.push(extracted(line, page));
      } else {
        open = { lines: [line], extracted: [extracted(line, page)] };
        const item = paragraph(open.extracted);
        text.push({ block: item.block, lines: open.lines });
        items.push(item);
      }
    }
    const turned = [...sideways, ...leaning];
    items.push(...turned.map((line) => asideOf(line, page, furniture) ?? paragraph([extracted(line, page)])));
    return items;
  });
  markHeadings(text);
  return assembled;
}

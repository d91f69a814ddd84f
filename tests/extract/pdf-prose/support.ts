import { readFileSync } from 'node:fs';
import { openPdf } from '../../../scripts/convert/extract/pdf/engine.ts';
import type { PageContent, Ruling, Run } from '../../../scripts/convert/extract/pdf/page.ts';
import type { AlignedTable, Layout, PageItem } from '../../../scripts/convert/extract/pdf/prose/layout.ts';

/** The pages of a fixture, read by the engine. */
export async function pagesOf(path: string): Promise<PageContent[]> {
  const pdf = await openPdf(new Uint8Array(readFileSync(new URL(`../../fixtures/extract/${path}`, import.meta.url))));
  try {
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.pageCount; number += 1) pages.push(await pdf.page(number));
    return pages;
  } finally {
    await pdf.close();
  }
}

/** A run of letters of one size at a place; Han characters are as wide as they are high. */
export function run(text: string, left: number, top: number, size = 12, bold = false): Run {
  let width = 0;
  for (const letter of text) width += /[\u0020-\u024f]/u.test(letter) ? size / 2 : size;
  return { text, box: [left, top, left + width, top + size], size, bold };
}

/** A page of A4 with nothing but these runs. */
export function pageWith(runs: Run[], number = 1, rulings: Ruling[] = []): PageContent {
  return { number, width: 595, height: 842, runs, rulings, images: [] };
}

/** Pages with no ruled tables. */
export function parts(pages: readonly PageContent[]) {
  return pages.map((content) => ({ content, runs: content.runs, tables: [] }));
}

/** A paragraph as its text, an aside with its reason, a table as its kind. */
export function showItem(item: PageItem): string {
  if (item.kind === 'paragraph') return item.block.lines.map((line) => line.text).join('');
  if (item.kind === 'aside') return `<${item.block.reason}> ${item.block.line.text}`;
  return `<${item.kind}>`;
}

export function show(layout: Layout): string[] {
  return layout.pages.flatMap((page) => page.items.map(showItem));
}

/** The rows of a table as text: cells from left to right, `2×1` before one that covers two columns, `|` between. */
export function showTable({ table }: AlignedTable): string[] {
  return table.rows.map((row) =>
    row.cells
      .map(({ colSpan, rowSpan, lines }) => {
        const span = colSpan > 1 || rowSpan > 1 ? `${colSpan}×${rowSpan} ` : '';
        return span + lines.map((line) => line.text).join('');
      })
      .join(' | '),
  );
}

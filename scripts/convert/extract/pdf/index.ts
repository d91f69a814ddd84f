import type { ExtractedBlock, Extraction, Notice } from '../extraction.ts';
import { compose } from './document.ts';
import { openPdf } from './engine.ts';
import { isPicture, noticeOf } from './no-text.ts';
import type { OpenPdf, PageContent } from './page.ts';
import { type SeenPage, seenPages } from './seen.ts';
import { type PlacedPage, placeRuns } from './tables/place.ts';
import { withoutStrips } from './tables/trim.ts';

export interface PdfOptions {
  /** Recognise pages without text; `recognisePage` says how. */
  recognise?: boolean;
  /** Reads a page whose text is in its picture; null when it cannot. */
  recognisePage?: (page: PageContent) => Promise<PageContent | null>;
  /** Is told what was seen on the pages, once for the whole document. */
  onPages?: (pages: SeenPage[]) => void;
}

/**
 * Extracts a PDF: prose in reading order, ruled tables with their spans, aligned tables, page furniture aside.
 * @throws {ExtractionError} when the file cannot be opened or a page cannot be read
 */
export async function extractPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Extraction> {
  const pdf = await openPdf(bytes);
  const pages: PlacedPage[] = [];
  const sizes: Extraction['pages'] = [];
  const notices: Notice[] = [];
  const recognised = new Set<number>();
  try {
    for await (let content of allPages(pdf)) {
      const { number } = content;
      sizes.push(displayedSize(content));
      const reading =
        options.recognise !== false && isPicture(content) ? ((await options.recognisePage?.(content)) ?? null) : null;
      if (reading) {
        recognised.add(number);
        content = reading;
      } else {
        notices.push(...[noticeOf(content)].filter((notice) => notice !== null));
      }
      const placed = placeRuns(content);
      pages.push({ ...placed, tables: placed.tables.map(withoutStrips) });
    }
  } finally {
    await pdf.close();
  }
  const composed = compose(pages);
  options.onPages?.(seenPages(composed, recognised));
  const blocks = composed.layout.pages.flatMap(({ number, items }, index): ExtractedBlock[] => [
    { type: 'page', label: String(number), ...(recognised.has(number) ? { recognised: true } : {}) },
    ...items.flatMap((item): ExtractedBlock[] => {
      if (item.kind === 'aligned') return [item.aligned.table];
      if (item.kind !== 'ruled') return [item.block];
      const part = composed.pages[index]?.tables[item.index];
      const table = part && composed.tables.get(part);
      // A later part of a table stands with the first.
      return table ? [recognised.has(number) ? { ...table, found: 'recognised' } : table] : [];
    }),
  ]);
  return { format: 'pdf', pages: sizes, blocks, notices: [...notices, ...composed.layout.notices] };
}

/** The pages one after another; the engine works on the next one while it waits for nothing else. */
async function* allPages(pdf: OpenPdf): AsyncGenerator<PageContent> {
  let next = pdf.page(1);
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = next;
    if (number < pdf.pageCount) {
      next = pdf.page(number + 1);
      // It is awaited in the next round; until then its failure is no unhandled one.
      next.catch(() => {});
    }
    yield await page;
  }
}

function displayedSize({ number, width, height, turned }: PageContent): Extraction['pages'][number] {
  const swapped = turned === 90 || turned === 270;
  return swapped ? { number, width: height, height: width } : { number, width, height };
}

import type { APIRoute } from 'astro';
import { codeBook } from '../../../views/data/code-book.ts';
import { plainCsv } from '../../../views/data/data-table.ts';
import { wordsOf } from '../../../words/index.ts';

/** What the codes in the amounts mean, for programs. */
export const GET: APIRoute = () =>
  new Response(plainCsv(codeBook(wordsOf('zh'), wordsOf('en'))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

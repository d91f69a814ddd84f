import type { APIRoute } from 'astro';
import { csvText } from '../../views/csv-text.ts';
import { codeBook } from '../../views/data/code-book.ts';
import { headOf } from '../../views/data/data-table.ts';
import { wordsOf } from '../../words/index.ts';

/** What the codes in the amounts mean, for spreadsheets. */
export const GET: APIRoute = () => {
  const table = codeBook(wordsOf('zh'), wordsOf('en'));
  return new Response(csvText([headOf(table), ...table.rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { allAmounts } from '../../content/document-data.ts';
import { streamed } from '../../content/streamed.ts';
import { shareable } from '../../layouts/site.ts';
import { csvRows, csvText } from '../../views/csv-text.ts';
import { amountFields, amountTexts } from '../../views/data/amounts.ts';
import { headOf } from '../../views/data/data-table.ts';

/** Every amount of every document, one a row, for spreadsheets. */
export const GET: APIRoute = ({ site }) => {
  async function* rows(): AsyncGenerator<string> {
    yield csvText([headOf({ fields: amountFields })]);
    for await (const amounts of allAmounts((path) => shareable(path, site))) yield csvRows(amounts.map(amountTexts));
  }
  return streamed(rows(), 'text/csv');
};

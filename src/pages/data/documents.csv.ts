import type { APIRoute } from 'astro';
import { allDocuments } from '../../content/document-data.ts';
import { shareable } from '../../layouts/site.ts';
import { csvText } from '../../views/csv-text.ts';
import { headOf } from '../../views/data/data-table.ts';

/** The list of all documents, for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const table = await allDocuments((path) => shareable(path, site));
  return new Response(csvText([headOf(table), ...table.rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

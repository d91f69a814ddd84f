import type { APIRoute } from 'astro';
import { allDocuments } from '../../../content/document-data.ts';
import { shareable } from '../../../layouts/site.ts';
import { plainCsv } from '../../../views/data/data-table.ts';

/** The list of all documents, for programs. */
export const GET: APIRoute = async ({ site }) => {
  const table = await allDocuments((path) => shareable(path, site));
  return new Response(plainCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

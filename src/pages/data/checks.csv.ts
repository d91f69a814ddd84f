import type { APIRoute } from 'astro';
import { allFindings } from '../../content/all-findings.ts';
import { streamed } from '../../content/streamed.ts';
import { shareable } from '../../layouts/site.ts';
import { findingFields, findingRow } from '../../views/checks/all-findings.ts';
import { csvRows, csvText } from '../../views/csv-text.ts';
import { headOf } from '../../views/data/data-table.ts';

/** Every finding of every document, one a row, for spreadsheets. */
export const GET: APIRoute = ({ site }) => {
  async function* rows(): AsyncGenerator<string> {
    yield csvText([headOf({ fields: findingFields })]);
    for await (const found of allFindings()) yield csvRows([findingRow(found, (path) => shareable(path, site))]);
  }
  return streamed(rows(), 'text/csv');
};

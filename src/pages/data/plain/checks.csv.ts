import type { APIRoute } from 'astro';
import { allFindings } from '../../../content/all-findings.ts';
import { streamed } from '../../../content/streamed.ts';
import { shareable } from '../../../layouts/site.ts';
import { findingFields, findingRow } from '../../../views/checks/all-findings.ts';
import { plainCsvRows } from '../../../views/csv-text.ts';
import { headOf } from '../../../views/data/data-table.ts';

/** Every finding of every document, one a row, for programs. */
export const GET: APIRoute = ({ site }) => {
  async function* rows(): AsyncGenerator<string> {
    yield plainCsvRows([headOf({ fields: findingFields })]);
    for await (const found of allFindings()) yield plainCsvRows([findingRow(found, (path) => shareable(path, site))]);
  }
  return streamed(rows(), 'text/csv');
};

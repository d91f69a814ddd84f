import type { APIRoute } from 'astro';
import { allFindings } from '../../content/all-findings.ts';
import { streamed } from '../../content/streamed.ts';
import { shareable } from '../../layouts/site.ts';
import { findingRow, findingsHead } from '../../views/checks/all-findings.ts';
import { csvRows, csvText } from '../../views/csv-text.ts';

/** Every finding of every document, one a row. */
export const GET: APIRoute = ({ site }) => {
  async function* rows(): AsyncGenerator<string> {
    yield csvText([findingsHead]);
    for await (const found of allFindings()) yield csvRows([findingRow(found, (path) => shareable(path, site))]);
  }
  return streamed(rows(), 'text/csv');
};

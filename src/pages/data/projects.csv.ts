import type { APIRoute } from 'astro';
import { readBrowse } from '../../content/browse.ts';
import { readDisagreements } from '../../content/disagreements.ts';
import { shareable } from '../../layouts/site.ts';
import { projectsCsv } from '../../views/projects/csv.ts';
import { bySize, projectRow } from '../../views/projects/rows.ts';

/** All projects, the largest first, for a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
  const { projects } = await readBrowse();
  const found = await readDisagreements();
  const rows = projects.toSorted(bySize).map((project) => projectRow(project, found));
  const text = projectsCsv(rows, (path) => shareable(path, site));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

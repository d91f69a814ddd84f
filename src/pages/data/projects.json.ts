import type { APIRoute } from 'astro';
import { readBrowse } from '../../content/browse.ts';
import { readDisagreements } from '../../content/disagreements.ts';
import { bySize, projectRow } from '../../views/projects/rows.ts';

/** All projects, the largest first, as the list of projects shows them in every language. Its script narrows them. */
export const GET: APIRoute = async () => {
  const { projects } = await readBrowse();
  const found = await readDisagreements();
  const rows = projects.toSorted(bySize).map((project) => projectRow(project, found));
  return new Response(JSON.stringify(rows), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

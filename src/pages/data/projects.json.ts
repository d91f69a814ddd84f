import type { APIRoute } from 'astro';
import { readBrowse } from '../../content/browse.ts';
import { withBase } from '../../layouts/site.ts';
import { bySize, projectRow } from '../../views/projects/rows.ts';

/** All projects, the largest first, as the list of projects shows them. Its script narrows them. */
export const GET: APIRoute = async () => {
  const { projects } = await readBrowse();
  const address = (path: string): string => (path === '' ? '' : withBase(path));
  const rows = projects.toSorted(bySize).map((project) => {
    const row = projectRow(project);
    return {
      ...row,
      documentHref: address(row.documentHref),
      amountHref: address(row.amountHref),
      tableHref: address(row.tableHref),
      targetHref: address(row.targetHref),
    };
  });
  return new Response(JSON.stringify(rows), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

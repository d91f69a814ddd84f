import type { APIRoute } from 'astro';
import { readTable, type TableRouteProps, tableRoutes } from '../../../../content/table-routes.ts';

export const getStaticPaths = tableRoutes;

/** One table as it stands in the record, with the document it belongs to. */
export const GET: APIRoute<TableRouteProps> = async ({ props }) => {
  const { record, table } = await readTable(props);
  const { schema, id, bureau, fiscalYear, kind, scope, title, sources } = record;
  const document = { schema, id, bureau, fiscalYear, kind, scope, title, sources };
  return new Response(`${JSON.stringify({ document, table }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

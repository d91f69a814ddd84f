import type { APIRoute } from 'astro';
import { readTable, type TableRouteProps, tableRoutes } from '../../../../content/table-routes.ts';
import { tableCsv } from '../../../../views/csv.ts';

export const getStaticPaths = tableRoutes;

/** One table as CSV. */
export const GET: APIRoute<TableRouteProps> = async ({ props }) =>
  new Response(tableCsv((await readTable(props)).table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

import type { APIRoute } from 'astro';
import { readTable, type TableRouteProps, tableRoutes } from '../../../../content/table-routes.ts';
import { shareable } from '../../../../layouts/site.ts';
import { schemaPath } from '../../../../views/data/json-schema.ts';
import { tableJson } from '../../../../views/data/record-json.ts';

export const getStaticPaths = tableRoutes;

/** One table as it stands in the record, with the document it belongs to. */
export const GET: APIRoute<TableRouteProps> = async ({ props, site }) => {
  const { record, table } = await readTable(props);
  return new Response(tableJson(record, table, shareable(schemaPath('table'), site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

import type { CollectionEntry } from 'astro:content';
import type { Disclosure, Table } from '../model/index.ts';
import { disclosureRoutes } from './disclosure-routes.ts';
import { readRecord } from './records.ts';

export interface TableRouteProps {
  summary: CollectionEntry<'disclosures'>['data'];
  table: string;
}

/** The routes of the data of all tables. */
export async function tableRoutes(): Promise<
  { params: { bureau: string; disclosure: string; table: string }; props: TableRouteProps }[]
> {
  return (await disclosureRoutes()).flatMap(({ params, props: { summary } }) =>
    summary.tables.map(({ id }) => ({ params: { ...params, table: id }, props: { summary, table: id } })),
  );
}

/** The record and the table a route is about. */
export async function readTable({
  summary,
  table: id,
}: TableRouteProps): Promise<{ record: Disclosure; table: Table }> {
  const record = await readRecord(summary.path);
  const table = record.tables.find((each) => each.id === id);
  if (!table) throw new RangeError(`${record.id} has no table ${id}`);
  return { record, table };
}

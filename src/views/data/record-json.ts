import type { Disclosure, Table } from '../../model/index.ts';

/** The record of a document as it is published: it begins with the address of its schema. */
export function recordJson(record: Disclosure, schema: string): string {
  return json({ $schema: schema, ...record });
}

/** One table as it stands in the record, with the document it belongs to. */
export function tableJson(record: Disclosure, table: Table, $schema: string): string {
  const { schema, id, bureau, fiscalYear, kind, scope, title, sources } = record;
  return json({ $schema, document: { schema, id, bureau, fiscalYear, kind, scope, title, sources }, table });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

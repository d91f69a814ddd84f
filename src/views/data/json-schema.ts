import { z } from 'zod';
import { checkReportSchema, disclosureSchema, tableSchema } from '../../model/index.ts';

const named = { $schema: z.url() };

/** What the published JSON files look like, by the name of their schema: the shapes of the model, and their own address. */
const published = {
  record: {
    title: '一份公开文件的记录',
    shape: z.strictObject({ ...named, ...disclosureSchema.shape }),
  },
  table: {
    title: '一张表，和它所在的文件',
    shape: z.strictObject({
      ...named,
      document: disclosureSchema.pick({
        schema: true,
        id: true,
        bureau: true,
        fiscalYear: true,
        kind: true,
        scope: true,
        title: true,
        sources: true,
      }),
      table: tableSchema,
    }),
  },
  checks: {
    title: '一份文件的核对结果',
    shape: z.strictObject({ ...named, ...checkReportSchema.shape }),
  },
} as const;

/** The kinds of JSON files that have a published schema. */
export type SchemaName = keyof typeof published;
export const schemaNames = Object.keys(published) as SchemaName[];

/** Where the schema of a kind of files stands. The number is the version of the shape: it changes where files do. */
export function schemaPath(name: SchemaName): string {
  return `/data/schema/${schemaFile(name)}.json`;
}

/** Name of the file of a schema, without its extension. */
export function schemaFile(name: SchemaName): string {
  return `${name}-${disclosureSchema.shape.schema.value}`;
}

/** The JSON Schema (draft 2020-12) of a kind of files; `id` is its absolute address. */
export function jsonSchema(name: SchemaName, id: string): object {
  const { title, shape } = published[name];
  return { $id: id, title, ...z.toJSONSchema(shape) };
}

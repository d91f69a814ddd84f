import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shareable } from '../../../layouts/site.ts';
import { jsonSchema, schemaFile, schemaNames, schemaPath } from '../../../views/data/json-schema.ts';

export const getStaticPaths = () =>
  schemaNames.map((name) => ({ params: { schema: schemaFile(name) }, props: { name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What a kind of JSON files looks like. */
export const GET: APIRoute<Props> = ({ props: { name }, site }) => {
  const schema = jsonSchema(name, shareable(schemaPath(name), site));
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};

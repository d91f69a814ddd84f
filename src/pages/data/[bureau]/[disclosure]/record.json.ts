import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { readRecord } from '../../../../content/records.ts';
import { shareable } from '../../../../layouts/site.ts';
import { schemaPath } from '../../../../views/data/json-schema.ts';
import { recordJson } from '../../../../views/data/record-json.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The whole record. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(recordJson(await readRecord(props.summary.path), shareable(schemaPath('record'), site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { readRecord } from '../../../../content/records.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The whole record. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(`${JSON.stringify(await readRecord(props.summary.path), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

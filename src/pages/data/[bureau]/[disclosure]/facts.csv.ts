import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { readRecord } from '../../../../content/records.ts';
import { factsCsv } from '../../../../views/csv.ts';

export const getStaticPaths = async () => (await disclosureRoutes()).filter(({ props }) => props.summary.facts > 0);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The figures of the sentences. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(factsCsv(await readRecord(props.summary.path)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

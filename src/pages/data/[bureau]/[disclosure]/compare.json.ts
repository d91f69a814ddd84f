import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readCompareDocument } from '../../../../content/compare.ts';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the page of comparison needs of a document. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(`${JSON.stringify(await readCompareDocument(props.summary))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { readDisagreements } from '../../../content/disagreements.ts';
import { readDivisions } from '../../../content/divisions.ts';
import { shareable } from '../../../layouts/site.ts';
import { regionCsv } from '../../../views/regions/csv.ts';
import { type RegionPage, regionPages } from '../../../views/regions/regions.ts';
import { documentLanguage, wordsOf } from '../../../words/index.ts';

export async function getStaticPaths() {
  const bureaus = (await getCollection('bureaus')).map(({ data }) => data);
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  return regionPages(bureaus, summaries, await readDivisions(), wordsOf(documentLanguage))
    .filter(({ groups }) => groups.length > 0)
    .map((page) => ({ params: { code: page.division.code }, props: { page } }));
}

/** The totals of the documents of a division and those below it. */
export const GET: APIRoute<{ page: RegionPage }> = async ({ props, site }) => {
  const text = regionCsv(props.page, await readDisagreements(), (path) => shareable(path, site));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

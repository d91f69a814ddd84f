import type { APIRoute } from 'astro';
import { readBrowse } from '../../../../content/browse.ts';
import { readDisagreements } from '../../../../content/disagreements.ts';
import { readDivisions } from '../../../../content/divisions.ts';
import { shareable } from '../../../../layouts/site.ts';
import { rankingCsv } from '../../../../views/rankings/csv.ts';
import { type Ranking, rankings } from '../../../../views/rankings/rankings.ts';
import { regionNamer } from '../../../../views/region.ts';
import { documentLanguage, wordsOf } from '../../../../words/index.ts';

export async function getStaticPaths() {
  const { ranked } = await readBrowse();
  return rankings(ranked, wordsOf(documentLanguage)).map((ranking) => ({
    params: { measure: ranking.measure, edition: ranking.id },
    props: { ranking },
  }));
}

/** An order of documents as its page shows it. */
export const GET: APIRoute<{ ranking: Ranking }> = async ({ props, site }) => {
  const [found, divisions] = [await readDisagreements(), await readDivisions()];
  const text = rankingCsv(props.ranking, found, regionNamer(divisions), (path) => shareable(path, site));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

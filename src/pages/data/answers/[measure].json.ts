import type { APIRoute, GetStaticPaths } from 'astro';
import { readAnswers } from '../../../content/answers.ts';
import { type AnswerId, answerIds } from '../../../views/answers/measures.ts';
import { byEdition } from '../../../views/browse/listed.ts';

export const getStaticPaths: GetStaticPaths = () => answerIds.map((measure) => ({ params: { measure } }));

/** One figure of every document, the latest first, for the search. */
export const GET: APIRoute = async ({ params }) => {
  const answers = (await readAnswers()).map((all) => all[params.measure as AnswerId]);
  return new Response(`${JSON.stringify(answers.sort(byEdition))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

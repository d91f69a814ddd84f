import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { checkedRoutes, readChecks } from '../../../../content/checks.ts';
import { shareable } from '../../../../layouts/site.ts';
import { reportJson } from '../../../../views/checks/json.ts';
import { schemaPath } from '../../../../views/data/json-schema.ts';

export const getStaticPaths = checkedRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every check of a document, and the list of required contents. */
export const GET: APIRoute<Props> = async ({ props: { summary }, site }) => {
  const checks = await readChecks(summary);
  const report = checks?.report ?? { disclosure: summary.id, verdicts: [], requirements: [] };
  return new Response(reportJson(report, shareable(schemaPath('checks'), site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

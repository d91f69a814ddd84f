import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { checkedRoutes, readChecks } from '../../../../content/checks.ts';
import { readRecord } from '../../../../content/records.ts';
import { verdictsCsv } from '../../../../views/checks/csv.ts';

export const getStaticPaths = checkedRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every check of a document. */
export const GET: APIRoute<Props> = async ({ props: { summary } }) => {
  const checks = await readChecks(summary);
  return new Response(verdictsCsv(await readRecord(summary.path), checks?.report.verdicts ?? []), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { readRecord, readSource } from '../../../../content/records.ts';
import { splitSource, transcriptName } from '../../../../views/source-text.ts';

export const getStaticPaths = async () =>
  (await disclosureRoutes()).flatMap(({ params, props: { summary } }) =>
    summary.transcripts.map((file) => ({
      params: { ...params, transcript: transcriptName(file) },
      props: { summary, file },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The transcript of a file with all its marks, personal data masked. */
export const GET: APIRoute<Props> = async ({ props: { summary, file } }) => {
  const text = (await readSource(summary.path)) ?? '';
  const lines = splitSource(await readRecord(summary.path), text)[file] ?? [];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};

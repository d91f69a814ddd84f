import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { pageImages, readLineBoxes } from '../../../../content/page-images.ts';
import { readRecord } from '../../../../content/records.ts';
import { boxesName } from '../../../../views/source-text.ts';

export const getStaticPaths = async () => {
  const routes = [];
  for (const { params, props } of await disclosureRoutes()) {
    if (props.summary.transcripts.length === 0) continue;
    const files = new Set((await pageImages(await readRecord(props.summary.path))).map(({ file }) => file));
    for (const file of files) routes.push({ params: { ...params, boxes: boxesName(file) }, props: { ...props, file } });
  }
  return routes;
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Where each line of a transcript stands on its page: left, top, right and bottom in points, by line. */
export const GET: APIRoute<Props> = async ({ props: { summary, file } }) => {
  const boxes = (await readLineBoxes(summary.path))[file] ?? [];
  return Response.json(Object.fromEntries(boxes.map(({ line, box }) => [line, box])));
};

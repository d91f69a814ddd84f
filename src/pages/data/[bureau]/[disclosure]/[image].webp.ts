import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { pageImage, pageImages } from '../../../../content/page-images.ts';
import { readRecord } from '../../../../content/records.ts';
import { pageImageName } from '../../../../views/source-text.ts';

export const getStaticPaths = async () => {
  const routes = [];
  for (const { params, props } of await disclosureRoutes()) {
    if (props.summary.transcripts.length === 0) continue;
    for (const image of await pageImages(await readRecord(props.summary.path))) {
      routes.push({ params: { ...params, image: pageImageName(image) }, props: { ...props, image } });
    }
  }
  return routes;
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of a page of an original, personal data painted over. */
export const GET: APIRoute<Props> = async ({ props: { summary, image } }) => {
  const picture = await pageImage(await readRecord(summary.path), summary.path, image);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp' } });
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../../content/disclosure-routes.ts';
import { amountContext, readDocument } from '../../../../../content/document-data.ts';
import { shareable } from '../../../../../layouts/site.ts';
import { plainCsv } from '../../../../../views/data/data-table.ts';
import { documentTable, documentTableNames } from '../../../../../views/data/document-tables.ts';

export const getStaticPaths = async () =>
  (await disclosureRoutes()).flatMap(({ params, props: { summary } }) =>
    documentTableNames(summary).map((file) => ({ params: { ...params, file }, props: { summary, file } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A table of a document as CSV for programs. */
export const GET: APIRoute<Props> = async ({ props: { summary, file }, site }) => {
  const document = await readDocument(summary);
  const table = documentTable(
    file,
    document.record,
    amountContext(document, (path) => shareable(path, site)),
  );
  return new Response(plainCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

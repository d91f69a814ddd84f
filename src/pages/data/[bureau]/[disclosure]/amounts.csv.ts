import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { amountContext, readDocument } from '../../../../content/document-data.ts';
import { shareable } from '../../../../layouts/site.ts';
import { csvText } from '../../../../views/csv-text.ts';
import { headOf } from '../../../../views/data/data-table.ts';
import { amountTable } from '../../../../views/data/document-tables.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every amount of a document, one a row. */
export const GET: APIRoute<Props> = async ({ props: { summary }, site }) => {
  const document = await readDocument(summary);
  const table = amountTable(
    document.record,
    amountContext(document, (path) => shareable(path, site)),
  );
  return new Response(csvText([headOf(table), ...table.rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

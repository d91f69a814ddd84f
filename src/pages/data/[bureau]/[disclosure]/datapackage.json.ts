import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { amountContext, readDocument } from '../../../../content/document-data.ts';
import { contributorOf, readContact } from '../../../../layouts/contact.ts';
import { shareable, siteName } from '../../../../layouts/site.ts';
import { documentPackage } from '../../../../views/data/data-package.ts';
import { documentTable, documentTableNames } from '../../../../views/data/document-tables.ts';
import { disclosurePath } from '../../../../views/paths.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The data package of a document. */
export const GET: APIRoute<Props> = async ({ props: { summary }, site }) => {
  const document = await readDocument(summary);
  const { record, bureau, dates } = document;
  const context = amountContext(document, (path) => shareable(path, site));
  const tables = documentTableNames(summary).map((name) => documentTable(name, record, context));
  const descriptor = documentPackage(record, bureau, tables, {
    site: siteName,
    homepage: shareable(disclosurePath(record.id), site),
    reports: contributorOf(readContact()),
    changed: dates,
  });
  return new Response(`${JSON.stringify(descriptor, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

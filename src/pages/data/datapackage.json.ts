import type { APIRoute } from 'astro';
import { allDocuments, lastChange } from '../../content/document-data.ts';
import { contributorOf, readContact } from '../../layouts/contact.ts';
import { shareable, siteDescription, siteName } from '../../layouts/site.ts';
import { findingFields } from '../../views/checks/all-findings.ts';
import { amountFields } from '../../views/data/amounts.ts';
import { codeBook } from '../../views/data/code-book.ts';
import { sitePackage } from '../../views/data/data-package.ts';
import { paths } from '../../views/paths.ts';
import { wordsOf } from '../../words/index.ts';

/** The data package of the whole site. */
export const GET: APIRoute = async ({ site }) => {
  const documents = await allDocuments((path) => shareable(path, site));
  const files = [
    { name: 'amounts', title: '全部文件的全部金额（长表）', path: 'plain/amounts.csv', fields: amountFields },
    { ...documents, path: 'plain/documents.csv' },
    { name: 'checks', title: '全部核对发现', path: 'plain/checks.csv', fields: findingFields },
    { ...codeBook(wordsOf('zh'), wordsOf('en')), path: 'plain/codes.csv' },
  ];
  const descriptor = sitePackage(files, siteDescription, {
    site: siteName,
    homepage: shareable(paths.data, site),
    reports: contributorOf(readContact()),
    changed: await lastChange(),
  });
  return new Response(`${JSON.stringify(descriptor, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

import { getCollection } from 'astro:content';
import type { SiteRows } from '../views/data/guide.ts';
import { allFindings } from './all-findings.ts';
import { allAmounts } from './document-data.ts';
import { onceABuild } from './once-a-build.ts';

/** How many rows the large files of the whole site have, counted where they come from. */
export const readSiteRows = onceABuild(async (): Promise<SiteRows> => {
  let amounts = 0;
  let findings = 0;
  for await (const rows of allAmounts(String)) amounts += rows.length;
  for await (const _ of allFindings()) findings += 1;
  return { amounts, documents: (await getCollection('disclosures')).length, findings };
});

import { getCollection } from 'astro:content';
import { listedCount } from '../views/checks/overview.ts';
import type { SiteRows } from '../views/data/guide.ts';
import { readBrowse } from './browse.ts';

/**
 * How many rows the large files of the whole site have, as the summaries of the documents and the list of projects
 * count them.
 */
export async function readSiteRows(): Promise<SiteRows> {
  const summaries = (await getCollection('disclosures')).map(({ data }) => data);
  return {
    amounts: summaries.reduce((all, { amounts }) => all + amounts, 0),
    documents: summaries.length,
    projects: (await readBrowse()).projects.length,
    findings: summaries.reduce((all, { checks }) => all + (checks ? listedCount({ counts: checks }) : 0), 0),
  };
}

import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { CheckReport, Disclosure } from '../model/index.ts';
import { disclosureRoutes } from './disclosure-routes.ts';
import { compareWith, forgetRecords, type Listed, Neighbourhood } from './neighbours.ts';
import { checksFile, noFile } from './records.ts';

/** All checks of a document, and the documents it was compared with. */
export interface Checks {
  report: CheckReport;
  others: readonly Disclosure[];
}

let last: { file: string; checks: Promise<Checks | null> } | undefined;
let neighbourhood: Promise<Neighbourhood> | undefined;

/**
 * All checks of a document: those kept beside its record, and those that compare it with other documents. Null where
 * it was not checked. The last one is kept, because the pages and data of a document are made in turn.
 */
export function readChecks(document: Listed): Promise<Checks | null> {
  if (import.meta.env.DEV) {
    neighbourhood = undefined;
    forgetRecords();
  }
  if (last?.file !== document.path || import.meta.env.DEV) last = { file: document.path, checks: read(document) };
  return last.checks;
}

async function read(document: Listed): Promise<Checks | null> {
  // The loader has validated the same file in the same build.
  const json = await readFile(checksFile(document.path), 'utf8').catch(noFile);
  if (json === null) return null;
  const report = JSON.parse(json) as CheckReport;
  neighbourhood ??= getCollection('disclosures').then((all) => new Neighbourhood(all.map(({ data }) => data)));
  const { verdicts, others } = await compareWith(document, (await neighbourhood).of(document));
  return { report: { ...report, verdicts: [...report.verdicts, ...verdicts] }, others };
}

/** The routes of all documents that were checked. */
export async function checkedRoutes(): ReturnType<typeof disclosureRoutes> {
  return (await disclosureRoutes()).filter(({ props }) => props.summary.checks !== null);
}

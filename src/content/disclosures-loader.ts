import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { type CheckReport, checkReportSchema, disclosureSchema, type Verdict } from '../model/index.ts';
import { checkedPart, type DisclosureSummary, summarise } from '../views/summary.ts';
import { compare, compareWith, forgetRecords, type Listed, Neighbourhood } from './neighbours.ts';
import { checksFile, listRecords, noFile, type RecordFile } from './records.ts';

/**
 * Raise it when the summary or the record's schema changes: the store is kept between builds and is not
 * cleared when this code changes.
 */
const version = 7;

/** A document whose files were read: its summary, and whether that is new to the store. */
interface Loaded {
  summary: DisclosureSummary;
  digest: string;
  changed: boolean;
}

/**
 * A light loader: validates every record and its checks, but stores only its summary and path. With whole records in
 * the store, building 20,000 documents runs out of memory.
 */
export function disclosuresLoader(folder: string): Loader {
  return {
    name: 'disclosures',
    async load(context) {
      const { store, parseData, logger, watcher } = context;
      async function loadAll(): Promise<void> {
        forgetRecords();
        const gone = new Set(store.keys());
        const all: Loaded[] = [];
        for (const file of await listRecords(folder)) {
          gone.delete(file.id);
          all.push(await load(file, context));
        }
        for (const id of gone) store.delete(id);
        const neighbourhood = new Neighbourhood(all.map(({ summary }) => summary));
        for (const { summary, digest, changed } of all) {
          const neighbours = neighbourhood.of(summary);
          if (!changed && neighbours.length === 0) continue;
          const data = await parseData({ id: summary.id, data: await counted(summary, neighbours) });
          // One that was compared is read again the next time, because the others may have changed or gone.
          store.set({ id: summary.id, data, digest: neighbours.length > 0 ? `${digest} compared` : digest });
        }
      }

      await loadAll();
      watcher?.add(folder);
      watcher?.on('change', (changed) => {
        if (!changed.startsWith(folder + path.sep)) return;
        loadAll().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

/** The summary of a document: from the store where its files are as they were, else from its files. */
async function load(
  { id, file }: RecordFile,
  { store, generateDigest }: { store: DataStore } & Pick<LoaderContext, 'generateDigest'>,
): Promise<Loaded> {
  const json = await readFile(file, 'utf8');
  const checks = await readFile(checksFile(file), 'utf8').catch(noFile);
  const digest = generateDigest(`${version}\n${file}\n${json}\n${checks ?? ''}`);
  const known = store.get<DisclosureSummary>(id);
  if (known?.digest === digest) return { summary: known.data, digest, changed: false };
  const parsed = disclosureSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${file} is not a record: ${parsed.error.message}`);
  if (parsed.data.id !== id) throw new Error(`${file} holds the record of ${parsed.data.id}`);
  const report = checks === null ? null : withVerdicts(parseReport(checks, id, file), await compare(parsed.data, []));
  return { summary: { ...summarise(parsed.data, report), path: file }, digest, changed: true };
}

/** The summary with the checks that compare the document with its neighbours. */
async function counted(summary: DisclosureSummary, neighbours: readonly Listed[]): Promise<DisclosureSummary> {
  if (summary.checks === null || neighbours.length === 0) return summary;
  const file = checksFile(summary.path);
  const report = parseReport(await readFile(file, 'utf8'), summary.id, summary.path);
  const { own, verdicts } = await compareWith(summary, neighbours);
  return { ...summary, ...checkedPart(own, withVerdicts(report, verdicts)) };
}

function withVerdicts(report: CheckReport, more: readonly Verdict[]): CheckReport {
  return { ...report, verdicts: [...report.verdicts, ...more] };
}

function parseReport(json: string, id: string, record: string): CheckReport {
  const parsed = checkReportSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${checksFile(record)} is no report of checks: ${parsed.error.message}`);
  if (parsed.data.disclosure !== id)
    throw new Error(`${checksFile(record)} holds the checks of ${parsed.data.disclosure}`);
  return parsed.data;
}

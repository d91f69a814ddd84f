import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { disclosureSchema } from '../model/index.ts';
import { summarise } from '../views/summary.ts';
import { listRecords } from './records.ts';

/**
 * Raise it when the summary or the record's schema changes: the store is kept between builds and is not
 * cleared when this code changes.
 */
const version = 3;

/**
 * A light loader: validates every record, but stores only its summary and path. With whole records in the
 * store, building 20,000 documents runs out of memory.
 */
export function disclosuresLoader(folder: string): Loader {
  return {
    name: 'disclosures',
    async load({ store, parseData, generateDigest, logger, watcher }) {
      async function loadAll(): Promise<void> {
        const gone = new Set(store.keys());
        for (const { id, file } of await listRecords(folder)) {
          gone.delete(id);
          const json = await readFile(file, 'utf8');
          const digest = generateDigest(`${version}\n${file}\n${json}`);
          if (store.get(id)?.digest === digest) continue;
          const parsed = disclosureSchema.safeParse(JSON.parse(json));
          if (!parsed.success) throw new Error(`${file} is not a record: ${parsed.error.message}`);
          if (parsed.data.id !== id) throw new Error(`${file} holds the record of ${parsed.data.id}`);
          const data = await parseData({ id, data: { ...summarise(parsed.data), path: file } });
          store.set({ id, data, digest });
        }
        for (const id of gone) store.delete(id);
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

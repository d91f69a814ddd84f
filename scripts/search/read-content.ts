import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { filesIn } from '../../src/content/files.ts';
import { type GlossaryEntry, glossaryEntrySchema } from '../../src/content/glossary-entry.ts';
import { checksFile, noFile } from '../../src/content/records.ts';
import { type CheckReport, checkReportSchema, type Disclosure, disclosureSchema } from '../../src/model/index.ts';

/** The glossary below a content folder, ordered by id. */
export async function readGlossary(root: string): Promise<(GlossaryEntry & { id: string })[]> {
  const folder = path.join(root, 'glossary');
  return Promise.all(
    (await filesIn(folder, '.md')).map(async (file) => {
      const [, frontMatter = ''] = (await readFile(path.join(folder, file), 'utf8')).split(/^---\r?$/mu);
      return { id: path.basename(file, '.md'), ...glossaryEntrySchema.parse(parse(frontMatter)) };
    }),
  );
}

/** The record in a file. */
export async function readDisclosure(file: string): Promise<Disclosure> {
  return disclosureSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The checks beside a record; null where there are none. */
export async function readChecks(recordFile: string): Promise<CheckReport | null> {
  const json = await readFile(checksFile(recordFile), 'utf8').catch(noFile);
  return json === null ? null : checkReportSchema.parse(JSON.parse(json));
}

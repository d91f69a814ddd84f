import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type GlossaryEntry, glossaryEntrySchema } from '../../src/content/glossary-entry.ts';

const folder = path.join(import.meta.dirname, '../../content/glossary');

/** The published glossary, validated, ordered by id. */
export async function readGlossary(): Promise<(GlossaryEntry & { id: string })[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, matter = ''] = (await readFile(path.join(folder, file), 'utf8')).split(/^---$/mu);
      return { id: path.basename(file, '.md'), ...glossaryEntrySchema.parse(parse(matter)) };
    }),
  );
}

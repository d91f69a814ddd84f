import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileFacts } from '../src/views/data/file-facts.ts';
import { inLanguage, paths } from '../src/views/paths.ts';
import { languages, wordsOf } from '../src/words/index.ts';
import { siteFolder } from './lib/project.ts';

// Says on the data page how large each file is and how many rows it has: the page is built before the files are.

/** Rows of a file of CSV without its head; a line break within quotation marks begins none. */
async function rowsOf(file: string): Promise<number> {
  let rows = 0;
  let quoted = false;
  for await (const chunk of createReadStream(file, 'utf8')) {
    for (const char of chunk as string) {
      if (char === '"') quoted = !quoted;
      else if (char === '\n' && !quoted) rows += 1;
    }
  }
  return rows - 1;
}

const known = new Map<string, Promise<number>>();
function rowsOnce(file: string): Promise<number> {
  const rows = known.get(file) ?? rowsOf(file);
  known.set(file, rows);
  return rows;
}

/** The empty place beside a file, as `FileList.astro` writes it: which file, and which CSV has its rows. */
const place = /(<span\b[^>]*\bdata-file="([^"]+)"(?:[^>]*\bdata-rows="([^"]+)")?[^>]*>)[^<]*(?=<\/span>)/gu;

for (const language of languages) {
  const page = path.join(siteFolder, inLanguage(paths.data, language), 'index.html');
  const html = await readFile(page, 'utf8');
  const places = [...html.matchAll(place)];
  const texts = await Promise.all(
    places.map(async ([, start = '', file = '', rows]) => {
      const { size } = await stat(path.join(siteFolder, file));
      const facts = { bytes: size, rows: rows ? await rowsOnce(path.join(siteFolder, rows)) : null };
      return start + fileFacts(facts, wordsOf(language));
    }),
  );
  let at = 0;
  await writeFile(
    page,
    html.replaceAll(place, (whole) => texts[at++] ?? whole),
  );
}

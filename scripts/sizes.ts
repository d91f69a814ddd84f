import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileFacts } from '../src/views/data/file-facts.ts';
import { inLanguage, paths } from '../src/views/paths.ts';
import { languages, wordsOf } from '../src/words/index.ts';
import { siteFolder } from './lib/project.ts';

// Says on the data page how large each file is: the page is built before the files are.

/** The empty place beside a file, as `FileList.astro` writes it: which file, and how many rows it has. */
const place = /(<span\b[^>]*\bdata-file="([^"]+)"(?:[^>]*\bdata-rows="(\d+)")?[^>]*>)[^<]*(?=<\/span>)/gu;

for (const language of languages) {
  const page = path.join(siteFolder, inLanguage(paths.data, language), 'index.html');
  let html = await readFile(page, 'utf8');
  for (const [whole, start = '', file = '', rows] of html.matchAll(place)) {
    const { size } = await stat(path.join(siteFolder, file));
    const facts = fileFacts({ bytes: size, rows: rows ? Number(rows) : null }, wordsOf(language));
    html = html.replace(whole, () => start + facts);
  }
  await writeFile(page, html);
}

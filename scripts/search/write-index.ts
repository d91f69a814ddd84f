import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexDocument } from './document.ts';
import { toIndexHtml } from './html.ts';

/** Files Pagefind writes for interfaces this site does not use. */
const unused = ['component-ui', 'modular-ui', 'ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** Writes the search index of the documents into a folder. Returns how many there were. */
export async function writeIndex(documents: AsyncIterable<IndexDocument>, folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    let count = 0;
    for await (const document of documents) {
      const added = await index.addHTMLFile({ url: document.path, content: toIndexHtml(document) });
      if (added.errors.length > 0) throw new Error(`${document.path}: ${added.errors.join('; ')}`);
      count += 1;
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`${folder}: ${written.errors.join('; ')}`);
    for (const file of unused) await rm(path.join(folder, file), { force: true });
    return count;
  } finally {
    await close();
  }
}

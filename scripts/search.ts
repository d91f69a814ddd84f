import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDivisions } from '../src/content/divisions.ts';
import { listRecords } from '../src/content/records.ts';
import { contentRoot } from '../src/content/root.ts';
import { type Bureau, bureauName } from '../src/model/index.ts';
import { regionPath } from '../src/views/region.ts';
import { siteFolder } from './lib/project.ts';
import type { IndexDocument } from './search/document.ts';
import { makeFoldTable } from './search/fold-table.ts';
import { makeLookup } from './search/lookup.ts';
import { bureauDocument, glossaryDocument } from './search/other-documents.ts';
import { readBureaus, readDisclosure, readGlossary } from './search/read-content.ts';
import { recordDocuments } from './search/record-documents.ts';
import { writeIndex } from './search/write-index.ts';

// Builds what the search page loads from the content and puts it beside the built pages.
const divisions = await readDivisions();
const bureaus = await readBureaus(contentRoot);
const glossary = await readGlossary(contentRoot);
const regionsOf = (bureau: Bureau) => regionPath(bureau.division, divisions);
const publishers = new Map(
  bureaus.map((bureau) => [
    bureau.id,
    { name: bureauName(bureau), regions: regionsOf(bureau).map((region) => region.code) },
  ]),
);

async function* documents(): AsyncGenerator<IndexDocument> {
  for (const bureau of bureaus) yield bureauDocument(bureau, regionsOf(bureau));
  for (const entry of glossary) yield glossaryDocument(entry);
  for (const { file } of await listRecords(path.join(contentRoot, 'disclosures'))) {
    const record = await readDisclosure(file);
    const publisher = publishers.get(record.bureau);
    if (!publisher) throw new Error(`${file}: there is no bureau ${record.bureau}`);
    yield* recordDocuments(record, publisher);
  }
}

const indexFolder = path.join(siteFolder, 'pagefind');
await rm(indexFolder, { recursive: true, force: true });
const count = await writeIndex(documents(), indexFolder);
const searchFolder = path.join(siteFolder, 'search');
await mkdir(searchFolder, { recursive: true });
await writeFile(path.join(searchFolder, 'names.json'), JSON.stringify(makeLookup(bureaus, regionsOf, glossary)));
await writeFile(path.join(searchFolder, 'fold.txt'), makeFoldTable());
console.log(`Search index: ${count} sections, tables and pages`);

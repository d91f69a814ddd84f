import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBureaus } from '../src/content/bureaus.ts';
import { readDivisions } from '../src/content/divisions.ts';
import { listRecords, type RecordFile } from '../src/content/records.ts';
import { contentRoot } from '../src/content/root.ts';
import { type Bureau, bureauName } from '../src/model/index.ts';
import { regionPath } from '../src/views/region.ts';
import { siteFolder } from './lib/project.ts';
import type { IndexDocument } from './search/document.ts';
import { makeFoldTable } from './search/fold-table.ts';
import { makeLookup } from './search/lookup.ts';
import { bureauDocument, glossaryDocument } from './search/other-documents.ts';
import { readChecks, readDisclosure, readGlossary } from './search/read-content.ts';
import { recordDocuments } from './search/record-documents.ts';
import { writeIndex } from './search/write-index.ts';

/**
 * Builds what the search page loads from the content and puts it beside the built pages.
 *
 * Memory grows with the pages of an index (1,000 documents are 35,000 pages and took 3.1 GB), so the records
 * are cut into shards. Each gets an index of its own, and the search page joins them.
 */
const { values } = parseArgs({ options: { 'shard-size': { type: 'string', default: '400' } } });
const shardSize = Number(values['shard-size']);
if (!Number.isInteger(shardSize) || shardSize < 1) throw new RangeError('--shard-size is a number of documents');

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

/** Of which years each bureau has documents; known once all of them are read. */
const years = new Map<string, Set<number>>();

async function* documentsOf(records: readonly RecordFile[]): AsyncGenerator<IndexDocument> {
  for (const { file } of records) {
    const record = await readDisclosure(file);
    const publisher = publishers.get(record.bureau);
    if (!publisher) throw new Error(`${file}: there is no bureau ${record.bureau}`);
    years.set(record.bureau, (years.get(record.bureau) ?? new Set()).add(record.fiscalYear));
    yield* recordDocuments(record, publisher, await readChecks(file));
  }
}

/** The first shard has the bureaus and the glossary as well. */
async function* firstShard(records: readonly RecordFile[]): AsyncGenerator<IndexDocument> {
  for (const bureau of bureaus) yield bureauDocument(bureau, regionsOf(bureau));
  for (const entry of glossary) yield glossaryDocument(entry);
  yield* documentsOf(records);
}

const records = await listRecords(path.join(contentRoot, 'disclosures'));
const indexFolder = path.join(siteFolder, 'pagefind');
await rm(indexFolder, { recursive: true, force: true });
let pages = await writeIndex(firstShard(records.slice(0, shardSize)), indexFolder);
const moreShards: string[] = [];
for (let from = shardSize; from < records.length; from += shardSize) {
  const name = `shard-${moreShards.length + 2}`;
  pages += await writeIndex(documentsOf(records.slice(from, from + shardSize)), path.join(indexFolder, name));
  moreShards.push(name);
}

const lookup = { ...makeLookup(bureaus, regionsOf, glossary, years), moreShards };
const searchFolder = path.join(siteFolder, 'search');
await mkdir(searchFolder, { recursive: true });
await writeFile(path.join(searchFolder, 'names.json'), JSON.stringify(lookup));
await writeFile(path.join(searchFolder, 'fold.txt'), makeFoldTable());
console.log(`Search index: ${pages} sections, tables and pages in ${moreShards.length + 1} shard(s)`);

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { publisherNames, readBureaus } from '../src/content/bureaus.ts';
import { listRecords } from '../src/content/records.ts';
import { contentRoot } from '../src/content/root.ts';
import { siteName } from '../src/layouts/site.ts';
import { type CardView, documentCard } from '../src/views/card.ts';
import { cardPath } from '../src/views/paths.ts';
import { drawCard } from './cards/draw.ts';
import { CardFont } from './cards/font.ts';
import { siteFolder } from './lib/project.ts';
import { readDisclosure } from './search/read-content.ts';

// Draws the pictures that are shown where a page is shared, one a document and one for all other pages.

const font = await CardFont.load();
const nameOf = publisherNames(await readBureaus(contentRoot));
await rm(path.join(siteFolder, 'cards'), { recursive: true, force: true });

async function write(address: string, view: CardView): Promise<void> {
  const file = path.join(siteFolder, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await drawCard(view, siteName, font));
}

await write(cardPath(), { above: '部门预算和决算', heading: '政府部门的钱怎么来、怎么花', figures: [] });
const records = await listRecords(path.join(contentRoot, 'disclosures'));
for (const { id, file } of records) {
  const record = await readDisclosure(file);
  await write(cardPath(id), documentCard(record, nameOf(record) ?? record.title));
}
console.log(`Preview pictures: ${records.length + 1}`);

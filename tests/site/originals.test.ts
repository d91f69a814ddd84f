import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Element, Root } from 'hast';
import sharp from 'sharp';
import { maskText } from '../../scripts/convert/mask/patterns.ts';
import { type Disclosure, disclosureSchema } from '../../src/model/index.ts';
import { cellAnchor } from '../../src/views/table-body.ts';
import { attribute, byTag, elements, hasClass, parsePage, visibleText } from './support/html.ts';
import { MadeSite } from './support/made-site.ts';
import { scanTexts, writeOriginals } from './support/originals.ts';
import { desktop, layOut, phone } from './support/site.ts';

const site = new MadeSite();
let record: Disclosure;
/** The masked transcripts as they are kept, one after the other. */
let kept: string[];
let page: Root;
let source: Root;
let inPage: Map<string, Element>;
let inSource: Map<string, Element>;

/** A PDF and a scan go the whole way: files, transcripts, record, pages. */
before(
  async () => {
    const id = await site.make(writeOriginals, { convert: true });
    const base = path.join(site.content, 'disclosures', id);
    record = disclosureSchema.parse(JSON.parse(await readFile(`${base}.json`, 'utf8')));
    kept = (await readFile(`${base}.source.txt`, 'utf8')).split('\n');
    const address = path.join(site.output, 'bureaus', id);
    page = parsePage(await readFile(path.join(address, 'index.html'), 'utf8'));
    source = parsePage(await readFile(path.join(address, 'source/index.html'), 'utf8'));
    inPage = idsOf(page);
    inSource = idsOf(source);
  },
  { timeout: 300_000 },
);

after(() => site.stop());

/** The elements of a page by their ids; an id that comes twice is one too many. */
function idsOf(tree: Root): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of elements(tree)) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    assert.ok(!found.has(id), `#${id} comes twice`);
    found.set(id, element);
  }
  return found;
}

function byId(ids: ReadonlyMap<string, Element>, id: string): Element {
  return ids.get(id) ?? assert.fail(`no #${id}`);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

test('of a document whose original is here it is not said that only its text was received', () => {
  const facts = visibleText(page);
  assert.ok(facts.includes('不知道原件的网址') || record.publishedAt !== null);
  assert.ok(!facts.includes('本站只收到文本'));
});

test('every line of the transcripts has its anchor, and every page', () => {
  for (const [file, { lines, pages }] of record.sources.entries()) {
    for (let line = 1; line <= lines; line += 1) {
      // The last line end of a file begins no line.
      const isEnd = line === lines && (kept[offset(file) + line - 1] ?? '') === '';
      if (!isEnd) byId(inSource, `F${file + 1}L${line}`);
    }
    for (const { label } of pages ?? []) byId(inSource, `F${file + 1}P${label}`);
  }
});

function offset(file: number): number {
  return record.sources.slice(0, file).reduce((all, { lines }) => all + lines, 0);
}

test('what the PDF prints stands in its line, without tags or marks', () => {
  let printed = 0;
  for (let line = 1; line <= (record.sources[0]?.lines ?? 0); line += 1) {
    const raw = kept[line - 1] ?? '';
    const text = squeeze(
      raw
        .replaceAll(/<!--.*?-->|<[^>]*>/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&'),
    );
    if (text === '') continue;
    printed += 1;
    assert.ok(squeeze(visibleText(byId(inSource, `F1L${line}`))).includes(text), `line ${line}: ${text}`);
  }
  assert.ok(printed > 300, `only ${printed} lines`);
});

test('the scan is read as it prints, from top to bottom', async () => {
  const main = byTag(source, 'main')[0] ?? assert.fail();
  const text = squeeze(visibleText(main));
  let at = text.indexOf('scan.md');
  for (const piece of scanTexts) {
    const found = text.indexOf(piece, at);
    assert.ok(found >= 0, `${piece} is missing or out of order`);
    at = found + piece.length;
  }
  assert.doesNotMatch(text, /<\/?(?:table|tr|td)|<!--|&lt;|&amp;/u);
});

test('pages are headings with a way to each; recognised ones say so', () => {
  const headings = byTag(source, 'h3').map((heading) => squeeze(visibleText(heading)));
  assert.ok(headings.includes('附件 1 第 12 页'));
  assert.ok(headings.includes('附件 2 第 1 页'));
  assert.ok(headings.includes('附件 2 第 2 页 识别自扫描图像'), headings.join(', '));
  for (const nav of byTag(source, 'nav').filter((each) => hasClass(each, 'page-list'))) {
    for (const link of byTag(nav, 'a')) byId(inSource, (attribute(link, 'href') ?? '').slice(1));
  }
});

test('the files are named with their format and fingerprint, and their transcripts can be had', async () => {
  const facts = byTag(source, 'dl').map((list) => squeeze(visibleText(list)));
  for (const [index, { sha256, path: name }] of record.sources.entries()) {
    assert.ok(facts[index]?.includes(sha256), name);
    assert.ok(facts[index]?.includes(name), name);
    const file = path.join(site.output, 'data', record.id, `transcript-${index + 1}.md`);
    const begin = offset(index);
    const lines = kept.slice(begin, begin + (record.sources[index]?.lines ?? 0));
    assert.equal((await readFile(file, 'utf8')).trimEnd(), lines.join('\n').trimEnd());
  }
  assert.match(facts[0] ?? '', /PDF/u);
});

test('a place is told by file and page, and leads to its line', () => {
  const links = byTag(page, 'a').filter((link) => /\/source\/#F\d+L\d+$/u.test(attribute(link, 'href') ?? ''));
  assert.ok(links.length > 100);
  for (const link of links) byId(inSource, (attribute(link, 'href') ?? '').split('#')[1] ?? '');
  const [table] = record.tables;
  const own = byTag(byId(inPage, table?.id ?? ''), 'a').map((link) => squeeze(visibleText(link)));
  assert.ok(own.includes('附件 1 第 1 页'), own.join(' '));
});

test('links to the source that look alike are told apart by their names', () => {
  const names = new Map<string, string>();
  for (const link of byTag(page, 'a')) {
    const href = attribute(link, 'href') ?? '';
    if (!href.includes('/source/#')) continue;
    const name = attribute(link, 'ariaLabel') ?? squeeze(visibleText(link));
    const other = names.get(name);
    assert.ok(other === undefined || other === href, `${name} leads to ${other} and ${href}`);
    names.set(name, href);
  }
});

test('a recognised table says so, marks what is doubtful, and is listed as unknown', () => {
  const table = record.tables.find((each) => each.place.file === 1) ?? assert.fail('the table of the scan is lost');
  assert.equal(table.standard, null);
  const section = byId(inPage, table.id);
  const text = squeeze(visibleText(section));
  assert.match(text, /本表由扫描图像识别，数字请与原件核对/u);
  assert.match(text, /12\.34\s*识别存疑 58%/u);
  assert.match(text, /未归入标准表/u);
  const merged = byTag(section, 'th').find((cell) => squeeze(visibleText(cell)) === '食堂');
  assert.equal(merged && attribute(merged, 'rowSpan'), '2');
  const notes = squeeze(visibleText(byId(inPage, 'conversion')));
  assert.match(notes, /未归入标准表的表.*职工食堂情况表/u);
  assert.match(notes, /由扫描图像识别的表.*职工食堂情况表/u);
  const outline = byTag(page, 'nav').find((each) => hasClass(each, 'outline')) ?? assert.fail();
  assert.match(squeeze(visibleText(outline)), /职工食堂情况表（未归入标准表）/u);
});

/** A figure of the first table of the PDF, and its box. */
async function boxedFigure(): Promise<{ anchor: string; line: number; page: string; box: number[] }> {
  const boxes: Record<string, number[]> = JSON.parse(
    await readFile(path.join(site.output, 'data', record.id, 'boxes-1.json'), 'utf8'),
  );
  for (const table of record.tables) {
    for (const [rowIndex, row] of table.rows.entries()) {
      const cell = row.cells.find(({ place, value }) => place.file === 0 && value?.kind === 'amount');
      const box = cell && boxes[cell.place.line];
      if (!cell || !box) continue;
      const { line } = cell.place;
      const page = record.sources[0]?.pages?.findLast((each) => each.line <= line)?.label ?? '';
      return { anchor: cellAnchor(table.id, rowIndex, cell.column), line, page, box };
    }
  }
  throw new Error('no figure of the PDF has a box');
}

test('pages of the PDF have their pictures, loaded when they are asked for; a scan has none', async () => {
  const pictures = byTag(source, 'img');
  assert.equal(pictures.length, record.sources[0]?.pages?.length);
  for (const picture of pictures) {
    assert.equal(attribute(picture, 'loading'), 'lazy');
    const { size } = await stat(path.join(site.output, attribute(picture, 'src') ?? ''));
    assert.ok(size > 5000 && size < 150_000, `${attribute(picture, 'src')}: ${size} bytes`);
  }
});

test('a link to a figure opens the picture of its page and frames the figure', async () => {
  const { anchor, page: label, box } = await boxedFigure();
  await site.with(`/bureaus/${record.id}/source/#${anchor}`, {}, async (opened) => {
    const frame = opened.locator(`[id="F1P${label}"] .page-image[open] rect`);
    await frame.and(opened.locator('[width]:not([width="0"])')).waitFor();
    const drawn = await frame.evaluate((rect) => ['x', 'y'].map((name) => Number(rect.getAttribute(name))));
    assert.deepEqual(drawn, [(box[0] ?? 0) - 2, (box[1] ?? 0) - 2]);
    const picture = await opened.locator(`[id="F1P${label}"] .page-image img`).boundingBox();
    const rect = await frame.boundingBox();
    assert.ok(
      picture && rect && rect.y > picture.y && rect.y < picture.y + picture.height,
      'the frame is off the page',
    );
  });
});

test('what is masked in the text is painted over in the picture', async () => {
  const { line, page: label, box } = await boxedFigure();
  process.env.CONTENT_DIR = site.content;
  const { masked, pageImage, pageImages } = await import('../../src/content/page-images.ts');
  assert.equal(masked, maskText);
  const image = (await pageImages(record)).find((each) => String(each.page) === label) ?? assert.fail();
  const file = path.join(site.content, 'disclosures', `${record.id}.json`);
  /** The share of dark pixels inside the box. */
  const darkness = async (): Promise<number> => {
    const scaled = sharp(await pageImage(record, file, image)).greyscale();
    const { width = 0 } = await scaled.metadata();
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map((edge) => Math.round((edge * width) / image.width));
    const { data } = await scaled
      .extract({ left, top, width: right - left, height: bottom - top })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 60).length / data.length;
  };
  const before = await darkness();
  assert.ok(before > 0.02 && before < 0.6, `there is nothing printed in the box, or it is black: ${before}`);
  const text = kept.with(line - 1, `<td>${maskText}</td>`);
  await writeFile(file.replace(/\.json$/u, '.source.txt'), text.join('\n'));
  try {
    assert.ok((await darkness()) > 0.99, 'what is masked can be seen');
  } finally {
    await writeFile(file.replace(/\.json$/u, '.source.txt'), kept.join('\n'));
  }
  const other = { ...record, sources: record.sources.map((each) => ({ ...each, sha256: '0'.repeat(64) })) };
  assert.deepEqual(await pageImages(other), [], 'pictures of another file than the one that was read');
});

for (const [name, options] of Object.entries({
  'light, desktop': { colorScheme: 'light', viewport: desktop },
  'dark, phone': { colorScheme: 'dark', viewport: phone },
} as const)) {
  test(`axe finds nothing, and nothing scrolls sideways (${name})`, async () => {
    for (const address of [`/bureaus/${record.id}/`, `/bureaus/${record.id}/source/`]) {
      await site.with(address, { ...options, reducedMotion: 'reduce' }, async (opened) => {
        const over = await opened.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${address} is ${over} px too wide`);
        await layOut(opened);
        const { violations } = await new AxeBuilder({ page: opened })
          .options({ rules: { 'target-size': { enabled: true } } })
          .setLegacyMode()
          .analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
          [],
        );
      });
    }
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import sax from 'sax';
import sharp from 'sharp';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, parsePage, visibleText } from './support/html.ts';
import { allPages, disclosureId, disclosurePages, readPage } from './support/pages.ts';
import { readRecord } from './support/records.ts';

function text(file: string): string {
  return readFileSync(path.join(siteFolder, file), 'utf8');
}

/** The file of the site that an absolute address names. */
function fileAt(address: string): string {
  const { pathname } = new URL(address);
  return path.join(siteFolder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
}

/** The elements of a document of XML in order, as `name` and the text inside; an error when it is not well-formed. */
function readXml(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  };
  const add = (piece: string): void => {
    const last = open.at(-1);
    if (last) last.text += piece;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => open.pop();
  parser.write(xml).close();
  return found;
}

function meta(tree: Root, name: string): string | undefined {
  const found = byTag(tree, 'meta').find((each) =>
    [attribute(each, 'property'), attribute(each, 'name')].includes(name),
  );
  return found && attribute(found, 'content');
}

const trees = allPages().map((page) => ({ page, tree: parsePage(readPage(page)) }));

test('the Atom feed is well-formed and has an entry with dates for each document', () => {
  const elements = readXml(text('feed.xml'));
  const texts = (name: string) => elements.filter((each) => each.name === name).map((each) => each.text);
  assert.equal(elements[0]?.name, 'feed');
  assert.equal(elements[0]?.attributes.xmlns, 'http://www.w3.org/2005/Atom');
  const [self] = elements.filter(({ name, attributes }) => name === 'link' && attributes.rel === 'self');
  assert.ok(readFileSync(fileAt(self?.attributes.href ?? '')).byteLength > 0);
  const entries = texts('id').slice(1);
  assert.deepEqual(
    entries.map((id) => new URL(id).pathname).toSorted(),
    disclosurePages().map((page) => page.path),
  );
  const dates = [...texts('updated'), ...texts('published')].map((date) => Date.parse(date));
  assert.equal(dates.length, 1 + 2 * entries.length);
  assert.ok(dates.every((date) => date > 0 && date <= Date.now()));
});

test('the JSON feed has the same entries', () => {
  const feed = JSON.parse(text('feed.json'));
  assert.match(feed.version, /^https:\/\/jsonfeed\.org\/version\/1/u);
  const atom = readXml(text('feed.xml')).filter(({ name }) => name === 'id');
  assert.deepEqual(
    feed.items.map(({ id }: { id: string }) => id),
    atom.slice(1).map((each) => each.text),
  );
  for (const item of feed.items) {
    assert.ok(item.title.length > 0 && item.content_html.length > 0);
    assert.ok(Date.parse(item.date_published) <= Date.parse(item.date_modified));
  }
});

test('the sitemap has every page but the one for wrong addresses, and robots.txt names it', () => {
  const [, index = ''] = /^Sitemap: (\S+)$/mu.exec(text('robots.txt')) ?? assert.fail('no sitemap');
  const parts = readXml(readFileSync(fileAt(index), 'utf8')).filter(({ name }) => name === 'loc');
  const listed = parts.flatMap((part) =>
    readXml(readFileSync(fileAt(part.text), 'utf8'))
      .filter(({ name }) => name === 'loc')
      .map((each) => decodeURIComponent(new URL(each.text).pathname)),
  );
  const there = trees.map(({ page }) => page.path).filter((each) => each !== '/404.html');
  assert.deepEqual(listed.toSorted(), there.toSorted());
});

test('every page says what is shown where it is shared, and its picture is there', async () => {
  const pictures = new Set<string>();
  for (const { page, tree } of trees) {
    for (const name of ['og:title', 'og:description', 'og:type', 'og:url', 'og:image', 'og:image:alt']) {
      assert.ok(meta(tree, name), `${page.path} has no ${name}`);
    }
    pictures.add(meta(tree, 'og:image') ?? '');
    const feeds = byTag(tree, 'link').filter((link) => /feed|atom/u.test(attribute(link, 'type') ?? ''));
    assert.equal(feeds.length, 2, page.path);
  }
  assert.equal(pictures.size, disclosurePages().length + 1);
  for (const address of pictures) {
    assert.match(address, /^https?:/u);
    const file = readFileSync(fileAt(address));
    const { width, height, format } = await sharp(file).metadata();
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
    assert.ok(file.byteLength < 100_000, `${address} has ${file.byteLength} bytes`);
    // The middle of a picture without text has one colour.
    const middle = sharp(file).extract({ left: 60, top: 60, width: 1100, height: 520 });
    const { channels } = await sharp(await middle.png().toBuffer()).stats();
    assert.ok(
      channels.some(({ stdev }) => stdev > 10),
      `${address} is blank`,
    );
  }
});

for (const page of disclosurePages()) {
  test(`${page.path} is described as a data set, and its files are there`, () => {
    const record = readRecord(disclosureId(page) ?? assert.fail());
    const scripts = byTag(parsePage(readPage(page)), 'script').filter(
      (script) => attribute(script, 'type') === 'application/ld+json',
    );
    assert.equal(scripts.length, 1);
    const data = JSON.parse(visibleText(scripts[0] ?? assert.fail()));
    assert.equal(data['@type'], 'Dataset');
    assert.equal(data.alternateName, record.title);
    assert.equal(data.temporalCoverage, String(record.fiscalYear));
    assert.ok(data.description.length >= 20 && data.license && data.creator.name);
    assert.ok(data.distribution.length > 3);
    for (const { contentUrl } of data.distribution) assert.ok(readFileSync(fileAt(contentUrl)).byteLength > 0);
  });
}

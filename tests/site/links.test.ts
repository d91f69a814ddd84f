import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, elements, parsePage } from './support/html.ts';
import { allPages, readPage, type SitePage } from './support/pages.ts';

const here = 'https://site.invalid';

interface ParsedPage extends SitePage {
  anchors: Set<string>;
  links: Link[];
}

interface Link {
  text: string;
  rel: string;
  download: boolean;
}

const pages = new Map(allPages().map((page) => [page.path, parse(page)]));

function parse(page: SitePage): ParsedPage {
  const tree = parsePage(readPage(page));
  return { ...page, anchors: anchorsOf(tree), links: linksOf(tree) };
}

function anchorsOf(tree: Root): Set<string> {
  return new Set(elements(tree).flatMap((element) => attribute(element, 'id') ?? []));
}

/** Everything a page points to: links, styles, scripts, pictures, forms. */
function linksOf(tree: Root): Link[] {
  return byTag(tree, 'a', 'link', 'script', 'img', 'form', 'area', 'source').flatMap((element) => {
    // The canonical address names the public site, wherever this copy is served.
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
    const text = ['href', 'src', 'action'].map((name) => attribute(element, name)).find((value) => value !== undefined);
    if (text === undefined) return [];
    // So does that of the same page in another language; the page has to be here all the same.
    if (attribute(element, 'hrefLang') && element.tagName === 'link') {
      return [{ text: new URL(text, here).pathname, rel: '', download: false }];
    }
    return [{ text, rel: attribute(element, 'rel') ?? '', download: element.properties.download !== undefined }];
  });
}

/** What is wrong with a link, or null. */
function fault(page: ParsedPage, link: Link): string | null {
  if (!URL.canParse(link.text, here + page.path)) return 'is no address';
  const url = new URL(link.text, here + page.path);
  if (!/^https?:$/u.test(url.protocol)) return 'has a scheme of its own';
  if (url.origin !== here) return /\bnoopener\b/u.test(link.rel) ? null : 'leaves the site without rel="noopener"';
  const address = decodeURIComponent(url.pathname);
  const target = pages.get(address);
  if (target) {
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || target.anchors.has(anchor) ? null : `has no anchor #${anchor}`;
  }
  if (address.endsWith('/')) return 'leads to no page';
  return existsSync(path.join(siteFolder, address)) ? null : 'leads to no file';
}

for (const page of pages.values()) {
  test(`links of ${page.path}`, () => {
    assert.ok(page.links.length > 0, 'a page without any link is a dead end');
    const faults = page.links.flatMap((link) => {
      const wrong = fault(page, link);
      return wrong === null ? [] : [`${link.text} ${wrong}`];
    });
    assert.deepEqual([...new Set(faults)], []);
  });
}

test('every page can be reached from the home page', () => {
  const reached = new Set(['/404.html']);
  const waiting = ['/'];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const page = pages.get(next);
    if (!page || reached.has(next)) continue;
    reached.add(next);
    for (const { text } of page.links) {
      if (URL.canParse(text, here + next)) waiting.push(decodeURIComponent(new URL(text, here + next).pathname));
    }
  }
  assert.deepEqual(
    [...pages.keys()].filter((address) => !reached.has(address)),
    [],
  );
});

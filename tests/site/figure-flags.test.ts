import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../scripts/lib/project.ts';
import type { Disclosure } from '../../src/model/index.ts';
import { disagreements } from '../../src/views/checks/disagreements.ts';
import type { CompareDocument } from '../../src/views/compare/document.ts';
import type { CompareFigure } from '../../src/views/compare/figure.ts';
import { attribute, byTag, hasClass, parsePage, visibleText } from './support/html.ts';
import { allPages, disclosurePages, readPage } from './support/pages.ts';

function read<T>(href: string, file: string): T {
  const folder = path.join(siteFolder, 'data', href.replace(/^\/bureaus\//u, ''));
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
}

/** The figures that a comparison shows of a document. */
function comparedFigures(href: string): CompareFigure[] {
  return Object.values(read<CompareDocument>(href, 'compare.json').figures);
}

/** The finding that is marked right after each figure of a page, by the address of the figure. */
function marks(page: string, figures: ReadonlySet<string>): Map<string, (string | undefined)[]> {
  const links = byTag(parsePage(page), 'a').filter((link) => attribute(link, 'hidden') === undefined);
  const found = new Map<string, (string | undefined)[]>();
  for (const [at, link] of links.entries()) {
    const href = String(attribute(link, 'href'));
    if (!figures.has(href)) continue;
    const next = links[at + 1];
    const flag = next && hasClass(next, 'flag') ? String(attribute(next, 'href')) : undefined;
    found.set(href, [...(found.get(href) ?? []), flag]);
  }
  return found;
}

// The comparison and the page of the bureau show the same figures: what is marked in one is marked in the other.
test('a figure that does not agree with another is marked on the page of its bureau, with the way to the finding', () => {
  const bureaus = allPages().filter((page) => /^\/bureaus\/[^/]+\/$/u.test(page.path));
  let marked = 0;
  for (const page of bureaus) {
    const figures = disclosurePages()
      .filter((document) => document.path.startsWith(page.path))
      .flatMap((document) => comparedFigures(document.path));
    const found = marks(readPage(page), new Set(figures.map(({ href }) => href)));
    for (const { href, finding } of figures) {
      for (const flag of found.get(href) ?? []) {
        assert.equal(flag, finding, `${page.path}: ${href}`);
        if (finding) marked += 1;
      }
    }
  }
  assert.ok(marked > 0, 'nothing is marked');
});

test('it is marked wherever figures of several documents stand, and what the mark is, is said there', () => {
  const findings = new Map(
    disclosurePages().flatMap(({ path: href }) => [
      ...disagreements(read<Disclosure>(href, 'record.json'), read(href, 'checks.json')),
    ]),
  );
  const figures = new Set(findings.keys());
  // The founding documents give the first two something to mark; the others show no figure that a finding is about.
  const kinds = [
    /^\/classifications\//u,
    /^\/bureaus\/[^/]+\/$/u,
    /^\/$/u,
    /^\/regions\/\d/u,
    /^\/rankings\//u,
    /^\/projects\//u,
  ];
  for (const [at, kind] of kinds.entries()) {
    let marked = 0;
    for (const page of allPages().filter((each) => kind.test(each.path))) {
      const text = readPage(page);
      for (const [href, flags] of marks(text, figures)) {
        for (const flag of flags) assert.equal(flag, findings.get(href), `${page.path}: ${href}`);
        marked += flags.length;
        assert.match(visibleText(parsePage(text)), /旁带框的“核”，是说/u, page.path);
      }
    }
    if (at < 2) assert.ok(marked > 0, `nothing is marked on ${kind}`);
  }
});

test('it is marked at the head of its own document as it is elsewhere', () => {
  let marked = 0;
  for (const page of disclosurePages()) {
    const found = disagreements(read<Disclosure>(page.path, 'record.json'), read(page.path, 'checks.json'));
    const tree = parsePage(readPage(page));
    for (const figure of byTag(tree, 'p').filter((each) => hasClass(each, 'number'))) {
      const [link, flag] = byTag(figure, 'a');
      const finding = found.get(String(link && attribute(link, 'href')));
      assert.equal(flag && attribute(flag, 'href'), finding, page.path);
      if (finding) marked += 1;
    }
  }
  assert.ok(marked > 0, 'nothing is marked');
});

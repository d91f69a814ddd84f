import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../scripts/lib/project.ts';
import type { CompareDocument } from '../../src/views/compare/document.ts';
import type { CompareFigure } from '../../src/views/compare/figure.ts';
import { attribute, byTag, hasClass, parsePage } from './support/html.ts';
import { allPages, disclosurePages, readPage } from './support/pages.ts';

/** The figures that a comparison shows of a document. */
function comparedFigures(href: string): CompareFigure[] {
  const file = path.join(siteFolder, 'data', href.replace(/^\/bureaus\//u, ''), 'compare.json');
  const { figures }: CompareDocument = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(figures);
}

// The comparison and the page of the bureau show the same figures: what is marked in one is marked in the other.
test('a figure that does not agree with another is marked on the page of its bureau, with the way to the finding', () => {
  const bureaus = allPages().filter((page) => /^\/bureaus\/[^/]+\/$/u.test(page.path));
  let marked = 0;
  for (const page of bureaus) {
    const links = byTag(parsePage(readPage(page)), 'a');
    const figures = disclosurePages()
      .filter((document) => document.path.startsWith(page.path))
      .flatMap((document) => comparedFigures(document.path));
    for (const { href, finding } of figures) {
      const at = links.findIndex((link) => attribute(link, 'href') === href);
      if (at < 0) continue;
      const next = links[at + 1];
      const flag = next && hasClass(next, 'flag') ? attribute(next, 'href') : undefined;
      assert.equal(flag, finding, `${page.path}: ${href}`);
      if (finding) marked += 1;
    }
  }
  assert.ok(marked > 0, 'nothing is marked');
});

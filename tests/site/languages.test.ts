import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element, Nodes } from 'hast';
import { languages, languageTags } from '../../src/words/index.ts';
import { attribute, byTag, parsePage } from './support/html.ts';
import { allPages, readPage } from './support/pages.ts';

const han = /\p{Script=Han}/u;
/** What names things to those who do not see them. */
const spokenAttributes = ['ariaLabel', 'title', 'alt', 'placeholder', 'ariaDescription'] as const;

const pages = allPages().filter(({ path }) => !path.endsWith('.html'));
const english = pages.filter(({ path }) => path.startsWith('/en/'));
const chinese = pages.filter(({ path }) => !path.startsWith('/en/'));

/** Chinese words of a page that nothing marks as Chinese. */
function unmarked(node: Nodes, lang: string, found: string[] = []): string[] {
  if (node.type === 'text' && !lang.startsWith('zh') && han.test(node.value)) found.push(node.value.trim());
  if (node.type !== 'element' && node.type !== 'root') return found;
  const own = node.type === 'element' ? langOf(node, lang) : lang;
  if (node.type === 'element') {
    // A browser shows the title beside the page, where nothing can mark a part of it.
    if (['script', 'style', 'head'].includes(node.tagName)) return found;
    for (const name of spokenAttributes) {
      const value = node.properties[name];
      if (typeof value === 'string' && !own.startsWith('zh') && han.test(value)) found.push(`${name}: ${value}`);
    }
  }
  for (const child of node.children) unmarked(child, own, found);
  return found;
}

function langOf({ properties }: Element, inherited: string): string {
  return typeof properties.lang === 'string' ? properties.lang : inherited;
}

test('every page is there in every language, and says where the others are', () => {
  assert.ok(chinese.length > 100, 'there are pages');
  assert.deepEqual(
    english.map(({ path }) => path.replace(/^\/en/u, '')),
    chinese.map(({ path }) => path),
  );
  for (const page of [...english, ...chinese]) {
    const own = page.path.replace(/^\/en\//u, '/');
    const found = byTag(parsePage(readPage(page)), 'link').flatMap((link) => {
      const tag = attribute(link, 'hrefLang');
      return tag ? [[tag, new URL(attribute(link, 'href') ?? '', 'http://site').pathname]] : [];
    });
    assert.deepEqual(
      found,
      languages.map((language) => [languageTags[language], language === 'zh' ? own : `/${language}${own}`]),
      page.path,
    );
  }
});

/** `/en/glossary/`: pages of one part of the site. */
const parts = Map.groupBy(english, ({ path }) => /^\/en\/(?:[^/]+\/)?/u.exec(path)?.[0] ?? path);

for (const [part, own] of parts) {
  test(`${part}: words in Chinese are marked as such`, () => {
    for (const page of own) assert.deepEqual(unmarked(parsePage(readPage(page)), ''), [], page.path);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from '../../scripts/lib/run.ts';
import { readContact } from '../../src/layouts/contact.ts';
import { parsePage, visibleText } from './support/html.ts';
import { allPages, readPage } from './support/pages.ts';

test('an address for reports is one of e-mail or of a page', () => {
  assert.deepEqual(readContact(' a.b@example.org '), { href: 'mailto:a.b@example.org', text: 'a.b@example.org' });
  assert.deepEqual(readContact('https://example.org/报告?a=1')?.text, 'https://example.org/报告?a=1');
  assert.equal(readContact(''), null);
  for (const bad of [
    'javascript:alert(1)',
    'example.org',
    'a b@example.org',
    'mailto:a@example.org',
    'ftp://example.org/',
  ])
    assert.throws(() => readContact(bad), { message: `CONTACT 应当是电子邮件地址或者 http(s) 网址，现在是“${bad}”` });
});

test('a setting that is none ends the build at once, with a message', async () => {
  const { code, output } = await runScript('scripts/build.ts', [], { capture: true, env: { CONTACT: 'somebody' } });
  assert.equal(code, 2);
  assert.equal(output, 'CONTACT 应当是电子邮件地址或者 http(s) 网址，现在是“somebody”\n');
});

test('without a setting the pages promise no address, and ask for no report', () => {
  const said = {
    '/about/': '这个网站还没有设反馈的地址',
    '/en/about/': 'This site has no address for reports yet',
    '/accessibility/': '这个网站还没有设反馈的地址',
    '/en/accessibility/': 'This site has no address for reports yet',
  };
  for (const page of allPages()) {
    const tree = parsePage(readPage(page));
    assert.doesNotMatch(readPage(page), /mailto:/u, page.path);
    const text = said[page.path as keyof typeof said];
    if (!text) continue;
    assert.ok(visibleText(tree).includes(text), page.path);
    assert.doesNotMatch(visibleText(tree), /告诉我们|tell us/u, page.path);
  }
});

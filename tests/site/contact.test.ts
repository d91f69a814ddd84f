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

test('without a setting the pages promise no address', () => {
  const said = {
    '/about/': '网站上还没有自己的反馈地址',
    '/en/about/': 'the site has no address of its own for reports yet',
  };
  for (const page of allPages()) {
    const tree = parsePage(readPage(page));
    assert.doesNotMatch(readPage(page), /mailto:/u, page.path);
    const text = said[page.path as keyof typeof said];
    if (text) assert.ok(visibleText(tree).includes(text), page.path);
  }
});

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../scripts/lib/project.ts';
import { attribute, byTag, elements, parsePage } from './support/html.ts';
import { allPages, pagesToOpen, readPage } from './support/pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** The directives of a policy, by name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...values]) => [name, values]),
  );
}

for (const page of allPages()) {
  test(`${page.path} has a strict Content-Security-Policy and keeps to it`, () => {
    const tree = parsePage(readPage(page));
    const policies = byTag(tree, 'meta').filter((meta) =>
      /content-security-policy/iu.test(attribute(meta, 'httpEquiv') ?? ''),
    );
    assert.equal(policies.length, 1);
    const policy = directives(attribute(policies[0] ?? assert.fail(), 'content') ?? '');
    for (const name of ['default-src', 'script-src', 'style-src', 'base-uri', 'object-src']) {
      assert.ok(policy.has(name), `no ${name}`);
    }
    for (const [name, values] of policy) {
      for (const loose of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'https:', 'http:']) {
        assert.ok(!values.includes(loose), `${name} allows ${loose}`);
      }
    }
    const inline = elements(tree).flatMap((element) =>
      Object.keys(element.properties)
        .filter((name) => name === 'style' || /^on[a-z]/iu.test(name))
        .map((name) => `${element.tagName} ${name}`),
    );
    assert.deepEqual(inline, []);
  });
}

for (const page of pagesToOpen()) {
  test(`${page.path} loads without a word on the console and asks no one else`, async () => {
    const said: string[] = [];
    const opened = await site.newPage();
    opened.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(`console: ${message.text()}`);
    });
    opened.on('pageerror', (error) => said.push(`error: ${error.message}`));
    opened.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/u.test(protocol) && origin !== site.origin) said.push(`request: ${request.url()}`);
    });
    opened.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
    });
    await opened.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    // 404.html is opened as the file it is; the answer to a wrong address has a test of its own.
    await opened.goto(site.origin + page.path, { waitUntil: 'load' });
    // Everything that waits to come into view gets its turn.
    await opened.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
        window.scrollTo(0, top);
        await new Promise(requestAnimationFrame);
      }
    });
    await opened.waitForLoadState('networkidle');
    await opened.context().close();
    assert.deepEqual(said, []);
  });
}

test('a wrong address gets status 404 and the page that says so', async () => {
  const response = await fetch(`${site.origin}/no/such/page/`);
  assert.equal(response.status, 404);
  assert.equal(await response.text(), readFileSync(path.join(siteFolder, '404.html'), 'utf8'));
});

test('no personal number is anywhere in the site', () => {
  const files = globSync('**/*.{html,json,csv,txt,js}', { cwd: siteFolder, exclude: ['_astro/**', 'pagefind/**'] });
  assert.ok(files.length > 0);
  const patterns = {
    'mobile number': /(?<![\d.])1[3-9]\d{9}(?![\d.])/u,
    'identity number': /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/u,
  };
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(siteFolder, file), 'utf8');
    return Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(text) ? [`${file}: ${name}`] : []));
  });
  assert.deepEqual(found, []);
});

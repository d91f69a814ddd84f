import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { siteFolder } from '../../../scripts/lib/project.ts';
import { runScript } from '../../../scripts/lib/run.ts';
import { TestSite, useSite } from '../support/site.ts';

const whole = useSite();
const folder = await mkdtemp(path.join(tmpdir(), 'open-budget-shards-'));
after(() => rm(folder, { recursive: true }));

async function found(site: TestSite, query: string): Promise<string[]> {
  return site.with(`/search/?${new URLSearchParams({ q: query })}`, {}, async (page) => {
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    const links = page.locator('.result a');
    return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '').sort());
  });
}

test('an index in pieces finds what the index in one piece finds', async () => {
  await cp(siteFolder, folder, { recursive: true });
  const { code, output } = await runScript('scripts/search.ts', ['--shard-size', '2'], {
    env: { OUT_DIR: folder },
    capture: true,
  });
  assert.equal(code, 0, output);
  const shards = (await readdir(path.join(folder, 'pagefind'))).filter((name) => name.startsWith('shard-'));
  assert.ok(shards.length >= 2, shards.join());
  const pieces = new TestSite();
  await pieces.start(folder);
  try {
    for (const query of ['信访维稳', '2014004', '2.36万元']) {
      const expected = await found(whole, query);
      assert.ok(expected.length > 1, query);
      assert.deepEqual(await found(pieces, query), expected, query);
    }
  } finally {
    await pieces.stop();
  }
});

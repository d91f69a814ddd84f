import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractWebPage } from '../../../scripts/convert/extract/web/index.ts';
import { show } from '../show.ts';

const folder = new URL('../../fixtures/extract/web/', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of cases) {
  test(`page ${name}`, () => {
    const extraction = extractWebPage(readFileSync(new URL(`${name}/input.html`, folder)));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
    const notices = extraction.notices.map(({ rule, message }) => `${rule}: ${message}`);
    assert.deepEqual({ blocks: show(extraction), notices }, expected);
    assert.equal(extraction.format, 'html');
  });
}

test('there are pages', () => assert.ok(cases.length >= 6));

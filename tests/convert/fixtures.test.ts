import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { convertDocument } from '../../scripts/convert/pipeline.ts';
import { canonicalJson } from '../../scripts/convert/write.ts';

/**
 * One folder a case: `input.txt`, the record expected of it and the report expected of it. A new folder is a
 * new test. With UPDATE_FIXTURES=1 missing expectations are written, to be read before they are committed.
 */
const folder = join(import.meta.dirname, '../fixtures/convert');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('fixture folders', () => {
  it('are there', () => {
    assert.ok(cases.length >= 6);
  });

  for (const { name } of cases) {
    it(name, () => {
      const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
      const kind = /自评表|决算/u.test(text) ? 'final' : 'budget';
      const sha256 = createHash('sha256').update(text).digest('hex');
      const { disclosure, report } = convertDocument({
        id: `fixture/2024-${kind}`,
        metadata: {
          bureau: 'fixture',
          region: '110000',
          fiscalYear: /2023/u.test(text) && !/2024年/u.test(text) ? 2023 : 2024,
          kind,
          scope: 'department',
          title: name,
          publishedAt: null,
          files: [{ path: 'input.txt', sha256 }],
        },
        publisher: '某县档案局',
        path: `${name}/input.txt`,
        files: [{ path: 'input.txt', sha256, text, format: null, notices: [] }],
      });
      for (const [file, value] of Object.entries({ 'record.json': disclosure, 'problems.json': report })) {
        const path = join(folder, name, file);
        if (!existsSync(path) && process.env.UPDATE_FIXTURES === '1') writeFileSync(path, canonicalJson(value));
        assert.equal(canonicalJson(value), readFileSync(path, 'utf8'), `${name}/${file}`);
      }
    });
  }
});

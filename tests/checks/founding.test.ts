import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brokenRule } from '../../src/checks/check-document.ts';
import { checkReportSchema } from '../../src/model/index.ts';

/**
 * Every finding of severity error or warn in the founding documents, each read by eye against its source: severity, rule,
 * line of the first place. A new line here is a new contradiction, or a false alarm: read the source before it is added.
 */
const findings: Record<string, string[]> = {
  'datong-xinfangju/2024-budget': [
    'warn N-COUNT 501',
    'warn N-COUNT 74',
    'warn K-COST 681',
    'warn K-COST 733',
    'error K-COST 508',
  ],
  'qinhuangdao-haigang-xinfangju/2024-budget': ['warn S-NARRATIVE 1593', 'error P-SUM 1848'],
  'tongcheng-xinfangju/2024-budget': [
    'warn S-PLACEHOLDER 184',
    'warn S-PLACEHOLDER 193',
    'warn S-PLACEHOLDER 200',
    'error N-REPEAT 83',
    'error N-REPEAT 83',
  ],
  'xiangyuan-xinfangju/2023-final': [
    'error N-BASIC 489',
    'warn N-FOREIGN 593',
    'error P-SUM 479',
    'error P-DELTA 466',
    'error P-PCT-YOY 481',
    'error U-UNIT 489',
    'warn K-EXEC 628',
    'warn K-TARGET 730',
  ],
  'zengdu-xinfangju/2023-budget': [
    'warn S-TABLES -',
    'warn S-PARTS 41',
    'error N-REPEAT 129',
    'error N-REPEAT 121',
    'error N-REPEAT 121',
    'warn N-PROJECT-SET 448',
    'warn N-DESCR 67',
    'warn P-SUM 187',
    'error P-DELTA 191',
    'error P-DELTA 127',
    'warn P-PRIOR 121',
    'error P-PCT-YOY 191',
    'warn U-CODE-NAME 77',
  ],
};

describe('checks of the founding documents', () => {
  for (const [id, expected] of Object.entries(findings)) {
    const file = join(import.meta.dirname, '../../content/disclosures', `${id}.checks.json`);
    const { verdicts } = checkReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

    it(`${id} has the contradictions that were read in it, and no others`, () => {
      const grave = verdicts.filter(
        ({ status, severity }) => status === 'finding' && (severity === 'error' || severity === 'warn'),
      );
      const told = grave.map(({ severity, rule, operands }) => {
        const line = operands.find(({ place }) => place !== null)?.place?.line ?? '-';
        return `${severity} ${rule} ${line}`;
      });
      assert.deepEqual(told, expected);
    });

    it(`${id} has no two contradictions that go by one title`, () => {
      const titles = verdicts
        .filter(({ status, severity }) => status === 'finding' && severity !== 'info')
        .map(({ rule, subject }) => `${rule} ${subject}`);
      assert.deepEqual(
        titles.filter((title, at) => titles.indexOf(title) !== at),
        [],
      );
    });

    it(`${id} was checked by every rule`, () => {
      assert.equal(new Set(verdicts.map(({ rule }) => rule)).size, 112);
      assert.deepEqual(
        verdicts
          .filter(({ message }) => message.startsWith(brokenRule))
          .map(({ rule, message }) => `${rule} ${message}`),
        [],
      );
    });
  }
});

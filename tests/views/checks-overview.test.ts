import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Verdict } from '../../src/model/index.ts';
import { findingData, findingFields, findingRow } from '../../src/views/checks/all-findings.ts';
import { checkCounts } from '../../src/views/checks/counts.ts';
import { type Filter, filterKeys, filterStatus, fits, readFilter, writeFilter } from '../../src/views/checks/filter.ts';
import {
  checkedDocuments,
  filterChoices,
  listedCount,
  listedFindings,
  overviewTotals,
} from '../../src/views/checks/overview.ts';
import { summarise } from '../../src/views/summary.ts';
import { type Language, wordsOf } from '../../src/words/index.ts';
import { findingFilter } from '../../src/words/zh/finding-filter.ts';
import { place, record } from './records.ts';
import { operand, report, verdict } from './verdicts.ts';

const bureaus = new Map([
  ['nowhere', '某局'],
  ['other', '另一局'],
]);

function summary(id: string, verdicts: Verdict[] | null) {
  const [bureau = ''] = id.split('/');
  return { ...summarise(record({ id, bureau }), verdicts && report(verdicts)), path: '/x.json' };
}

const calm = [verdict({ status: 'pass' })];
const found = [
  verdict({ id: 'a', severity: 'info', rule: 'S-PARTS' }),
  verdict({ id: 'b', rule: 'W-01' }),
  verdict({ id: 'c', status: 'rounding', severity: 'note' }),
];

test('documents with the gravest findings come first, unchecked ones are left out', () => {
  const documents = checkedDocuments(
    [summary('nowhere/2024-budget', calm), summary('other/2024-budget', found), summary('other/2023-budget', null)],
    bureaus,
    wordsOf('zh'),
  );
  assert.deepEqual(
    documents.map(({ publisher, name, result, href, allHref }) => [`${publisher} ${name}`, result, href, allHref]),
    [
      [
        '另一局 2024 年部门预算',
        '3 处里 1 处不符',
        '/bureaus/other/2024-budget/#checks',
        '/bureaus/other/2024-budget/checks/',
      ],
      [
        '某局 2024 年部门预算',
        '未发现不符',
        '/bureaus/nowhere/2024-budget/#checks',
        '/bureaus/nowhere/2024-budget/checks/',
      ],
    ],
  );
  const totals = overviewTotals(documents);
  assert.deepEqual([totals.documents, totals.withMismatch, totals.checked, totals.error], [2, 1, 4, 1]);
  assert.equal(listedCount(documents[0] ?? assert.fail()), 2);
});

test('findings are listed the gravest first, with all that they can be narrowed by', () => {
  const [document] = checkedDocuments([summary('other/2024-budget', found)], bureaus, wordsOf('zh'));
  const findings = listedFindings(document ?? assert.fail(), found, 'zh');
  assert.deepEqual(
    findings.map(({ keys, href }) => [keys.severity, keys.family, keys.rule, keys.bureau, href]),
    [
      ['error', 'W', 'W-01', 'other', '/bureaus/other/2024-budget/#check-b'],
      ['info', 'S', 'S-PARTS', 'other', '/bureaus/other/2024-budget/#check-a'],
    ],
  );
  const choices = filterChoices([{ document: document ?? assert.fail(), findings }], bureaus, 'zh');
  assert.deepEqual(
    choices.map(({ key, choices: some }) => [key, some.map(({ value }) => value)]),
    [
      ['severity', ['error', 'info']],
      ['family', ['S', 'W']],
      ['rule', ['S-PARTS', 'W-01']],
      ['bureau', ['other']],
    ],
  );
  const texts = (language: Language): string[] =>
    filterChoices([{ document: document ?? assert.fail(), findings }], bureaus, language).flatMap(({ choices: some }) =>
      some.map(({ text }) => text),
    );
  assert.equal(texts('zh')[0], '不能同时成立（1）');
  assert.equal(texts('en')[0], 'cannot both hold (1)');
  assert.ok(texts('en').every((text) => !text.includes('（')));
});

test('the choice travels through the address and back', () => {
  const filters = fc.record(Object.fromEntries(filterKeys.map((key) => [key, fc.string()]))) as fc.Arbitrary<Filter>;
  fc.assert(
    fc.property(filters, (filter) => {
      assert.deepEqual(readFilter(writeFilter(filter)), { ...filter });
    }),
  );
  assert.equal(writeFilter(readFilter('')), '');
});

test('a finding fits what is asked for, and the number is said', () => {
  const finding = { severity: 'error', family: 'W', rule: 'W-01', bureau: 'other' };
  assert.ok(fits(finding, readFilter('')));
  assert.ok(fits(finding, readFilter('?family=W&bureau=other')));
  assert.ok(!fits(finding, readFilter('?family=W&bureau=nowhere')));
  assert.equal(filterStatus(12, 45, findingFilter), '列出 45 处里的 12 处。');
  assert.equal(filterStatus(45, 45, findingFilter), '列出全部 45 处。');
  assert.equal(filterStatus(0, 45, findingFilter), '45 处里没有符合的。');
});

test('files of all findings give the address of the finding and of all that was compared', () => {
  const far = operand({ place: null, elsewhere: { disclosure: 'other/2023-budget', place: place(7) } });
  const one = {
    id: 'other/2024-budget',
    bureau: 'other',
    name: '另一局 2024 年部门预算',
    verdict: verdict({ id: 'w-01-1', rule: 'W-01', operands: [operand(), far, operand({ text: '', place: null })] }),
    files: (id: string) => (id === 'other/2023-budget' ? 2 : 1),
  };
  const address = (path: string): string => `https://example.org${path}`;
  const line = findingRow(one, address);
  assert.equal(line.length, findingFields.length);
  assert.equal(line.at(-1), 'https://example.org/bureaus/other/2024-budget/#check-w-01-1');
  assert.match(line.at(-2) ?? '', /source\/#L15）；.*2023-budget\/source\/#F1L7）；.*（没有）$/u);
  const data = findingData(one, address) as { operands: { address: string | null }[] };
  assert.deepEqual(
    data.operands.map((each) => each.address),
    [
      'https://example.org/bureaus/other/2024-budget/source/#L15',
      'https://example.org/bureaus/other/2023-budget/source/#F1L7',
      null,
    ],
  );
  assert.equal(checkCounts(report([one.verdict])).error, 1);
});

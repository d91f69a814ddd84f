import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkSeverities, verdictStatuses } from '../../src/model/index.ts';
import { PageAnchors } from '../../src/views/checks/anchors.ts';
import { certificateView } from '../../src/views/checks/certificate.ts';
import { checkCounts, checkCountsSchema, resultSentence, shortResult } from '../../src/views/checks/counts.ts';
import { VerdictViews } from '../../src/views/checks/verdict.ts';
import { wordsOf } from '../../src/words/index.ts';
import { record } from './records.ts';
import { report, requirement, verdict } from './verdicts.ts';

const views = new VerdictViews(record(), new PageAnchors(record()));

test('what did not run is counted apart: a check that could not run has not passed', () => {
  const counts = checkCounts(
    report([
      verdict({ status: 'pass' }),
      verdict({ status: 'rounding', severity: 'note' }),
      verdict({ status: 'truncated', severity: 'note' }),
      verdict(),
      verdict({ severity: 'warn' }),
      verdict({ severity: 'info' }),
      verdict({ status: 'notEnoughData' }),
      verdict({ status: 'notApplicable' }),
    ]),
  );
  assert.deepEqual(counts, {
    checked: 6,
    pass: 1,
    rounding: 2,
    error: 1,
    warn: 1,
    info: 1,
    note: 0,
    notEnoughData: 1,
    notApplicable: 1,
    contents: { present: 0, required: 0 },
  });
  assert.equal(
    resultSentence(counts, wordsOf('zh')),
    '共核对 6 处：相符 1 处，四舍五入的差 2 处，发现 2 处不符，1 处关于惯例或完整性。另有 1 处未能核对。',
  );
  assert.equal(
    resultSentence(counts, wordsOf('en')),
    '6 checks: 1 agree, 2 differ by rounding, 2 mismatches found, 1 remark on convention or completeness. 1 more could not be checked.',
  );
  assert.equal(shortResult(counts, wordsOf('zh')), '6 处里 2 处不符');
});

test('whatever the verdicts, each is counted once', () => {
  const verdicts = fc.array(
    fc.record({ status: fc.constantFrom(...verdictStatuses), severity: fc.constantFrom(...checkSeverities) }),
  );
  fc.assert(
    fc.property(verdicts, (some) => {
      const counts = checkCountsSchema.parse(checkCounts(report(some.map((each) => verdict(each)))));
      const { checked, pass, rounding, error, warn, info, note, notEnoughData, notApplicable } = counts;
      assert.equal(pass + rounding + error + warn + info + note, checked);
      assert.equal(checked + notEnoughData + notApplicable, some.length);
    }),
  );
});

test('a document without findings, without anything to check, and one that was never checked', () => {
  const calm = checkCounts(report([verdict({ status: 'pass' }), verdict({ severity: 'info' })]));
  assert.equal(shortResult(calm, wordsOf('zh')), '未发现不符');
  assert.equal(resultSentence(calm, wordsOf('zh')), '共核对 2 处：相符 1 处，没有发现不符，1 处关于惯例或完整性。');
  const nothing = checkCounts(report([verdict({ status: 'notApplicable' })]));
  assert.equal(shortResult(nothing, wordsOf('zh')), '没有可核对的内容');
  assert.equal(resultSentence(nothing, wordsOf('zh')), '这份文件里没有可以核对的数字和说法。');
  assert.equal(shortResult(null, wordsOf('zh')), '没有核对');
});

test('the score counts what is there, an explained empty table too, and leaves out what does not apply', () => {
  const statuses = ['present', 'empty', 'elsewhere', 'incomplete', 'absent', 'notApplicable'] as const;
  const requirements = statuses.map((status) => requirement({ status }));
  assert.deepEqual(checkCounts(report([], requirements)).contents, { present: 3, required: 5 });
});

test('a certificate shows findings by how grave they are, and folds what rounding explains by rule', () => {
  const certificate = certificateView(
    report([
      verdict({ id: 'a', rule: 'W-30', severity: 'warn' }),
      verdict({ id: 'b', rule: 'W-30' }),
      verdict({ id: 'c', rule: 'W-01' }),
      verdict({ id: 'd', severity: 'info' }),
      verdict({ id: 'e', status: 'rounding', severity: 'note' }),
      verdict({ id: 'f', status: 'truncated', severity: 'note' }),
      verdict({ id: 'g', severity: 'note' }),
      verdict({ id: 'h', status: 'notEnoughData', subject: '甲', message: '没有印出' }),
      verdict({ id: 'i', status: 'notEnoughData', subject: '乙', message: '没有印出' }),
      verdict({ id: 'j', status: 'pass' }),
    ]),
    views,
  );
  assert.deepEqual(
    certificate.findings.map(({ id }) => id),
    ['c', 'b', 'a'],
  );
  assert.deepEqual(
    certificate.remarks.map(({ id }) => id),
    ['d'],
  );
  assert.deepEqual(
    certificate.rounding.map(({ rule, count }) => [rule.id, count]),
    [['W-07', 3]],
  );
  assert.deepEqual(
    certificate.notRun.map(({ rule, reasons }) => [rule.id, reasons]),
    [['W-07', ['甲、乙：没有印出']]],
  );
  const tally = Object.fromEntries(certificate.tally.map(({ name, count }) => [name, count]));
  assert.deepEqual(tally, {
    核对: 8,
    相符: 1,
    四舍五入的差: 3,
    不能同时成立: 2,
    很可能不符: 1,
    惯例或完整性: 1,
    '另有，未能核对': 2,
  });
});

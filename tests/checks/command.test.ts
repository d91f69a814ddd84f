import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Log } from 'sarif';
import type { CheckReport } from '../../src/model/index.ts';
import { contentRoot } from '../convert/content-root.ts';
import { convertText } from './support.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'open-budget-check-'));
after(() => rmSync(folder, { recursive: true }));

/** A budget whose two totals are `income` and 100.00, and whose names could be taken for markup. */
const budget = (income: string) => `某县档案局2024年部门预算

一、收支情况

2024年部门收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${income} | 一、一般公共服务支出 | 80.00 |
| | | 二、住房保障支出 | 20.00 |
| 本年收入合计 | ${income} | 本年支出合计 | 100.00 |
| 收入总计 | ${income} | 支出总计 | 100.00 |
`;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const broken = file('收支 总表.md', budget('101.00'));

describe('npm run check', () => {
  it('names file, line and rule, and says by its exit code that something does not add up', () => {
    const { status, stdout } = check(broken, '--year', '2024', '--kind', '预算');
    assert.equal(status, 1);
    assert.match(stdout, /收支 总表\.md/u);
    assert.match(stdout, /^\s*15:\d+\s+error\s+.*101\.00万元.*100\.00万元.*相差 1万元/mu);
    assert.match(stdout, /W-01/u);
  });

  it('writes out the sum and each place when asked to', () => {
    const { stdout } = check(broken, '--year', '2024', '--kind', '预算', '--verbose');
    assert.match(stdout, /101\.00万元 ≠ 100\.00万元/u);
    assert.match(stdout, /“支出总计”.*100\.00（第 15 行）/u);
  });

  it('has nothing to say of totals that agree', () => {
    const { status, stdout } = check(
      file('good.md', budget('100.00')),
      '--year',
      '2024',
      '--kind',
      '预算',
      '--least',
      'error',
    );
    assert.ok(status === 0 || status === 3, stdout);
    assert.doesNotMatch(stdout, /\berror\b/u);
  });

  it('writes JSON with every verdict and its operands', () => {
    const { status, stdout } = check(broken, '--year', '2024', '--kind', '预算', '--format', 'json');
    assert.equal(status, 1);
    const [report] = JSON.parse(stdout) as [CheckReport & { counts: { errors: number } }];
    assert.ok(report.counts.errors >= 1);
    const finding = report.verdicts.find(({ rule, status }) => rule === 'W-01' && status === 'finding');
    assert.equal(finding?.difference, '1');
    assert.deepEqual(
      finding.operands.map(({ text, place }) => [text, place?.line]),
      [
        ['101.00', 15],
        ['100.00', 15],
      ],
    );
  });

  it('writes SARIF with rules, levels and places', () => {
    const { stdout } = check(broken, '--year', '2024', '--kind', '预算', '--format', 'sarif');
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const ids = new Set(run?.tool.driver.rules?.map(({ id }) => id));
    for (const { ruleId } of run?.results ?? []) assert.ok(ids.has(ruleId ?? ''), ruleId);
    const finding = run?.results?.find(({ ruleId }) => ruleId === 'W-01');
    assert.equal(finding?.level, 'error');
    const location = finding.locations?.[0]?.physicalLocation;
    assert.equal(location?.region?.startLine, 15);
    assert.ok(decodeURIComponent(location.artifactLocation?.uri ?? '').endsWith('收支 总表.md'));
    assert.equal(finding.relatedLocations?.length, 1);
  });

  it('writes a report in Chinese in which no text of the document is markup', () => {
    const out = join(folder, 'report.md');
    const hostile = file('hostile.md', budget('101.00').replace('一般公共服务支出', '一般<b>公共</b>服务\\|支出*'));
    const { status, stdout } = check(hostile, '--year', '2024', '--kind', '预算', '--format', 'markdown', '--out', out);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    const report = readFileSync(out, 'utf8');
    assert.match(report, /^# .*公开核对报告$/mu);
    assert.match(report, /相差 1万元/u);
    assert.doesNotMatch(report, /<b>/u);
  });

  it('says what is wrong with its arguments', () => {
    for (const args of [['--format', 'xml'], ['--least', 'bad'], ['--kind', '概算', broken], ['--wrong']]) {
      const { status, stderr } = check(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /用法/u);
    }
  });

  it('says which file it cannot read', () => {
    const { status, stderr } = check(join(folder, 'nowhere.pdf'));
    assert.equal(status, 4);
    assert.match(stderr, /没有找到文件 .*nowhere\.pdf/u);
    const torn = file('torn.pdf', '%PDF-1.7\nnothing');
    assert.equal(check(torn).status, 4);
  });

  it('checks all records of a content folder when no file is given', () => {
    const root = contentRoot([{ id: 'a-ju/2024-budget' }, { id: 'b-ju/2024-budget' }]);
    for (const [bureau, income] of [
      ['a-ju', '100.00'],
      ['b-ju', '101.00'],
    ] as const) {
      const record = { ...convertText(budget(income)), id: `${bureau}/2024-budget`, bureau };
      mkdirSync(join(root, 'disclosures', bureau), { recursive: true });
      writeFileSync(join(root, 'disclosures', `${record.id}.json`), JSON.stringify(record));
    }
    const { status, stdout } = check('--content', root);
    assert.equal(status, 1);
    assert.match(stdout, /b-ju/u);
    assert.doesNotMatch(check('--content', root, '--only', 'a-ju', '--least', 'error').stdout, /b-ju/u);
  });
});

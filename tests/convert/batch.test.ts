import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contentRoot, convert, emptyRoot, good, metadata, project, record, type Source } from './content-root.ts';

describe('a batch', () => {
  it('writes a record, a report and a transcript for each document', () => {
    const root = contentRoot([{ id: 'a-ju/2024-budget' }, { id: 'b-ju/2024-budget' }]);
    const run = convert(root);
    assert.equal(run.status, 0, run.err);
    for (const id of ['a-ju/2024-budget', 'b-ju/2024-budget']) {
      assert.equal(JSON.parse(record(root, id)).id, id);
      for (const ending of ['.problems.json', '.checks.json', '.source.txt']) {
        assert.ok(existsSync(join(root, 'disclosures', `${id}${ending}`)));
      }
    }
  });

  it('gives the same bytes for the same input, whatever was converted before', () => {
    const one = contentRoot([{ id: 'a-ju/2024-budget' }, { id: 'b-ju/2024-budget' }]);
    const other = contentRoot([{ id: 'b-ju/2024-budget' }, { id: 'a-ju/2024-budget' }]);
    convert(one);
    convert(other, '--only', 'a-ju');
    convert(other);
    assert.equal(record(one, 'a-ju/2024-budget'), record(other, 'a-ju/2024-budget'));
    assert.equal(record(one, 'b-ju/2024-budget'), record(other, 'b-ju/2024-budget'));
  });

  it('does not convert unchanged sources again, unless forced', () => {
    const root = contentRoot([{ id: 'a-ju/2024-budget' }]);
    convert(root);
    assert.match(convert(root).out, /转换 0 份，未变动 1 份/u);
    assert.match(convert(root, '--force').out, /转换 1 份，未变动 0 份/u);
  });

  it('converts again when a record was edited by hand, and --check finds the edit', () => {
    const root = contentRoot([{ id: 'a-ju/2024-budget' }]);
    convert(root);
    const path = join(root, 'disclosures/a-ju/2024-budget.json');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('10.00万元', '11.00万元'));
    const check = convert(root, '--check');
    assert.equal(check.status, 1);
    assert.match(check.err, /record-differs/u);
    convert(root);
    assert.equal(readFileSync(path, 'utf8'), before);
    assert.equal(convert(root, '--check').status, 0);
  });

  it('answers wrong usage with a usage message and exit code 2', () => {
    const run = convert(contentRoot([{ id: 'a-ju/2024-budget' }]), '--nonsense');
    assert.equal(run.status, 2);
    assert.match(run.err, /用法/u);
  });
});

describe('bad input', () => {
  const bad: Record<string, { source: Source; says: RegExp }> = {
    'a file that is not what its metadata says': {
      source: { id: 'bad-ju/2024-budget', yaml: metadata('bad-ju/2024-budget', 'other') },
      says: /sha-256 不符/u,
    },
    'a file that is not there': {
      source: { id: 'bad-ju/2024-budget', yaml: metadata('bad-ju/2024-budget', good, 'missing.txt') },
      says: /不存在/u,
    },
    'metadata that is no YAML': { source: { id: 'bad-ju/2024-budget', yaml: '{{{' }, says: /无法读取元数据/u },
    'metadata without a year': {
      source: { id: 'bad-ju/2024-budget', yaml: metadata('bad-ju/2024-budget', good).replace(/fiscalYear.*\n/u, '') },
      says: /元数据不合规：fiscalYear/u,
    },
    'metadata under another name': {
      source: { id: 'bad-ju/2024-budget', yaml: metadata('bad-ju/2023-budget', good) },
      says: /文件名应为/u,
    },
    'a path out of the folder': {
      source: { id: 'bad-ju/2024-budget', yaml: metadata('bad-ju/2024-budget', good, '../../../etc/passwd') },
      says: /不得含路径/u,
    },
    'a program': {
      source: { id: 'bad-ju/2024-budget', text: Buffer.from([0x4d, 0x5a, 0x00, 0x01, 0xff, 0xfe, 0x00]) },
      says: /可执行程序/u,
    },
  };
  for (const [what, { source, says }] of Object.entries(bad)) {
    it(`${what}: said clearly, the rest goes on, the exit code tells`, () => {
      const root = contentRoot([source, { id: 'good-ju/2024-budget' }]);
      const run = convert(root);
      assert.equal(run.status, 1);
      assert.match(run.err, says);
      assert.match(run.err, /sources\/bad-ju/u);
      assert.equal(JSON.parse(record(root, 'good-ju/2024-budget')).bureau, 'good-ju');
    });
  }

  it('never touches what was published before', () => {
    const root = contentRoot([{ id: 'a-ju/2024-budget' }]);
    convert(root);
    const before = record(root, 'a-ju/2024-budget');
    writeFileSync(join(root, 'sources/a-ju/2024-budget.txt'), 'changed without its metadata');
    assert.equal(convert(root).status, 1);
    assert.equal(record(root, 'a-ju/2024-budget'), before);
  });

  it('--strict takes warnings for failures', () => {
    const text = `${good}\n某某表\n\n甲\t乙\n一\t二\n`;
    const root = contentRoot([{ id: 'a-ju/2024-budget', text }]);
    assert.equal(convert(root).status, 0);
    assert.equal(convert(root, '--force', '--strict').status, 1);
  });

  it('reads GB 18030 as older systems write it', () => {
    // 某某局2024年 in GB 18030.
    const text = Buffer.from([0xc4, 0xb3, 0xc4, 0xb3, 0xbe, 0xd6, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0x0a]);
    const root = contentRoot([{ id: 'a-ju/2024-budget', text }]);
    assert.equal(convert(root).status, 0);
    assert.match(record(root, 'a-ju/2024-budget'), /某某局2024年/u);
  });

  it('ends within bounds on texts made to be slow', () => {
    const nasty = [
      `${'（'.repeat(50_000)}\n`,
      `${'1,'.repeat(50_000)}万元\n`,
      `某某局2024年${'比上年增加'.repeat(20_000)}\n`,
      `${'a\t'.repeat(20_000)}\n`.repeat(5),
      `${' '.repeat(100_000)}x\n`,
      `2024年${'其中：甲1万元，'.repeat(5_000)}\n`,
      `${'\t'.repeat(10)}\n`.repeat(5_000),
    ];
    const root = contentRoot(nasty.map((text, index) => ({ id: `n${index}-ju/2024-budget`, text })));
    const run = convert(root);
    assert.equal(run.status, 0, run.err.slice(0, 2000));
    assert.match(run.out, /转换 7 份/u);
  });
});

describe('the founding documents', () => {
  it('convert to the committed records, byte for byte', () => {
    const root = emptyRoot();
    for (const folder of ['sources', 'bureaus', 'classifications'])
      cpSync(join(project, 'content', folder), join(root, folder), { recursive: true });
    assert.equal(convert(root).status, 0);
    const ids = readFileSync(join(project, 'tests/fixtures/convert/founding.txt'), 'utf8').trim().split('\n');
    for (const id of ids) {
      for (const ending of ['.json', '.problems.json', '.checks.json', '.source.txt']) {
        const path = join('disclosures', `${id}${ending}`);
        assert.equal(
          readFileSync(join(root, path), 'utf8'),
          readFileSync(join(project, 'content', path), 'utf8'),
          `${path} differs: run npm run convert and commit`,
        );
      }
    }
  });
});

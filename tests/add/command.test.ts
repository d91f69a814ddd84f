import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { newFolder } from './new-folder.ts';

const project = join(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures/add');
function file(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command; `typed` are the lines that a person types. */
function add(root: string, args: readonly string[], typed?: readonly string[]) {
  const run = spawnSync(process.execPath, ['scripts/add.ts', '--content', root, ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 60_000,
    input: typed?.map((line) => `${line}\n`).join('') ?? '',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function written(root: string): string[] {
  return globSync('**/{*,.*}', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const datong = join(project, 'content/sources/datong-xinfangju/2024-budget.txt');
const noRegion = join(fixtures, 'made-no-region/预算公开.txt');
const unit = join(fixtures, 'made-unit/单位预算.txt');

describe('npm run add --yes', () => {
  it('writes what the founding document says, byte for byte as it is published', () => {
    const root = newFolder();
    const { status, out } = add(root, ['--yes', datong]);
    assert.equal(status, 0, out);
    assert.deepEqual(written(root), [
      'bureaus/datong-xinfangju.yaml',
      'sources/datong-xinfangju/2024-budget.txt',
      'sources/datong-xinfangju/2024-budget.yaml',
    ]);
    for (const path of written(root)) assert.equal(read(root, path), read(join(project, 'content'), path), path);
    assert.match(out, /机构全称：大同市信访局（把握大）\n {4}封面第 3 行等 2 处“大同市信访局\[部门\]/u);
    assert.match(out, /npm run convert -- --only datong-xinfangju\/2024-budget/u);
  });

  it('says what is missing and which option sets it, and writes nothing', () => {
    const root = newFolder();
    const { status, err } = add(root, ['--yes', noRegion]);
    assert.equal(status, 1);
    assert.match(err, /地区：用 --region 140200 给出/u);
    assert.doesNotMatch(err, /--year/u);
    assert.deepEqual(written(root), []);
    const nothing = add(root, ['--yes', join(fixtures, 'made-nothing/扫描件.txt')]);
    assert.equal(nothing.status, 1);
    for (const option of ['name', 'region', 'year', 'kind', 'scope'])
      assert.match(nothing.err, new RegExp(`--${option}`, 'u'));
    assert.deepEqual(written(root), []);
  });

  it('takes options before what the document says', () => {
    const root = newFolder();
    const options =
      '--name 大同市信访局 --region 大同市 --year 2023 --kind 决算 --scope unit --url https://example.org/a.htm';
    const { status, err } = add(root, [
      '--yes',
      noRegion,
      ...options.split(' '),
      '--level',
      '地级',
      '--bureau',
      'xinfang',
    ]);
    assert.equal(status, 0, err);
    const { files, ...metadata } = parse(read(root, 'sources/xinfang/2023-final.yaml'));
    assert.deepEqual(metadata, {
      bureau: 'xinfang',
      region: '140200',
      fiscalYear: 2023,
      kind: 'final',
      scope: 'unit',
      title: '大同市信访局2023年单位决算',
      publishedAt: 'https://example.org/a.htm',
    });
    const sha256 = createHash('sha256').update(readFileSync(noRegion)).digest('hex');
    assert.deepEqual(files, [{ path: '2023-final.txt', sha256, originalName: basename(noRegion) }]);
    assert.equal(parse(read(root, 'bureaus/xinfang.yaml')).level, 'prefecture');
  });

  it('overwrites a disclosure only with --replace', () => {
    const root = newFolder();
    assert.equal(add(root, ['--yes', datong]).status, 0);
    const changed = file('大同.txt', `${readFileSync(datong, 'utf8')}\n更正\n`);
    const refused = add(root, ['--yes', changed]);
    assert.equal(refused.status, 1);
    assert.match(refused.err, /已经有 sources\/datong-xinfangju\/2024-budget\.yaml.*--replace/u);
    assert.equal(read(root, 'sources/datong-xinfangju/2024-budget.txt'), readFileSync(datong, 'utf8'));
    assert.equal(add(root, ['--yes', '--replace', changed]).status, 0);
    assert.match(read(root, 'sources/datong-xinfangju/2024-budget.txt'), /更正\n$/u);
    assert.equal(written(root).length, 3);
  });

  it('takes several files as one disclosure, with one bureau that is there already', () => {
    const root = newFolder();
    const files = ['jiangsu-cppcc-text', 'jiangsu-cppcc-tables'].flatMap((name) =>
      globSync('*.txt', { cwd: join(fixtures, name) }).map((found) => join(fixtures, name, found)),
    );
    mkdirSync(join(root, 'bureaus'));
    const bureau = `id: cppcc\nnames:\n  - name: 江苏省政协办公厅\n    from: null\n    to: 2019\n  - name: 江苏省政协机关\n    from: 2020\n    to: null\ndivision: "320000"\nlevel: province\n`;
    writeFileSync(join(root, 'bureaus/cppcc.yaml'), bureau);
    const { status, out, err } = add(root, ['--yes', ...files]);
    assert.equal(status, 0, err);
    assert.match(out, /机构：已有 cppcc，沿用/u);
    assert.deepEqual(written(root), [
      'bureaus/cppcc.yaml',
      'sources/cppcc/2018-budget-1.txt',
      'sources/cppcc/2018-budget-2.txt',
      'sources/cppcc/2018-budget.yaml',
    ]);
    assert.equal(read(root, 'bureaus/cppcc.yaml'), bureau);
  });

  it('knows the region of a bureau that is there already, and takes no other for it', () => {
    const root = newFolder();
    mkdirSync(join(root, 'bureaus'));
    const bureau = (id: string, name: string, division: string) =>
      writeFileSync(
        join(root, `bureaus/${id}.yaml`),
        `id: ${id}\nnames:\n  - name: ${name}\n    from: null\n    to: null\ndivision: "${division}"\nlevel: county\n`,
      );
    bureau('one', '市信访局', '140200');
    assert.equal(add(root, ['--yes', noRegion]).status, 0);
    assert.ok(existsSync(join(root, 'sources/one/2024-budget.yaml')));
    bureau('two', '市信访局', '140400');
    assert.equal(add(root, ['--yes', '--replace', noRegion]).status, 1);
    bureau('chaoyang-caizhengju', '朝阳区财政局', '220104');
    const place = join(fixtures, 'made-place-by-its-parent/朝阳区.txt');
    assert.equal(add(root, ['--yes', place]).status, 0);
    assert.ok(existsSync(join(root, 'sources/chaoyang-caizhengju-110105/2024-budget.yaml')));
  });

  it('does not take a file that another disclosure holds', () => {
    const root = newFolder();
    assert.equal(add(root, ['--yes', datong]).status, 0);
    const { status, err } = add(root, ['--yes', '--year', '2022', datong]);
    assert.equal(status, 1);
    assert.match(err, /同一个文件已经收在 datong-xinfangju\/2024-budget/u);
    assert.equal(written(root).length, 3);
  });

  it('leaves what files contradict each other in open', () => {
    const root = newFolder();
    const { status, err, out } = add(root, ['--yes', datong, unit]);
    assert.equal(status, 1);
    assert.match(out, /机构全称：没有找到。2024-budget\.txt 说是“大同市信访局”，单位预算\.txt 说是/u);
    assert.match(err, /机构全称：用 --name/u);
    assert.deepEqual(written(root), []);
  });
});

describe('npm run add with a person', () => {
  it('takes corrections and asks again until an answer is one', () => {
    const root = newFolder();
    const typed = [
      '', // name
      '月球', // no region
      '140200',
      'Xin Fang', // no id
      'xinfang',
      '', // level
      '2023',
      '决算',
      '', // scope
      '', // title
      'no address',
      'https://example.org/',
      '', // write
    ];
    const { status, out, err } = add(root, [noRegion], typed);
    assert.equal(status, 0, err);
    assert.match(out, /地区：没有找到\n {2}请输入六位行政区划代码/u);
    const { files: _, ...metadata } = parse(read(root, 'sources/xinfang/2023-final.yaml'));
    assert.deepEqual(metadata, {
      bureau: 'xinfang',
      region: '140200',
      fiscalYear: 2023,
      kind: 'final',
      scope: 'department',
      title: '市信访局2023年部门决算',
      publishedAt: 'https://example.org/',
    });
  });

  it('finds the region anew for a corrected name', () => {
    const root = newFolder();
    const { status, out } = add(root, [noRegion], ['长治市信访局', '', '', '', '', '', '', '', '', '']);
    assert.equal(status, 0, out);
    assert.match(out, /地区：140400 山西省长治市（把握大）/u);
    assert.ok(existsSync(join(root, 'sources/changzhi-xinfangju/2024-budget.yaml')));
  });

  it('writes nothing when the person stops or says no', () => {
    const root = newFolder();
    const stopped = add(root, [datong], ['', '']);
    assert.equal(stopped.status, 1);
    assert.match(stopped.err, /什么都没有写入/u);
    const refused = add(root, [datong], ['', '', '', '', '', '', '', '', '', '否']);
    assert.equal(refused.status, 1);
    assert.match(refused.err, /已放弃/u);
    assert.deepEqual(written(root), []);
  });
});

describe('wrong use', () => {
  const cases: readonly [string, readonly string[], RegExp][] = [
    ['no file', ['--yes'], /没有给出文件/u],
    ['an option that is none', ['--nope', datong], /nope/u],
    ['a year that is none', ['--year', '24', datong], /年度不能是“24”/u],
    ['a region that is none', ['--region', '999999', datong], /地区不能是“999999”/u],
    ['an address that is none', ['--url', 'ftp://a', datong], /公开网址不能是/u],
    ['the same file twice', ['--yes', datong, datong], /同一个文件给出了两次/u],
  ];
  for (const [what, args, message] of cases) {
    it(what, () => {
      const root = newFolder();
      const { status, err } = add(root, args);
      assert.equal(status, 2);
      assert.match(err, message);
      assert.match(err, /用法：npm run add/u);
      assert.deepEqual(written(root), []);
    });
  }

  it('an option that contradicts the bureau it names', () => {
    const root = newFolder();
    cpSync(join(project, 'content/bureaus'), join(root, 'bureaus'), { recursive: true });
    const clash = add(root, ['--yes', '--bureau', 'datong-xinfangju', '--region', '140400', datong]);
    assert.equal(clash.status, 2);
    assert.match(clash.err, /--region 140400 与 bureaus\/datong-xinfangju\.yaml 不符/u);
    const renamed = add(root, ['--yes', '--bureau', 'other', datong]);
    assert.equal(renamed.status, 2);
    assert.match(renamed.err, /已有编号 datong-xinfangju/u);
    const warned = add(root, ['--yes', '--bureau', 'tongcheng-xinfangju', datong]);
    assert.match(warned.out, /注意：文件中的机构名称是“大同市信访局”/u);
  });

  it('a file that is not there or cannot be read', () => {
    const root = newFolder();
    assert.equal(add(root, ['--yes', join(root, 'none.pdf')]).status, 1);
    const { status, err } = add(root, ['--yes', file('a.pdf', 'MZ\u0000\u0001')]);
    assert.equal(status, 1);
    assert.match(err, /^a\.pdf：/u);
    assert.deepEqual(written(root), []);
  });
});

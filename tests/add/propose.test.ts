import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { foundValue, isFinding, type Proposal } from '../../scripts/add/finding.ts';
import { propose, readText } from '../../scripts/add/propose.ts';
import { Gazetteer } from '../../scripts/add/regions.ts';
import { listDivisions } from '../../src/content/divisions.ts';

const project = join(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures/add');
const gazetteer = new Gazetteer(await listDivisions(join(project, 'content/classifications/divisions')));

function proposeFile(...paths: string[]): Proposal {
  return propose(
    paths.map((path) => readText(readFileSync(path, 'utf8'), basename(path))),
    gazetteer,
  );
}

function valuesOf({ name, region, fiscalYear, kind, scope }: Proposal) {
  return {
    name: foundValue(name),
    region: foundValue(region),
    fiscalYear: foundValue(fiscalYear),
    kind: foundValue(kind),
    scope: foundValue(scope),
  };
}

function textOf(folder: string): string {
  const [text = ''] = globSync('*.txt', { cwd: join(fixtures, folder) });
  return join(fixtures, folder, text);
}

describe('a document says of itself what its fixture expects', () => {
  for (const folder of readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    it(folder.name, () => {
      const expected = JSON.parse(readFileSync(join(fixtures, folder.name, 'expected.json'), 'utf8'));
      assert.deepEqual(valuesOf(proposeFile(textOf(folder.name))), expected);
    });
  }
});

describe('the founding documents say what their metadata say', () => {
  const founding = ['datong', 'qinhuangdao-haigang', 'tongcheng', 'xiangyuan', 'zengdu'].map((id) => `${id}-xinfangju`);
  for (const bureau of founding) {
    const folder = join(project, 'content/sources', bureau);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      it(`${bureau}/${file}`, () => {
        const { region, fiscalYear, kind, scope, title, files } = parse(readFileSync(join(folder, file), 'utf8'));
        const [{ name }] = parse(readFileSync(join(project, 'content/bureaus', `${bureau}.yaml`), 'utf8')).names;
        const found = proposeFile(join(folder, files[0].path));
        assert.deepEqual(valuesOf(found), { name, region, fiscalYear, kind, scope });
        assert.equal(foundValue(found.title), title);
      });
    }
  }
});

describe('evidence', () => {
  it('quotes words that stand in the document, or names the file', () => {
    for (const folder of readdirSync(fixtures).filter((name) => !name.endsWith('.md'))) {
      const path = textOf(folder);
      // Covers break titles, and cells stand in lines of their own.
      const text = readFileSync(path, 'utf8').replaceAll(/<[^>]*>|\s/gu, '');
      const { title: _, ...rest } = proposeFile(path);
      for (const [field, found] of Object.entries(rest)) {
        if (!isFinding<unknown>(found)) continue;
        assert.ok(found.evidence.length > 0, `${folder} ${field}`);
        for (const { where, quote } of found.evidence) {
          const words = quote.replaceAll(/…|\s/gu, '');
          const stands = text.includes(words) || basename(path).includes(words) || where === '区划数据';
          assert.ok(stands, `${basename(dirname(path))} ${field}: ${where}“${quote}”`);
        }
      }
    }
  });

  it('says why a value is open', () => {
    const { region } = proposeFile(textOf('made-ambiguous-place'));
    assert.ok(region && 'doubt' in region);
    assert.match(region.doubt, /北京市朝阳区（110105）、吉林省长春市朝阳区（220104）/u);
  });

  it('is weaker where less speaks for a value', () => {
    const { region } = proposeFile(textOf('made-place-by-its-parent'));
    assert.ok(isFinding(region));
    assert.equal(region.confidence, 'low');
    const { fiscalYear } = proposeFile(textOf('jiangsu-procuratorate'));
    assert.ok(isFinding(fiscalYear));
    assert.equal(fiscalYear.confidence, 'high');
  });

  it('names a former code as one', () => {
    const { region } = proposeFile(textOf('made-former-county'));
    assert.ok(isFinding(region));
    assert.deepEqual(region.evidence[1], { where: '区划数据', quote: '旧代码，最晚见于 2016-07' });
  });
});

describe('several files of one document', () => {
  it('speak together', () => {
    const found = proposeFile(textOf('jiangsu-cppcc-tables'), textOf('jiangsu-cppcc-text'));
    assert.deepEqual(valuesOf(found), {
      name: '江苏省政协办公厅',
      region: '320000',
      fiscalYear: 2018,
      kind: 'budget',
      scope: 'department',
    });
    assert.equal(foundValue(found.title), '江苏省政协办公厅2018年度部门预算公开');
  });

  it('leave open what they contradict each other in', () => {
    const { name, fiscalYear, kind } = proposeFile(textOf('putuo-finance'), textOf('southwest-university'));
    assert.ok(name && 'doubt' in name);
    assert.match(name.doubt, /西南大学/u);
    assert.ok(fiscalYear && 'doubt' in fiscalYear);
    assert.ok(kind && 'doubt' in kind);
  });
});

describe('a year', () => {
  const yearOf = (text: string, fileName = '公开.pdf'): number | null =>
    foundValue(propose([readText(text, fileName)], gazetteer).fiscalYear);

  it('comes from the name of the file when the text has none', () => {
    assert.equal(yearOf('收支总表', '大同市信访局24年预算.pdf'), 2024);
    assert.equal(yearOf('收支总表', '大同市信访局2018度部门预算公开表.pdf'), 2018);
    assert.equal(yearOf('收支总表', '大同市信访局部门预算20240315.pdf'), null);
  });

  it('is open when titles say two years equally often', () => {
    assert.equal(yearOf('公开说明\n\n一、概况\n\n2022年部门预算表\n\n2023年部门预算表\n'), null);
  });

  it('is read from a caption, and from sentences about the totals', () => {
    assert.equal(yearOf('收支总表\n预算年度：2024\n'), 2024);
    assert.equal(yearOf('一、概况\n\n2023年我局收入预算总额10万元，比2022年收入预算减少。\n'), 2023);
  });
});

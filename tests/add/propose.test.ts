import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
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
    const { name } = proposeFile(textOf('made-no-region'));
    assert.ok(isFinding(name));
    assert.equal(name.confidence, 'low');
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

  it('is not one that something is compared with, nor that of a date', () => {
    const compared = '与2021年部门预算相比\n\n比2021年部门预算减少\n\n较2021年单位预算\n\n2021年—2023年部门预算\n';
    assert.equal(yearOf(`公开说明\n\n一、概况\n\n2022年部门预算表\n\n${compared}`), 2022);
    assert.equal(
      yearOf(`公开说明\n\n一、概况\n\n2023年3月公开的部门预算\n\n2023年3月单位预算\n\n2022年部门预算表\n`),
      2022,
    );
  });

  it('is read from a caption, and from sentences about the totals', () => {
    assert.equal(yearOf('收支总表\n预算年度：2024\n'), 2024);
    assert.equal(yearOf('一、概况\n\n2023年我局收入预算总额10万元，比2022年收入预算减少。\n'), 2023);
  });
});

describe('a name', () => {
  const proposed = (text: string, fileName = '公开.pdf'): [name: string | null, title: string | null] => {
    const { name, title } = propose([readText(text, fileName)], gazetteer);
    return [foundValue(name), foundValue(title)];
  };

  it('may stand behind the year', () => {
    const title = '2024年大同市信访局部门预算公开';
    assert.deepEqual(proposed(`${title}\n`), ['大同市信访局', title]);
  });

  it('may be what a title is about', () => {
    const title = '关于大同市信访局2024年部门预算公开的说明';
    assert.deepEqual(proposed(`首页 > 预决算公开\n\n${title}\n`), ['大同市信访局', title]);
  });

  it('may stand in broken lines, without a year, or in the name of the file alone', () => {
    assert.equal(proposed('大同市\n\n信访局\n\n2024 年部门预算\n')[0], '大同市信访局');
    assert.equal(proposed('大同市信访局部门预算公开\n')[0], '大同市信访局');
    assert.equal(proposed('收支总表\n', '大同市信访局2024年部门预算.xlsx')[0], '大同市信访局');
  });

  it('is read from captions with a code before and a date or a unit behind', () => {
    const center = '大同市住房资金管理中心';
    assert.equal(proposed(`收支总表\n编制单位：${center}      2024年3月      金额单位：元\n`)[0], center);
    assert.equal(proposed(`收支总表\n部门编码及名称：[365]${center}（盖章）\n`)[0], center);
    assert.equal(proposed(`收支总表\n部门代码：001  部门名称：${center}\n`)[0], center);
    assert.equal(proposed('收支总表\n单位：万元\n部门名称：\n')[0], null);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    '大同市',
    '信访局',
    '2024',
    '年',
    '部门',
    '预算',
    '决算',
    '：',
    '\t',
    '\n',
    ' ',
    '<td>',
    '中央',
    '\\',
  );

  it('gives values that are ones, or none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
        const found = valuesOf(propose([readText(parts.join(''), `${parts[0] ?? ''}.pdf`)], gazetteer));
        assert.ok(found.name === null || found.name.length >= 3);
        assert.ok(found.region === null || gazetteer.get(found.region));
        assert.ok(found.fiscalYear === null || (found.fiscalYear >= 2000 && found.fiscalYear < 2100));
      }),
      { numRuns: 300 },
    );
  });

  it('is read in bounded time, however long its lines', () => {
    const begun = performance.now();
    for (const part of [' ', '<a', '. ', '部门', '单位：', '2024年', '\t']) {
      propose([readText(`${part.repeat(400_000)}末\n${`${part}\n`.repeat(2000)}`, '公开.pdf')], gazetteer);
    }
    assert.ok(performance.now() - begun < 10_000);
  });
});

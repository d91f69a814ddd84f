import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { requirementScore, requirementsOf } from '../../src/checks/requirements/index.ts';
import type { Disclosure, DisclosureKind, Requirement } from '../../src/model/index.ts';
import { convertText } from './support.ts';

const sources = join(import.meta.dirname, '../../content/sources');

function listOf(record: Disclosure, publisher = '某县档案局'): Map<string, Requirement> {
  const list = requirementsOf(new CheckedDocument(record, publisher, noReferences));
  return new Map(list.map((each) => [each.id, each]));
}

function founding(path: string, publisher: string): Map<string, Requirement> {
  const [year = '', kind] = path.slice(path.indexOf('/') + 1).split('-') as [string, DisclosureKind];
  const text = readFileSync(join(sources, `${path}.txt`), 'utf8');
  return listOf(convertText(text, { kind, year: Number(year), publisher }), publisher);
}

/** What is not simply there, and how many of how many are met. */
function summary(list: Map<string, Requirement>) {
  const other = [...list.values()].filter(({ status }) => status !== 'present');
  return {
    ...requirementScore([...list.values()]),
    other: Object.fromEntries(other.map(({ id, status }) => [id, status])),
  };
}

const tables = ['revenue-expenditure-summary', 'revenue-detail', 'expenditure-detail', 'fiscal-appropriation-summary'];
const eight = [
  ...tables,
  'gpb-expenditure-by-function',
  'gpb-basic-by-economic',
  'three-public',
  'gov-fund-expenditure',
].map((stem) => `table.${stem}`);

describe('required contents of the founding documents', () => {
  it('a budget with all of them, two tables published empty', () => {
    assert.deepEqual(summary(founding('datong-xinfangju/2024-budget', '大同市信访局')), {
      met: 24,
      asked: 24,
      other: { 'table.gov-fund-expenditure': 'empty', 'table.state-capital': 'empty' },
    });
  });

  it('a budget whose general situation gives no figure', () => {
    assert.deepEqual(summary(founding('qinhuangdao-haigang-xinfangju/2024-budget', '秦皇岛市海港区信访局')), {
      met: 22,
      asked: 24,
      other: {
        'table.gov-fund-expenditure': 'empty',
        'table.state-capital': 'empty',
        'text.overview': 'incomplete',
        'text.changes': 'incomplete',
      },
    });
  });

  it('a budget whose tables are published elsewhere', () => {
    assert.deepEqual(summary(founding('tongcheng-xinfangju/2024-budget', '通城县信访局')), {
      met: 22,
      asked: 22,
      other: {
        ...Object.fromEntries(eight.map((id) => [id, 'elsewhere'])),
        'table.state-capital': 'notApplicable',
        'text.empty-tables': 'notApplicable',
      },
    });
  });

  it('final accounts with all of them, three tables published empty', () => {
    assert.deepEqual(summary(founding('xiangyuan-xinfangju/2023-final', '襄垣县信访局')), {
      met: 27,
      asked: 27,
      other: { 'table.gov-fund': 'empty', 'table.state-capital': 'empty', 'table.three-public': 'empty' },
    });
  });

  it('a budget without a single table', () => {
    assert.deepEqual(summary(founding('zengdu-xinfangju/2023-budget', '曾都区信访局')), {
      met: 14,
      asked: 22,
      other: {
        ...Object.fromEntries(eight.map((id) => [id, 'absent'])),
        'table.state-capital': 'notApplicable',
        'text.empty-tables': 'notApplicable',
      },
    });
  });

  it('says where each of them stands', () => {
    const list = founding('datong-xinfangju/2024-budget', '大同市信访局');
    assert.equal(list.get('table.three-public')?.place?.line, 350);
    assert.equal(list.get('text.assets')?.place?.line, 759);
    assert.equal(list.get('text.institutions')?.place?.line, 70);
  });
});

const parts = {
  duties: '一、部门职责\n\n负责本县档案的收集、整理、保管和利用工作，承办县委、县政府交办的其他事项。\n\n',
  institutions: '二、机构设置\n\n本局内设三个股室，另有一个下属事业单位，均纳入本年度部门预算编制范围。\n\n',
  overview:
    '三、收支预算总体情况\n\n2024年收入预算总额100.00万元，支出预算总额100.00万元，比上年增加5.00万元，主要原因是人员增加。\n\n',
  operating: '四、机关运行经费情况\n\n2024年机关运行经费预算12.00万元，比上年减少0.50万元，主要原因是压减办公费。\n\n',
  threePublic:
    '五、“三公”经费情况\n\n2024年“三公”经费预算1.20万元，与上年持平。其中：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费1.00万元，公务接待费0.20万元，均与上年持平。\n\n',
  procurement: '六、政府采购情况\n\n2024年本单位没有安排政府采购预算。\n\n',
  assets: '七、国有资产占用情况\n\n截至2023年末共有车辆1辆，没有单价一百万元以上的设备。\n\n',
  performance: '八、预算绩效情况\n\n2024年纳入绩效目标管理的项目2个，涉及资金20.00万元。\n\n',
  glossary:
    '九、名词解释\n\n（一）基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。\n\n（二）项目支出：指在基本支出之外为完成特定任务而发生的支出。\n\n',
  table: `2024年政府性基金预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | | | |

注：本表无数据
`,
};
type Part = keyof typeof parts;

function made(changes: Partial<Record<Part, string>> = {}) {
  const all: Record<Part, string> = { ...parts, ...changes };
  return listOf(convertText(Object.values(all).join('')));
}

describe('required contents of a document that is made up', () => {
  it('finds every text and figure', () => {
    const list = made();
    const missing = [...list.values()].filter(({ id, status }) => !id.startsWith('table.') && status !== 'present');
    assert.deepEqual(missing, []);
    assert.equal(list.get('table.gov-fund-expenditure')?.status, 'empty');
    assert.equal(list.get('table.three-public')?.status, 'absent');
  });

  const without: Partial<Record<Part, string>> = {
    duties: 'text.duties',
    institutions: 'text.institutions',
    overview: 'text.overview',
    operating: 'text.operating',
    threePublic: 'text.three-public',
    procurement: 'text.procurement',
    assets: 'text.assets',
    performance: 'text.performance',
    glossary: 'text.glossary',
    table: 'table.gov-fund-expenditure',
  };
  for (const [part, id] of Object.entries(without)) {
    it(`tells that ${part} is not there`, () => {
      const full = requirementScore([...made().values()]);
      const list = made({ [part]: '' });
      assert.equal(list.get(id)?.status, 'absent');
      assert.equal(list.get(id)?.place, null);
      assert.ok(requirementScore([...list.values()]).met < full.met);
    });
  }

  const incomplete: [string, Partial<Record<Part, string>>, string, RegExp][] = [
    [
      'no figure',
      { operating: '四、机关运行经费情况\n\n机关运行经费主要用于单位日常办公运转所需的各项支出。\n\n' },
      'text.operating',
      /数字/u,
    ],
    [
      'no comparison',
      { threePublic: parts.threePublic.replace('，与上年持平', '').replace('，均与上年持平', '') },
      'fact.receptions',
      /与上年相比/u,
    ],
    ['no reason', { overview: parts.overview.replace('，主要原因是人员增加', '') }, 'text.changes', /原因/u],
    [
      'a blank table without a note',
      { table: parts.table.replace('注：本表无数据', '') },
      'text.empty-tables',
      /基金/u,
    ],
  ];
  for (const [says, change, id, message] of incomplete) {
    it(`tells what is incomplete: ${says}`, () => {
      const line = made(change).get(id);
      assert.equal(line?.status, 'incomplete');
      assert.match(line.message, message);
    });
  }

  it('does not count what does not apply', () => {
    const line = (status: Requirement['status']): Requirement => ({
      id: status,
      name: '例',
      status,
      message: '例',
      place: null,
    });
    const all = ['present', 'empty', 'elsewhere', 'incomplete', 'absent', 'notApplicable'] as const;
    assert.deepEqual(requirementScore(all.map(line)), { met: 3, asked: 5 });
    assert.deepEqual(requirementScore([]), { met: 0, asked: 0 });
  });
});

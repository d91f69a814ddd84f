import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { withoutLeader } from '../../src/checks/document/contents-page.ts';
import { hanNumber, listMark, showMark } from '../../src/checks/document/list-marks.ts';
import { numberBreaks } from '../../src/checks/document/number-runs.ts';
import { placeholdersIn } from '../../src/checks/document/placeholders.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { stemOfTitle, titleKey } from '../../src/checks/document/table-titles.ts';
import { structureRules } from '../../src/checks/rules/structure/index.ts';
import type { DisclosureKind, Table, Verdict } from '../../src/model/index.ts';
import { convertText, runOn } from './support.ts';

const sources = join(import.meta.dirname, '../../content/sources');

interface Source {
  text: string;
  kind: DisclosureKind;
  year: number;
  publisher: string;
}

function source(path: string, kind: DisclosureKind, year: number, publisher: string): Source {
  return { text: readFileSync(join(sources, `${path}.txt`), 'utf8'), kind, year, publisher };
}

const datong = source('datong-xinfangju/2024-budget', 'budget', 2024, '大同市信访局');
const haigang = source('qinhuangdao-haigang-xinfangju/2024-budget', 'budget', 2024, '秦皇岛市海港区信访局');
const xiangyuan = source('xiangyuan-xinfangju/2023-final', 'final', 2023, '襄垣县信访局');

function findings({ publisher, ...options }: Source, text: string): Verdict[] {
  const document = new CheckedDocument(convertText(text, { ...options, publisher }), publisher, noReferences);
  return structureRules.flatMap((rule) => runRule(rule, document)).filter(({ status }) => status === 'finding');
}

/** The text without the lines of a table, its title and its notes. */
function without(text: string, table: Table): string {
  const lines = text.split('\n');
  const notes = table.notes.flatMap(({ runs }) => runs.map(({ place }) => place.line));
  const cells = table.rows.flatMap((row) => row.cells.map(({ place }) => place.line));
  const first = Math.min(table.place.line, table.title?.place.line ?? table.place.line);
  return [...lines.slice(0, first - 1), ...lines.slice(Math.max(...cells, ...notes))].join('\n');
}

describe('a table that was dropped from a document', () => {
  for (const document of [datong, xiangyuan]) {
    const record = convertText(document.text, document);
    for (const table of record.tables.filter(({ form }) => form === null)) {
      it(`is missed: ${document.publisher} ${table.title?.text}`, () => {
        const found = findings(document, without(document.text, table)).filter(({ rule }) => rule === 'S-TABLES');
        assert.deepEqual(
          found.map(({ severity, operands }) => [severity, operands.length]),
          [['error', 1]],
        );
        const words = stemOfTitle(found[0]?.subject ?? '', document.kind);
        assert.equal(words, table.standard?.split('.')[1]);
      });
    }
  }

  it('is a sign where the document has no contents page', () => {
    const record = convertText(haigang.text, haigang);
    for (const table of record.tables.slice(0, 7)) {
      const found = findings(haigang, without(haigang.text, table)).filter(({ rule }) => rule === 'S-TABLES');
      assert.deepEqual(
        found.map(({ severity }) => severity),
        ['warn'],
        table.title?.text,
      );
    }
  });
});

describe('what was changed in a document', () => {
  const changes: [string, Source, (text: string) => string, string][] = [
    ['a row', xiangyuan, (text) => text.replace(/^.*\t7\t.*\n/mu, ''), 'S-ROWNO'],
    ['a label', xiangyuan, (text) => text.replace('公开05表', '公开06表'), 'S-LABEL'],
    ['the note of an empty table', datong, (text) => text.replace('注：本表无数据', ''), 'S-EMPTY'],
    [
      'a note that is of another table',
      xiangyuan,
      (text) => text.replace('说明：本表无数据', '说明：无国有资本经营预算，本表无数据'),
      'S-EMPTY-CONFLICT',
    ],
    [
      'an amount beside an empty table',
      datong,
      (text) => text.replace('政府性基金预算拨款收入0万元', '政府性基金预算拨款收入5万元'),
      'S-EMPTY-CONFLICT',
    ],
    [
      'the number of a part',
      datong,
      (text) => text.replace(/^第三部分 2024年度部门预算情况说明$/mu, '第四部分 情况说明'),
      'S-PARTS',
    ],
    ['an entry of a list', datong, (text) => text.replace(/^（三）.*\n/mu, ''), 'S-NUMBERING'],
    [
      'a heading',
      datong,
      (text) => text.replace(/^八、机关运行经费增减变动原因说明$/mu, '八、政府采购增减变动原因说明'),
      'S-HEADING',
    ],
    [
      'a figure that became words',
      haigang,
      (text) => text.replace(/^.*经费预算安排4\.76万元.*$/mu, '按照规定编制“三公”经费预算，从严从紧控制各项支出。'),
      'S-NARRATIVE',
    ],
    ['a unit', xiangyuan, (text) => text.replace('金额单位：万元', ''), 'S-UNITNOTE'],
  ];
  for (const [says, document, change, rule] of changes) {
    it(`is found: ${says}`, () => {
      const text = change(document.text);
      assert.notEqual(text, document.text);
      const before = findings(document, document.text).filter((each) => each.rule === rule).length;
      assert.ok(findings(document, text).filter((each) => each.rule === rule).length > before);
    });
  }
});

describe('titles of tables', () => {
  it('name their standard table whatever is round the words', () => {
    const titles: [string, DisclosureKind, string | null][] = [
      ['表一2024年预算收支总表', 'budget', 'revenue-expenditure-summary'],
      ['公开04表：财政拨款收支预算总表', 'budget', 'fiscal-appropriation-summary'],
      ['表六 一般公共预算安排基本支出分经济科目表（不含上年结转）', 'budget', 'gpb-basic-by-economic'],
      ['2024年项目支出预算表（上年结转）', 'budget', 'project-expenditure-carryover'],
      ['2024年项目支出预算表（不含上年结转）', 'budget', 'project-expenditure'],
      ['2024年政府性基金预算收入表', 'budget', 'gov-fund-revenue'],
      ['政府性基金预算财政拨款收入支出决算表', 'final', 'gov-fund'],
      ['支出决算表', 'final', 'expenditure-detail'],
      ['收入决算表', 'final', 'revenue-detail'],
      ['会议费情况表', 'budget', null],
    ];
    for (const [title, kind, stem] of titles) assert.equal(stemOfTitle(title, kind), stem, title);
  });

  it('are compared without number, label and year', () => {
    for (const title of ['一、收入决算表', '公开02表 收入决算表', '表二：2023年度收入决算表', '（2）收入 决算表'])
      assert.equal(titleKey(title), '收入决算表', title);
    assert.equal(titleKey('第五部分 附件'), '附件');
  });

  it('stand in the contents before dots and a page number', () => {
    assert.equal(withoutLeader('一、收入决算表..... 12'), '一、收入决算表');
    assert.equal(withoutLeader('- 三、支出决算表'), '三、支出决算表');
    assert.equal(withoutLeader('二、机构设置 PAGEREF _Toc2776 h 4'), '二、机构设置');
    assert.equal(withoutLeader('公开表10'), '公开表10');
  });
});

describe('numbers of lists', () => {
  it('are read back as they are shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('part', 'han', 'hanParen', 'dun', 'dot', 'paren', 'circled'),
        fc.integer({ min: 1, max: 20 }),
        (style, ordinal) => {
          const mark = listMark(`${showMark({ style, ordinal })}收入情况`);
          return mark?.style === style && mark.ordinal === ordinal;
        },
      ),
    );
    assert.equal(hanNumber('二十一'), 21);
    assert.equal(listMark('1.36万元'), null);
    assert.equal(listMark('2024.5'), null);
  });

  it('break only where one is left out, repeated or goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 11 }), (count, dropped) => {
        const lines = Array.from({ length: count }, (_, index) => ({
          style: 'dun' as const,
          ordinal: index + 1,
          text: `${index + 1}、`,
        }));
        assert.deepEqual(numberBreaks([...lines, ...lines]), []);
        const rest = lines.filter((_, index) => index !== dropped);
        assert.equal(numberBreaks(rest).length, dropped < count - 1 ? 1 : 0);
      }),
    );
  });
});

describe('hostile text', () => {
  const hostile = [
    '从 年至'.repeat(20_000),
    'XX'.repeat(50_000),
    `目标 1:${' '.repeat(50_000)}`,
    '（'.repeat(50_000),
    `一、${'.'.repeat(50_000)}`,
    '附表1'.repeat(20_000),
    '日期：'.repeat(20_000),
    '一是'.repeat(20_000),
  ];
  for (const text of hostile) {
    it(`is read in time: ${text.slice(0, 8)}…`, () => {
      const start = performance.now();
      const place = { file: 0, line: 1, column: 1 };
      const piece = { kind: 'cell', text, mark: null, place, section: null, table: null, at: () => place } as const;
      [...placeholdersIn(piece)].slice(0, 3);
      listMark(text);
      withoutLeader(text);
      titleKey(text);
      stemOfTitle(text, 'budget');
      findings(datong, `一、收支总体情况\n\n${text}\n\n二、其他事项\n\n${text}\n`);
      assert.ok(performance.now() - start < 10_000);
    });
  }
});

describe('labels of tables in several ways of writing', () => {
  const table = (label: string, title: string) =>
    `${title}\n\n${label}\n\n单位：万元\n\n| 科目编码 | 科目名称 | 合计 |\n| --- | --- | --- |\n| 201 | 一般公共服务支出 | 100.00 |\n`;
  const rule = structureRules.find(({ id }) => id === 'S-LABEL') ?? assert.fail();
  const message = (...labels: string[]): string | undefined => {
    const titles = ['部门收入总表', '部门支出总表', '一般公共预算支出表'];
    const text = labels.map((label, at) => table(label, titles[at] ?? '')).join('\n');
    return runOn(rule, { kind: 'budget', text }).find(({ subject }) => subject === '表的编号')?.message;
  };

  it('are told as the ways, with one example of each', () => {
    assert.equal(
      message('预算公开表1', '部门公开表2', '预算公开表3'),
      '编号的写法有 2 种：“预算公开表”、“部门公开表”，例如预算公开表1、部门公开表2。',
    );
    assert.equal(
      message('公开01表', '公开表2', '公开03表'),
      '编号的写法有 2 种：“公开N表”、“公开表”，例如公开01表、公开表2。',
    );
  });
});

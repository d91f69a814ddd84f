import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import { readEconomic } from '../../document/economic.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { addedColumns } from './cells.ts';
import { allLanes, classesOf, economicSheets } from './economic-levels.ts';
import { economicTable, laneTable } from './examples.ts';
import { sumsDown } from './levels.ts';

const blockWords = /^(?:人员|公用)经费/u;

/** Whether a row is the foot of a block (人员经费合计), not of the table. */
function isFootRow(sheet: Sheet, row: number): boolean {
  return sheet.rows[row]?.cells.some(({ text }) => blockWords.test(text.trim())) ?? false;
}

function isFoot(sheet: Sheet, figure: Figure | null): figure is Figure {
  return figure?.cell !== undefined && isFootRow(sheet, figure.cell.row);
}

/** 人员经费合计 and 公用经费合计 at the foot of their blocks, over the 类 that belong to each. */
function* blocks(sheet: Sheet): Generator<Outcome> {
  const { personnel, operating } = readEconomic(sheet);
  const figures = (codes: RegExp) =>
    classesOf(sheet).flatMap(({ code, row, lane }) => {
      const column = addedColumns(sheet, lane)[0];
      return code && codes.test(code) && column !== undefined ? (sheet.figure(row, column) ?? []) : [];
    });
  const pairs = [
    { whole: personnel, parts: figures(/^30[13]$/u), name: '人员经费合计等于 301 与 303 之和' },
    {
      whole: operating,
      parts: figures(/^(?:302|307|309|31[0-3]|399)$/u),
      name: '公用经费合计等于 302、310 等类之和',
    },
  ];
  for (const { whole, parts, name } of pairs) {
    if (isFoot(sheet, whole) && parts.length > 0)
      yield checkSum(whole, plus(parts), { subject: `${sheet.name}：${name}` });
  }
}

/** 合计 over the 类, in every column. */
function* totals(sheet: Sheet): Generator<Outcome> {
  const { trees } = allLanes(sheet);
  for (const { total, roots } of trees) {
    const [first] = roots;
    if (total === null || !first || isFootRow(sheet, total)) continue;
    yield* sumsDown(sheet, { row: total, lane: first.lane, parts: roots, name: '合计等于各类之和' });
  }
}

export const rule: Rule = {
  id: 'W-16',
  title: '人员、公用经费等于各类之和',
  statement:
    '基本支出表里，人员经费等于工资福利支出（301）与对个人和家庭的补助（303）之和，公用经费等于商品和服务支出（302）、资本性支出（310）等类之和；合计行的每一栏等于各类之和。',
  formula: '人员经费 = 301 + 303；公用经费 = 302 + 310（+ 307、312、399 等）；合计 = Σ 类',
  needs: '按经济分类列的基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '309、311 两类在基本支出表里印“——”，表示不适用，不参加加总。',
  examples: [
    { says: '合计行加得起来', kind: 'budget', text: economicTable(), expect: ['pass', 'pass', 'pass'] },
    {
      says: '人员经费合计与各类差 1.00',
      kind: 'budget',
      text: economicTable({ personnel: '81.00' }),
      expect: ['pass', 'finding', 'pass'],
    },
    { says: '人员经费与公用经费并排的表', kind: 'final', text: laneTable(), expect: ['pass', 'pass'] },
    {
      says: '并排的表，公用经费合计差 1.00',
      kind: 'final',
      text: laneTable({ operating: '21.00' }),
      expect: ['pass', 'finding'],
    },
  ],
  *check(document) {
    for (const sheet of economicSheets(document)) {
      yield* totals(sheet);
      yield* blocks(sheet);
    }
  },
};

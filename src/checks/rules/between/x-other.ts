import { checkAtMost, checkEqual } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { fiscalSummaryOf, summaryOf } from '../../document/summary.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { type Detail, detailOf, isSum, totalIn, wholeColumn } from './details.ts';
import { lacking } from './missing.ts';
import { carryoverReason, otherFundReason, ownIncomeReason } from './sources.ts';

const text = (fiscal: string, other: string) => `
收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 决算数 |
| 一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 100.00 |
| 二、其他收入 | ${other} | | |
| 总计 | 100.00 | 总计 | 100.00 |

财政拨款收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 合计 |
| 一、一般公共预算财政拨款 | 100.00 | 一、一般公共服务支出 | ${fiscal} |
| 总计 | 100.00 | 总计 | ${fiscal} |
`;

const details = (own: string) => `
支出决算表

单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 100.00 | 100.00 | |
| 201 | 一般公共服务支出 | 60.00 | 60.00 | |
| 221 | 住房保障支出 | 40.00 | 40.00 | |

一般公共预算财政拨款支出决算表

单位：万元

| 科目编码 | 科目名称 | 本年支出 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 95.00 | 95.00 | |
| 201 | 一般公共服务支出 | ${own} | ${own} | |
| 221 | 住房保障支出 | 40.00 | 40.00 | |
`;

/** The whole of a code cannot be less than what the general public budget paid of it. */
function* partsByCode(all: Detail, own: Detail): Generator<Outcome> {
  const [left, right] = [wholeColumn(all), wholeColumn(own)];
  if (left === undefined || right === undefined) return;
  for (const [code, { row, name }] of own.byCode) {
    const twin = all.byCode.get(code);
    const [part, whole] = [own.sheet.figure(row, right), twin ? all.sheet.figure(twin.row, left) : null];
    if (part && whole)
      yield checkAtMost(part, whole, { subject: `${code} ${name}：${own.sheet.name}与${all.sheet.name}` });
  }
}

function* byCode(document: CheckedDocument): Generator<Outcome> {
  const sheets = [document.only('expenditure-detail'), document.only('gpb-expenditure-by-function')];
  const [left, right] = sheets.map((sheet) => (sheet ? detailOf(sheet, document) : null));
  if (!left || !right || !areAlike({ left, right })) return;
  const [all, own] = [totalIn(left, wholeColumn(left)), totalIn(right, wholeColumn(right))];
  // Where the totals are the same nothing else was spent, though there may have been other income.
  if (all && own && isSum(all, [own])) yield* compareCodes({ left, right }, ['basicExpenditure', 'projectExpenditure']);
  else yield* partsByCode(left, right);
}

export const rule: Rule = {
  id: 'X-OTHER',
  title: '总支出减财政拨款支出是其他资金',
  statement:
    '总支出与财政拨款支出之差是其他资金安排的支出：没有其他资金时两者相同，有其他资金时财政拨款支出不大于总支出，每个科目也是这样。',
  formula: '总支出 − 财政拨款支出 = 其他资金支出',
  needs: '收入支出决算总表、财政拨款收入支出决算总表，或支出决算表、一般公共预算财政拨款支出决算表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['final'],
  examples: [
    { says: '没有其他资金，两者相同', kind: 'final', text: text('100.00', ''), expect: ['pass'] },
    { says: '没有其他资金，却差 5.00', kind: 'final', text: text('95.00', ''), expect: ['finding'] },
    {
      says: '有其他资金，财政拨款较小',
      kind: 'final',
      text: `${text('95.00', '5.00')}${details('55.00')}`,
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '一个科目的财政拨款大于它的总支出',
      kind: 'final',
      text: `${text('95.00', '5.00')}${details('61.00')}`,
      expect: ['pass', 'finding', 'pass'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['revenue-expenditure-summary', 'fiscal-appropriation-summary']);
    const [spending, fiscal] = [summaryOf(document).spending, fiscalSummaryOf(document).spending];
    const [all, own] = [(spending?.current ?? spending?.total)?.figure, (fiscal?.current ?? fiscal?.total)?.figure];
    const subject = '总支出与财政拨款支出';
    const others = carryoverReason(document) ?? ownIncomeReason(document);
    if (why) yield* why;
    else if (all && own) yield others ? checkAtMost(own, all, { subject }) : checkEqual(all, own, { subject });
    // Without other money and other funds, X-ALLGPB compares the codes.
    if (others || otherFundReason(document)) yield* byCode(document);
  },
};

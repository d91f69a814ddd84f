import { checkProduct } from '../../arithmetic/products.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { sumsOfUnmarked } from './down.ts';
import { stepTable } from './examples.ts';
import { columnGroups, sumsAcross } from './groups.ts';
import { unlessMisread } from './guard.ts';
import { sumsDown } from './levels.ts';
import { stepBreakdowns, wholeBreakdown } from './steps.ts';

const table = (amount: string) => `
部门政府采购预算

单位：万元

| 采购物品名称 | 数量 | 单价 | 合计 | 一般公共预算拨款 | 单位资金 |
| --- | --- | --- | --- | --- | --- |
| 台式计算机 | 10 | 0.50 | ${amount} | ${amount} | |
| 打印机 | 2 | 0.20 | 0.40 | 0.40 | |
`;

/** 金额 = 数量 × 单价, row by row. */
function* products(sheet: Sheet): Generator<Outcome> {
  const quantity = sheet.table.columns.findIndex(({ measure }) => measure === 'quantity');
  const price = sheet.table.columns.findIndex(({ measure }) => measure === 'unitPrice');
  const amount = sheet.amountColumns('total')[0];
  if (quantity < 0 || price < 0 || amount === undefined) return;
  for (const row of sheet.rows.keys()) {
    const [count, each, whole] = [sheet.figure(row, quantity), sheet.figure(row, price), sheet.figure(row, amount)];
    if (!count || !each || !whole) continue;
    yield checkProduct(whole, [count, each], { subject: `${sheet.name}：${sheet.label(row)}，数量乘以单价` });
  }
}

/** Columns of amounts by the vocabulary: where a table is all but blank, any column may be taken for one. */
function isKnown(sheet: Sheet, column: number): boolean {
  const measure = sheet.table.columns[column]?.measure ?? null;
  return measure !== null && measure !== 'quantity' && measure !== 'unitPrice';
}

/** 合计 over 一、货物, 二、工程, 三、服务 or over all rows; and each row over the deeper ones below it. */
function* sumsBelow(sheet: Sheet): Generator<Outcome> {
  const columns = sheet.amountColumns().filter((column) => isKnown(sheet, column));
  const whole = wholeBreakdown(sheet);
  if (whole) yield* sumsOfUnmarked(sheet, whole, columns);
  const outcomes = stepBreakdowns(sheet).flatMap((breakdown) => [...sumsDown(sheet, breakdown, columns)]);
  yield* unlessMisread(outcomes, `${sheet.name}：逐级加总`);
}

export const rule: Rule = {
  id: 'W-28',
  title: '采购金额算得对',
  statement:
    '政府采购表里，金额等于数量乘以单价，合计等于各种资金来源之和，总计等于货物、工程、服务之和，各类等于其下各行之和。',
  formula: '金额 = 数量 × 单价；合计 = Σ 来源；总计 = Σ 类',
  needs: '政府采购预算表',
  tolerance: '各数印出精度的半步之和；乘积按单价的精度',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    { says: '算得对', kind: 'budget', text: table('5.00'), expect: ['pass', 'pass', 'pass', 'pass'] },
    { says: '10 × 0.50 印作 6.00', kind: 'budget', text: table('6.00'), expect: ['finding', 'pass', 'pass', 'pass'] },
    {
      says: '货物、专项、物品逐级加得起来',
      kind: 'budget',
      text: stepTable('30.00'),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '一件物品与专项差 2.00',
      kind: 'budget',
      text: stepTable('32.00'),
      expect: ['pass', 'pass', 'finding', 'pass', 'pass', 'pass'],
    },
  ],
  *check(document) {
    for (const sheet of document.filled('procurement')) {
      yield* unlessMisread([...products(sheet)], `${sheet.name}：数量乘以单价`);
      for (const columns of columnGroups(sheet)) {
        yield* unlessMisread([...sumsAcross(sheet, columns)], `${sheet.name}：合计与各栏的加总`);
      }
      yield* sumsBelow(sheet);
    }
  },
};

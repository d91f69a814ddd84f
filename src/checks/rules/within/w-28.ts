import { checkProduct } from '../../arithmetic/products.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { columnGroups, sumsAcross } from './groups.ts';
import { unlessMisread } from './guard.ts';

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

const group = /^[一二三四五六七八九十]+[、.．]/u;

/** 合计 over the groups 一、货物, 二、工程, 三、服务 of the same table. */
function* groupTotals(sheet: Sheet): Generator<Outcome> {
  const column = sheet.amountColumns('total')[0];
  if (column === undefined) return;
  const first = (row: number): string => sheet.rows[row]?.cells.find(({ text }) => text !== '')?.text.trim() ?? '';
  const rows = [...sheet.rows.keys()].filter((row) => sheet.figure(row, column));
  const total = rows.find((row) => /^(?:合\s*计|总\s*计)$/u.test(first(row)));
  const groups = rows.filter((row) => group.test(first(row)));
  const whole = total === undefined ? null : sheet.figure(total, column);
  if (!whole || groups.length === 0) return;
  const parts = groups.flatMap((row) => sheet.figure(row, column) ?? []);
  yield checkSum(whole, plus(parts), { subject: `${sheet.name}：合计等于各类之和` });
}

export const rule: Rule = {
  id: 'W-28',
  title: '采购金额算得对',
  statement: '政府采购表里，金额等于数量乘以单价，合计等于各种资金来源之和，总计等于货物、工程、服务之和。',
  formula: '金额 = 数量 × 单价；合计 = Σ 来源；总计 = Σ 类',
  needs: '政府采购预算表',
  tolerance: '各数印出精度的半步之和；乘积按单价的精度',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    { says: '算得对', kind: 'budget', text: table('5.00'), expect: ['pass', 'pass', 'pass', 'pass'] },
    { says: '10 × 0.50 印作 6.00', kind: 'budget', text: table('6.00'), expect: ['finding', 'pass', 'pass', 'pass'] },
  ],
  *check(document) {
    for (const sheet of document.filled('procurement')) {
      yield* unlessMisread([...products(sheet)], `${sheet.name}：数量乘以单价`);
      for (const columns of columnGroups(sheet)) {
        yield* unlessMisread([...sumsAcross(sheet, columns)], `${sheet.name}：合计与各栏的加总`);
      }
      yield* groupTotals(sheet);
    }
  },
};

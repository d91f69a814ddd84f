import { operandOf } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { found } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { spendingTable, summaries } from './examples.ts';
import { className, detailOf, fiscalSummaryOf, lineNamed, only, wholeColumn } from './summary-figures.ts';

export const rule: Rule = {
  id: 'X-GPB',
  title: '一般公共预算各类相同',
  statement: '财政拨款收支总表的一般公共预算一栏，每一类等于一般公共预算支出表的同一类。',
  formula: '财政拨款收支总表·一般公共预算·类 = 一般公共预算支出表·类',
  needs: '分列一般公共预算的财政拨款收支总表、一般公共预算支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '各类相同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('一般公共预算支出表')}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '一类差 1.00',
      kind: 'budget',
      text: `${summaries({ fiscalClass: '81.00' })}${spendingTable('一般公共预算支出表')}`,
      expect: ['finding', 'pass'],
    },
  ],
  *check(document) {
    const { spending } = fiscalSummaryOf(document);
    const detail = detailOf(only(document, 'gpb-expenditure-by-function'));
    const column = spending?.sheet.amountColumns('generalPublicBudget', spending.lane)[0];
    const whole = detail && wholeColumn(detail);
    if (!spending || !detail || column === undefined || whole === undefined || whole === null) return;
    const { sheet } = spending;
    for (const { name, row } of detail.classes) {
      const figure = detail.sheet.figure(row, whole);
      const line = lineNamed(spending, name);
      const other = line && sheet.figure(line.row, column);
      if (!figure || !line) continue;
      const subject = `${name}：${sheet.name}与${detail.sheet.name}`;
      if (other) yield checkEqual(other, figure, { subject });
      else if (!figure.value.eq(0)) {
        yield found(subject, `${figure.label}为 ${figure.text}，${sheet.name}的一般公共预算一栏没有印出数字。`, [
          operandOf(figure),
        ]);
      }
    }
    for (const line of spending.items) {
      const figure = sheet.figure(line.row, column);
      if (!figure || figure.value.eq(0) || detail.classes.some((each) => className(each.name) === className(line.name)))
        continue;
      const subject = `${line.name}：${sheet.name}与${detail.sheet.name}`;
      yield found(subject, `${figure.label}为 ${figure.text}，${detail.sheet.name}里没有这一类。`, [operandOf(figure)]);
    }
  },
};

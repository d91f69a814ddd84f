import { operandOf } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { SummarySide } from '../../document/summary.ts';
import { summarySide } from '../../document/summary.ts';
import { found, notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { spendingTable, summaries } from './examples.ts';
import { className, detailOf, detailTotal, lineNamed, only, summaryOf, wholeColumn } from './summary-figures.ts';

/** A spending table of one row: its columns are lines of the summary (基本支出, 项目支出). */
function* oneRow(sheet: Sheet, summary: Sheet): Generator<Outcome> {
  const rows = [...sheet.rows.keys()].filter((row) =>
    sheet.amountColumns().some((column) => sheet.figure(row, column)),
  );
  const [row, second] = rows;
  if (row === undefined || second !== undefined) return;
  const sides = summary.lanes.slice(1).flatMap((lane) => summarySide(summary, lane) ?? []);
  for (const column of sheet.amountColumns()) {
    const figure = sheet.figure(row, column);
    const name = sheet.columnName(column);
    const whole = sheet.table.columns[column]?.measure === 'total';
    const line = sides
      .flatMap((side) => (whole ? [side.total ?? side.current] : side.lines.filter((each) => each.name === name)))
      .find((each) => each?.figure);
    if (figure && line?.figure)
      yield checkEqual(line.figure, figure, { subject: `${name}：${summary.name}与${sheet.name}` });
  }
}

function* byClass(side: SummarySide, sheet: Sheet): Generator<Outcome> {
  const detail = detailOf(sheet);
  const column = detail && wholeColumn(detail);
  if (!detail || column === undefined || column === null) return;
  for (const { row, name } of detail.classes) {
    const figure = sheet.figure(row, column);
    const line = lineNamed(side, name);
    if (!figure || figure.value.eq(0)) continue;
    const subject = `${name}：${side.sheet.name}与${sheet.name}`;
    if (line?.figure) yield checkEqual(line.figure, figure, { subject });
    else if (line)
      yield found(subject, `${figure.label}为 ${figure.text}，${side.sheet.name}的这一类没有印出数字。`, [
        operandOf(figure),
      ]);
    else yield notEnoughData(`${side.sheet.name}里没有找到“${name}”`, subject);
  }
  // A 类 that only the summary prints.
  for (const { name, figure } of side.items) {
    if (!figure || figure.value.eq(0) || detail.classes.some((each) => className(each.name) === className(name)))
      continue;
    yield found(
      `${name}：${side.sheet.name}与${sheet.name}`,
      `${figure.label}为 ${figure.text}，${sheet.name}里没有这一类。`,
      [operandOf(figure)],
    );
  }
}

export const rule: Rule = {
  id: 'X-EXPEND',
  title: '收支总表的支出等于支出表',
  statement: '收支总表的支出总数和每一类，等于支出表的合计和相应的类。',
  formula: '收支总表·类 = 支出表·类；总数同',
  needs: '收支总表、支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '总数和各类都相同',
      kind: 'budget',
      text: `${summaries()}${spendingTable('部门支出总表')}`,
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '一类在两张表里不同',
      kind: 'budget',
      text: `${summaries({ class: '81.00' })}${spendingTable('部门支出总表')}`,
      expect: ['pass', 'finding', 'pass'],
    },
  ],
  *check(document) {
    const { spending } = summaryOf(document);
    const sheet = only(document, 'expenditure-detail');
    if (!spending || !sheet) return;
    const detail = detailOf(sheet);
    if (!detail) {
      yield* oneRow(sheet, spending.sheet);
      return;
    }
    const total = detailTotal(detail);
    const whole = (spending.current ?? spending.total)?.figure;
    const subject = `支出总数：${spending.sheet.name}与${sheet.name}`;
    if (total && whole) yield checkEqual(whole, total, { subject });
    else yield notEnoughData('有一张表没有印出支出的总数', subject);
    yield* byClass(spending, sheet);
  },
};

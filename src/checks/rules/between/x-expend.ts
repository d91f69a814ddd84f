import { wholeRow } from '../../../model/index.ts';
import { checkEqual, tolerance } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { bareName, type Sheet } from '../../document/sheet.ts';
import type { SummarySide } from '../../document/summary.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { compareClasses } from './compare-classes.ts';
import { detailOf, type totalIn, wholeColumn } from './details.ts';
import { spendingTable, summaries } from './examples.ts';
import { lacking } from './missing.ts';
import { linesOfYear, spendingSides, wholesOf } from './summary-figures.ts';
import { checkOneOf } from './whole-any.ts';

const purpose = /^(?:基本支出|项目支出)$/u;

/** Columns of the spending table (基本支出, 项目支出) that the summary prints as lines: 按支出用途. */
function* byPurpose(side: SummarySide, sheet: Sheet, row: number, year: number): Generator<Outcome> {
  const lines = linesOfYear(side);
  if (!lines.some(({ name }) => purpose.test(name))) return;
  for (const column of ownYearColumns(sheet, year)) {
    const name = bareName(sheet.table.columns[column]?.path.at(-1) ?? '');
    const figure = sheet.figure(row, column);
    const [line, second] = lines.filter((each) => each.name === name);
    if (!figure || !line?.figure || second) continue;
    yield checkEqual(line.figure, figure, { subject: `${name}：${side.sheet.name}与${sheet.name}` });
  }
}

/** The column of a side that the spending table shows: with or without what was carried over, as their wholes tell. */
function columnShown(side: SummarySide, whole: ReturnType<typeof totalIn>): number {
  const { sheet, lane, column } = side;
  const line = side.current ?? side.total;
  const same = [column, ...sheet.amountColumns('currentYear', lane)].find((each) => {
    const figure = line && sheet.figure(line.row, each);
    return (
      figure &&
      whole &&
      figure.value
        .minus(whole.value)
        .abs()
        .lte(tolerance([figure, whole]))
    );
  });
  return same ?? column;
}

function* compare(document: CheckedDocument, summary: Sheet, sheet: Sheet): Generator<Outcome> {
  const names = `${summary.name}与${sheet.name}`;
  const detail = detailOf(sheet, document);
  const year = document.record.fiscalYear;
  const row = detail?.total ?? wholeRow(sheet.table);
  const column = detail ? wholeColumn(detail) : (ownYearColumns(sheet, year, 'total')[0] ?? undefined);
  const whole = row < 0 || column === undefined ? null : sheet.figure(row, column);
  const sides = spendingSides(summary);
  const [main] = sides;
  if (!whole || !main) {
    yield notEnoughData('有一张表没有印出支出的总数', `支出总数：${names}`);
    return;
  }
  const inYear = main.sheet.amountColumns('currentYear', main.lane).flatMap((each) => {
    const line = main.current ?? main.total;
    return (line && main.sheet.figure(line.row, each)) ?? [];
  });
  const candidates = [...wholesOf(main), ...inYear].map((figure) => [figure]);
  const outcome = checkOneOf(whole, candidates, { subject: `支出总数：${names}` });
  if (outcome) yield outcome;
  for (const side of sides) yield* byPurpose(side, sheet, row, year);
  if (!detail || column === undefined) return;
  yield* compareClasses({ side: main, column: columnShown(main, whole) }, detail, column, document.references);
}

export const rule: Rule = {
  id: 'X-EXPEND',
  title: '收支总表的支出等于支出表',
  statement:
    '收支总表的支出总数和每一类，等于支出表的合计和相应的类；按支出用途列的基本支出、项目支出也等于支出表的栏。',
  formula: '收支总表·类 = 支出表·类；总数同',
  needs: '收支总表、支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '支出表的合计可以是本年支出，也可以含结转；类的名称随年度改动，数相同的算同一类。',
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
    {
      says: '支出表少一类，两张表各自都加得起来',
      kind: 'budget',
      text: `${summaries()}${spendingTable('部门支出总表', { total: '80.00', housing: '' })}`,
      expect: ['finding', 'pass', 'finding'],
    },
    {
      says: '支出表的合计里有那一类，只是行没有读到：不下结论',
      kind: 'budget',
      text: `${summaries()}${spendingTable('部门支出总表', { housing: '' })}`,
      expect: ['pass', 'pass', 'notEnoughData'],
    },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['revenue-expenditure-summary', 'expenditure-detail']);
    const summary = document.only('revenue-expenditure-summary');
    const sheet = document.only('expenditure-detail');
    if (why || !summary || !sheet) yield* why ?? [];
    else yield* compare(document, summary, sheet);
  },
};

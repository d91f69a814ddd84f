import { type Figure, isMoneyUnit, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkAtMost } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { addedColumns, comparesYears, holdsShares, sameKind } from './cells.ts';
import { assetTable, functionTable } from './examples.ts';
import { columnGroups, kindOf } from './groups.ts';

/** Words by which a document explains an amount below nothing. */
const explained = /退回|收回|冲减|缴回|负数|红字|调减|冲销/u;

/** Amounts below nothing, those of columns that compare years left out. */
function negatives(sheet: Sheet): Figure[] {
  const columns = sheet
    .amountColumns()
    .filter((column) => !comparesYears(sheet, column) && !holdsShares(sheet, column));
  return sheet.rows.flatMap((_, row) =>
    columns.flatMap((column) => {
      const figure = sheet.figure(row, column);
      return figure?.value.lt(0) ? [figure] : [];
    }),
  );
}

interface Pair {
  part: Figure;
  whole: Figure;
  name: string;
}

/** Parts of a row and the whole they stand beside, where none of them is negative. */
function* pairsAcross(sheet: Sheet, row: number): Generator<Pair> {
  for (const group of columnGroups(sheet)) {
    if (kindOf(sheet, group) === 'other') continue;
    const { total, parts } = group;
    const whole = sheet.figure(row, total);
    const figures = parts.flatMap((column) => sheet.figure(row, column) ?? []);
    if (!whole || figures.some(({ value }) => value.lt(0))) continue;
    for (const part of figures) yield { part, whole, name: sheet.label(row, sheet.laneOf(total)) };
  }
}

const asideWords = /^\s*其中/u;

/** A column headed 其中 and the one before it that is not. */
function* pairsOfColumns(sheet: Sheet, row: number): Generator<Pair> {
  let before: number | null = null;
  for (const column of addedColumns(sheet)) {
    if (!asideWords.test(sheet.table.columns[column]?.path.at(-1) ?? '')) {
      before = column;
      continue;
    }
    const [part, whole] = [sheet.figure(row, column), before === null ? null : sheet.figure(row, before)];
    const near = before !== null && sheet.laneOf(before) === sheet.laneOf(column);
    if (part && whole && near && sameKind(whole, [part])) yield { part, whole, name: sheet.label(row) };
  }
}

/** Columns in which things are counted (平方米, 辆). */
function countColumns(sheet: Sheet, lane: number): number[] {
  return sheet.table.columns.flatMap((column, at) => (column.role === 'count' && column.lane === lane ? [at] : []));
}

/** Whether one may be a part of the other: both money, or counts of one unit: 平方米 of 平方米, not 辆 of it. */
function comparable(whole: Figure, part: Figure): boolean {
  return sameKind(whole, [part]) && (isMoneyUnit(whole.unit) || whole.unit === part.unit);
}

/** A row that begins with 其中 and the one above it that does not. */
function* pairsOfRows(sheet: Sheet, row: number): Generator<Pair> {
  for (const lane of sheet.lanes) {
    if (!asideWords.test(sheet.label(row, lane))) continue;
    const above = sheet.rows.findLastIndex(
      (_, at) => at < row && sheet.label(at, lane) !== '' && !asideWords.test(sheet.label(at, lane)),
    );
    for (const column of [...addedColumns(sheet, lane), ...countColumns(sheet, lane)]) {
      const [part, whole] = [sheet.figure(row, column), above < 0 ? null : sheet.figure(above, column)];
      if (part && whole && comparable(whole, part)) yield { part, whole, name: sheet.label(row, lane) };
    }
  }
}

/** Parts that are larger than their whole. */
function* largerParts(sheet: Sheet): Generator<Outcome> {
  for (const [row, { role }] of sheet.rows.entries()) {
    if (role !== 'data' && role !== 'total') continue;
    for (const { part, whole, name } of [
      ...pairsAcross(sheet, row),
      ...pairsOfColumns(sheet, row),
      ...pairsOfRows(sheet, row),
    ]) {
      const outcome = checkAtMost(part, whole, { subject: `${sheet.name}：${name}的部分与总数` });
      if (outcome.status === 'finding') yield outcome;
    }
  }
}

const compared = `
2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 2023年执行数 | 2024年预算数 | 增减额 |
| --- | --- | --- | --- | --- |
| | 合计 | 103.00 | 100.00 | -3.00 |
| 201 | 一般公共服务支出 | 103.00 | 100.00 | -3.00 |
`;

export const rule: Rule = {
  id: 'W-30',
  title: '没有未说明的负数，部分不大于总数',
  statement: '金额不是负数，除非说明是退回或冲减；每一行里，部分不大于合计；“其中”的数不大于它所在的那一项。',
  formula: '金额 ≥ 0；部分 ≤ 合计',
  needs: '有金额的表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '比较两年的栏（增减额、增减%）可以是负数。',
  examples: [
    { says: '没有负数，部分都不大于合计', kind: 'budget', text: functionTable(), expect: ['pass'] },
    { says: '一个负数', kind: 'budget', text: functionTable({ itemBasic: '-5.00' }), expect: ['finding'] },
    { says: '基本支出大于合计', kind: 'budget', text: functionTable({ itemBasic: '65.00' }), expect: ['finding'] },
    {
      says: '负数，文字里说明是退回',
      kind: 'budget',
      text: `${functionTable({ itemBasic: '-5.00' })}\n一、情况说明\n\n其中行政运行为负数，是收回上年结余。\n`,
      expect: ['pass'],
    },
    { says: '“其中”的数不大于上一行', kind: 'budget', text: assetTable(), expect: ['pass'] },
    { says: '“其中”的数大于上一行', kind: 'budget', text: assetTable({ office: '45.00' }), expect: ['finding'] },
    { says: '“其中”的平方米数大于上一行', kind: 'budget', text: assetTable({ area: '60' }), expect: ['finding'] },
    { says: '增减额是负数', kind: 'budget', text: compared, expect: ['pass'] },
  ],
  *check(document) {
    const why = explained.test(document.prose());
    for (const sheet of document.sheets) {
      if (sheet.table.form || sheet.table.empty || sheet.amountColumns().length === 0) continue;
      const subject = `${sheet.name}：负数和大于合计的部分`;
      const below = why || explained.test(sheet.table.notes.map(({ text }) => text).join('')) ? [] : negatives(sheet);
      const larger = [...largerParts(sheet)];
      for (const figure of below)
        yield found(subject, `${figure.label}为 ${showFigure(figure)}，文件里没有说明。`, [operandOf(figure)]);
      yield* larger;
      if (below.length === 0 && larger.length === 0) yield passed(subject, '没有未说明的负数，也没有大于合计的部分。');
    }
  },
};

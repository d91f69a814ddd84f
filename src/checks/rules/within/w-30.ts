import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkAtMost } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { functionTable } from './examples.ts';
import { columnGroups } from './groups.ts';

/** Words by which a document explains an amount below nothing. */
const explained = /退回|收回|冲减|缴回|负数|红字|调减|冲销/u;

function negatives(sheet: Sheet): Figure[] {
  return sheet.rows.flatMap((_, row) =>
    sheet.amountColumns().flatMap((column) => {
      const figure = sheet.figure(row, column);
      return figure?.value.lt(0) ? [figure] : [];
    }),
  );
}

/** Parts of a row that are larger than its whole. */
function* largerParts(sheet: Sheet): Generator<Outcome> {
  for (const { total, parts } of columnGroups(sheet)) {
    for (const [row, { role }] of sheet.rows.entries()) {
      const whole = role === 'data' || role === 'total' ? sheet.figure(row, total) : null;
      if (!whole) continue;
      for (const column of parts) {
        const part = sheet.figure(row, column);
        if (!part || parts.some((other) => sheet.figure(row, other)?.value.lt(0))) continue;
        const outcome = checkAtMost(part, whole, {
          subject: `${sheet.name}：${sheet.label(row)}的${sheet.columnName(column)}`,
        });
        if (outcome.status === 'finding') yield outcome;
      }
    }
  }
}

export const rule: Rule = {
  id: 'W-30',
  title: '没有未说明的负数，部分不大于总数',
  statement: '金额不是负数，除非说明是退回或冲减；每一行里，部分不大于合计。',
  formula: '金额 ≥ 0；部分 ≤ 合计',
  needs: '有金额的表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
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

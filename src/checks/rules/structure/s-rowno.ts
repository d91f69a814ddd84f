import { wordsOperand } from '../../arithmetic/figure.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

interface NumberedCell {
  ordinal: number;
  text: string;
  place: Parameters<typeof wordsOperand>[2];
  /** Rows of figures without a number between the one before and this. */
  blank: number;
}

/** The numbers of a column of 行次 or 序号, from above. */
function rowNumbers(sheet: Sheet, column: number): NumberedCell[] {
  const numbers: NumberedCell[] = [];
  let blank = 0;
  for (const { cells, role } of sheet.rows) {
    if (role === 'columnNumbers') continue;
    const cell = cells.find((each) => each.column === column);
    if (cell?.value?.kind === 'ordinal') {
      numbers.push({ ordinal: cell.value.ordinal, text: cell.text, place: cell.place, blank });
      blank = 0;
    } else if (role === 'data' || role === 'total') blank += 1;
  }
  return numbers;
}

/** The numbers of the columns (栏次), from left to right. */
function columnNumbers(sheet: Sheet): NumberedCell[] {
  const row = sheet.rows.find(({ role }) => role === 'columnNumbers');
  return (row?.cells ?? []).flatMap(({ value, text, place }) =>
    value?.kind === 'ordinal' ? [{ ordinal: value.ordinal, text, place, blank: 0 }] : [],
  );
}

function* steps(subject: string, what: string, numbers: readonly NumberedCell[]): Generator<Outcome> {
  let broken = false;
  for (const [index, each] of numbers.entries()) {
    const before = numbers[index - 1];
    if (!before) continue;
    const step = each.ordinal - before.ordinal;
    // A new 1 begins a new block; rows whose number is blank may carry those that seem to be left out.
    if (step === 1 || each.ordinal === 1 || (step > 1 && each.blank >= step - 1 && each.blank > 0)) continue;
    broken = true;
    const missing =
      step > 1
        ? `，没有 ${Array.from({ length: Math.min(step - 1, 9) }, (_, at) => before.ordinal + 1 + at).join('、')}`
        : '';
    yield found(subject, `${what} ${before.text} 之后是 ${each.text}${missing}。`, [
      wordsOperand(what, before.text, before.place),
      wordsOperand(what, each.text, each.place),
    ]);
  }
  if (!broken) yield passed(subject, `${what} ${numbers[0]?.text} 至 ${numbers.at(-1)?.text}，依次加一。`);
}

const table = (numbers: readonly number[]) => `收入支出决算总表

公开01表

单位：万元

| 收入 | | | 支出 | | |
| --- | --- | --- | --- | --- | --- |
| 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |
| 栏次 | | 1 | 栏次 | | 2 |
| 一、一般公共预算财政拨款收入 | ${numbers[0]} | 100.00 | 一、一般公共服务支出 | 4 | 80.00 |
| 本年收入合计 | ${numbers[1]} | 100.00 | 本年支出合计 | 5 | 80.00 |
| 总计 | ${numbers[2]} | 100.00 | 总计 | 6 | 80.00 |
`;

export const rule: Rule = {
  id: 'S-ROWNO',
  title: '行次、栏次（行号、列号）连续',
  statement: '表里印的行次（行的序号）和栏次（列的序号）依次加一。',
  formula: '下一个行次 = 上一个行次 + 1',
  needs: '印有行次、序号或栏次的表',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '小标题行没有行次；一张表分几块，各块从 1 开始；左右两栏接着编号。',
  examples: [
    { says: '行次连续', kind: 'final', text: table([1, 2, 3]), expect: ['pass', 'pass', 'pass'] },
    { says: '行次缺 3', kind: 'final', text: table([1, 2, 4]), expect: ['finding', 'pass', 'pass'] },
  ],
  *check({ sheets }): Generator<Outcome> {
    for (const sheet of sheets) {
      for (const [column, { role, path }] of sheet.table.columns.entries()) {
        if (role !== 'rowNumber') continue;
        const numbers = rowNumbers(sheet, column);
        if (numbers.length < 2) continue;
        yield* steps(`${sheet.name}：${sheet.columnName(column) || '行次'}`, path.at(-1) || '行次', numbers);
      }
      const across = columnNumbers(sheet);
      if (across.length > 1) yield* steps(`${sheet.name}：栏次`, '栏次', across);
    }
  },
};

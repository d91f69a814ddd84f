import { type MoneyUnit, unitName } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { summaryTables } from './examples.ts';
import { tablesWithUnit } from './printed-names.ts';

/** The largest figure of the rows of totals: the whole of the table. Null where it has too few digits to tell anything. */
function wholeOf(sheet: Sheet): Figure | null {
  let whole: Figure | null = null;
  for (const row of sheet.rows.keys()) {
    for (const column of sheet.amountColumns()) {
      if (!sheet.isTotal(row, sheet.laneOf(column)) && sheet.rows[row]?.role !== 'total') continue;
      const figure = sheet.figure(row, column);
      if (figure && (!whole || figure.value.gt(whole.value))) whole = figure;
    }
  }
  return whole && whole.printed.replaceAll(/\D|^0+|0+$/gu, '').length >= 3 ? whole : null;
}

/** Tables whose totals have the same digits and different units, one of each other unit beside the most common one. */
function* sameDigits(sheets: readonly Sheet[]): Generator<Outcome> {
  const wholes = sheets.flatMap((sheet) => {
    const figure = wholeOf(sheet);
    return figure ? [{ sheet, figure }] : [];
  });
  const byUnit = [...Map.groupBy(wholes, ({ figure }) => figure.unit).values()].sort((a, b) => b.length - a.length);
  const [usual = [], ...others] = byUnit;
  for (const { sheet, figure } of others.flat()) {
    const twin = usual.find((each) => each.figure.printed === figure.printed);
    if (!twin) continue;
    yield found(
      `${sheet.name}与${twin.sheet.name}的单位`,
      `${figure.label}为 ${showFigure(figure)}，${twin.figure.label}为 ${showFigure(twin.figure)}：数字相同，印出的单位不同。`,
      [figure, twin.figure].map(operandOf),
    );
  }
}

function* units(document: CheckedDocument): Generator<{ unit: MoneyUnit; sheet: Sheet; text: string }> {
  for (const sheet of document.sheets) {
    const { unit, empty } = sheet.table;
    if (unit && !empty) yield { unit: unit.unit, sheet, text: unit.text };
  }
}

export const rule: Rule = {
  id: 'U-UNITMIX',
  title: '各表按各自的单位换算',
  statement:
    '同一份文件里各表可以用不同的单位，核对时按每张表自己印出的单位换算；两张表的总计数字相同、单位却不同，则其中一处的单位对不上。',
  formula: '数字相同 ⇒ 单位相同',
  needs: '印有金额单位的表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '收支各表用元、“三公”经费表用万元，绩效表用元，都是常见的做法。',
  examples: [
    { says: '都用万元', kind: 'budget', text: summaryTables('万元', '1234.56', '万元'), expect: ['pass'] },
    {
      says: '一张用元，一张用万元，换算后相同',
      kind: 'budget',
      text: summaryTables('元', '12345600.00', '万元'),
      expect: ['pass'],
    },
    {
      says: '数字相同，单位不同',
      kind: 'budget',
      text: summaryTables('元', '1234.56', '万元'),
      expect: ['finding', 'pass'],
    },
  ],
  *check(document) {
    yield* sameDigits(tablesWithUnit(document));
    const byUnit = Map.groupBy(units(document), ({ unit }) => unit);
    if (byUnit.size === 0) return;
    const counted = [...byUnit].map(([unit, tables]) => `${tables.length} 张用${unitName(unit)}`).join('，');
    const operands = [...byUnit.values()].flatMap(([first]) => {
      return first
        ? [wordsOperand(`${first.sheet.name}的单位`, first.text, first.sheet.table.unit?.place ?? null)]
        : [];
    });
    yield passed('各表的单位', `印有单位的表中，${counted}；各表按各自印出的单位换算。`, operands);
  },
};

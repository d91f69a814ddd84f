import type { MeasureId } from '../../../model/index.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { incomeTable, summaries } from './examples.ts';
import { sourceFigures } from './sources.ts';
import { only, summaryOf } from './summary-figures.ts';

const sources: readonly MeasureId[] = [
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFundsBudget',
  'stateCapitalOperationsBudget',
  'specialAccount',
  'ownFunds',
  'institutionalIncome',
  'businessIncome',
  'superiorSubsidies',
  'subordinatePayments',
  'otherIncome',
];

export const rule: Rule = {
  id: 'X-INCOME',
  title: '收支总表的收入等于收入表',
  statement: '收支总表的收入总数和每一种来源，等于收入表合计行的相应栏。',
  formula: '收支总表·来源 = 收入表·合计行·该来源；总数同',
  needs: '收支总表、收入表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '总数和来源都相同', kind: 'budget', text: `${summaries()}${incomeTable()}`, expect: ['pass', 'pass'] },
    {
      says: '收入表的合计是 105.00',
      kind: 'budget',
      text: `${summaries()}${incomeTable('105.00')}`,
      expect: ['finding', 'finding'],
    },
  ],
  *check(document) {
    const { income } = summaryOf(document);
    const sheet = only(document, 'revenue-detail');
    if (!income || !sheet) return;
    const row = sheet.rows.findIndex((_, index) => sheet.isTotal(index));
    if (row < 0) {
      yield notEnoughData('收入表没有合计行', sheet.name);
      return;
    }
    const carries = sheet.amountColumns('carryover').length > 0;
    for (const column of sheet.amountColumns('total')) {
      const figure = sheet.figure(row, column);
      const ofYear = !carries || /本年|当年/u.test(sheet.columnName(column));
      const line =
        ofYear && sheet.stem && !/收入总计/u.test(sheet.label(row)) ? (income.current ?? income.total) : income.total;
      if (/事业收入|其中/u.test(sheet.columnName(column)) || !figure || !line?.figure) continue;
      yield checkEqual(line.figure, figure, { subject: `收入总数：${income.sheet.name}与${sheet.name}` });
    }
    for (const source of sources) {
      const column = sheet.amountColumns(source)[0];
      const figure = column === undefined ? null : sheet.figure(row, column);
      const [first, ...others] = sourceFigures(income, source);
      if (!figure || !first) continue;
      const subject = `${sheet.columnName(column ?? 0)}：${income.sheet.name}与${sheet.name}`;
      yield others.length > 0
        ? checkSum(figure, plus([first, ...others]), { subject })
        : checkEqual(first, figure, { subject });
    }
  },
};

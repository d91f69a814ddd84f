import type { MeasureId } from '../../../model/index.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';
import { summaries } from './examples.ts';
import { sourceFigures } from './sources.ts';
import { fiscalSummaryOf, only, summaryOf } from './summary-figures.ts';

const funds: readonly [MeasureId, string][] = [
  ['generalPublicBudget', '一般公共预算'],
  ['governmentFundsBudget', '政府性基金预算'],
  ['stateCapitalOperationsBudget', '国有资本经营预算'],
];

export const rule: Rule = {
  id: 'X-FISCAL',
  title: '财政拨款在各总表里相同',
  statement: '收支总表里的各项财政拨款，等于财政拨款收支总表里的；收入表的财政拨款等于财政拨款收支总表的本年收入。',
  formula:
    '收支总表·一般公共预算 = 财政拨款收支总表·一般公共预算（基金、国资同）；收入表·财政拨款 = 财政拨款收支总表·本年收入',
  needs: '收支总表、财政拨款收支总表，或收入表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '相同', kind: 'budget', text: summaries(), expect: ['pass'] },
    { says: '两张总表差 5.00', kind: 'budget', text: summaries({ fiscal: '95.00' }), expect: ['finding'] },
  ],
  *check(document) {
    const { income } = summaryOf(document);
    const { income: fiscal } = fiscalSummaryOf(document);
    if (!fiscal) return;
    for (const [source, name] of income ? funds : []) {
      const a = income ? sourceFigures(income, source)[0] : undefined;
      const b = sourceFigures(fiscal, source)[0];
      if (a && b) yield checkEqual(a, b, { subject: `${name}收入：${income?.sheet.name ?? ''}与${fiscal.sheet.name}` });
    }
    const sheet = only(document, 'revenue-detail');
    const column = sheet?.amountColumns('fiscalAppropriation')[0];
    const row = sheet?.rows.findIndex((_, index) => sheet.isTotal(index)) ?? -1;
    const appropriated = sheet && column !== undefined && row >= 0 ? sheet.figure(row, column) : null;
    const whole = (fiscal.current ?? fiscal.total)?.figure;
    if (sheet && appropriated && whole) {
      yield checkEqual(appropriated, whole, { subject: `财政拨款收入：${sheet.name}与${fiscal.sheet.name}` });
    }
  },
};

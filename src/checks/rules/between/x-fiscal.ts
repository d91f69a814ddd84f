import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import { fiscalSummaryOf, summaryOf } from '../../document/summary.ts';
import { notApplicable, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { incomeTable, summaries } from './examples.ts';
import { readIncome } from './income-table.ts';
import { lacking } from './missing.ts';
import { fundNames, funds, incomeOfYear, sourceLine } from './sources.ts';

function compareWhole(figure: Figure, parts: readonly Figure[], subject: string): Outcome[] {
  return parts.length === 0 ? [] : [checkSum(figure, plus(parts), { subject })];
}

export const rule: Rule = {
  id: 'X-FISCAL',
  title: '财政拨款在各总表里相同',
  statement: '收支总表和收入表里的各项财政拨款，等于财政拨款收支总表里的；财政拨款收入等于财政拨款收支总表的本年收入。',
  formula:
    '收支总表·一般公共预算 = 财政拨款收支总表·一般公共预算（基金、国资同）；收入表·财政拨款 = 财政拨款收支总表·本年收入',
  needs: '财政拨款收支总表，以及收支总表或收入表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '相同', kind: 'budget', text: `${summaries()}${incomeTable()}`, expect: ['pass', 'pass'] },
    { says: '两张总表差 5.00', kind: 'budget', text: summaries({ fiscal: '95.00' }), expect: ['finding'] },
    { says: '没有财政拨款收支总表', kind: 'budget', text: incomeTable(), expect: ['notEnoughData'] },
  ],
  *check(document): Generator<Outcome> {
    const { income: fiscal } = fiscalSummaryOf(document);
    const why = lacking(document, ['fiscal-appropriation-summary']);
    if (why || !fiscal) {
      const others = ['revenue-expenditure-summary', 'revenue-detail'] as const;
      const asked = others.some((stem) => document.filled(stem).length > 0);
      yield* asked ? (lacking(document, ['fiscal-appropriation-summary', ...others]) ?? []) : [];
      return;
    }
    const { income } = summaryOf(document);
    const detail = document.only('revenue-detail');
    const table = detail ? readIncome(detail, document) : null;
    if (!income && !table) yield notApplicable('没有收支总表和收入表可以比较');
    for (const fund of funds) {
      const own = sourceLine(fiscal, fund)?.figure;
      const listed = [income && sourceLine(income, fund)?.figure, table?.bySource.get(fund)];
      for (const figure of listed) {
        if (!own || !figure) continue;
        yield checkEqual(figure, own, { subject: `${fundNames[fund]}收入：财政拨款收支总表与其他表` });
      }
    }
    const ofYear = incomeOfYear(fiscal);
    const whole = [
      income && sourceLine(income, 'fiscalAppropriation')?.figure,
      table?.bySource.get('fiscalAppropriation'),
    ];
    for (const figure of whole) {
      if (figure) yield* compareWhole(figure, ofYear, '财政拨款收入：财政拨款收支总表与其他表');
    }
  },
};

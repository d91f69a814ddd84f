import type { Figure } from '../../arithmetic/figure.ts';
import { operandOf, wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { SummarySide } from '../../document/summary.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { emptyFund, summaries } from './examples.ts';
import { sourceFigures } from './sources.ts';
import { fiscalSummaryOf } from './summary-figures.ts';

const funds = [
  {
    measure: 'governmentFundsBudget',
    name: '政府性基金预算',
    stems: ['gov-fund-expenditure', 'gov-fund', 'gov-fund-revenue'],
  },
  { measure: 'stateCapitalOperationsBudget', name: '国有资本经营预算', stems: ['state-capital'] },
] as const;

/** Every figure that the fiscal summary prints for a fund: its income and its column of spending. */
function printed(
  income: SummarySide | null,
  spending: SummarySide,
  measure: (typeof funds)[number]['measure'],
): Figure[] {
  const column = spending.sheet.amountColumns(measure, spending.lane)[0];
  const spent =
    column === undefined ? [] : spending.sheet.rows.flatMap((_, row) => spending.sheet.figure(row, column) ?? []);
  return [...(income ? sourceFigures(income, measure) : []), ...spent].filter(({ value }) => !value.eq(0));
}

function* checkFund(document: CheckedDocument, { measure, name, stems }: (typeof funds)[number]): Generator<Outcome> {
  const { income, spending } = fiscalSummaryOf(document);
  const sheets = stems.flatMap((stem) => document.sheetsOf(stem));
  const [first] = sheets;
  if (!first || !spending) return;
  const subject = `${name}：${first.name}与${spending.sheet.name}`;
  const inSummary = printed(income, spending, measure);
  const inTables = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((_, row) => sheet.amountColumns().flatMap((column) => sheet.figure(row, column) ?? [])),
  );
  const nothing = inTables.every(({ value }) => value.eq(0));
  const [figure] = inSummary;
  const [own] = inTables.filter(({ value }) => !value.eq(0));
  if (nothing && figure) {
    const empty = wordsOperand(first.name, '空表', first.table.place);
    yield found(subject, `${first.name}没有数据，${figure.label}却为 ${figure.text}。`, [operandOf(figure), empty]);
  } else if (own && !figure) {
    const shown = income?.lines.some((line) => line.name.startsWith(name.slice(0, 3)));
    if (shown)
      yield found(subject, `${own.label}为 ${own.text}，${spending.sheet.name}里却没有${name}的数字。`, [
        operandOf(own),
      ]);
    else yield notEnoughData(`${spending.sheet.name}不分列${name}`, subject);
  } else yield passed(subject, nothing ? '两处都没有数据。' : '两处都有数据。');
}

export const rule: Rule = {
  id: 'X-EMPTY',
  title: '基金空表与总表一致',
  statement: '政府性基金（国有资本经营）预算表为空，当且仅当财政拨款收支总表里这种资金为零或空白。',
  formula: '基金表为空 ⇔ 财政拨款收支总表的该资金为 0',
  needs: '政府性基金或国有资本经营预算表、财政拨款收支总表',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '都没有数据', kind: 'budget', text: `${summaries()}${emptyFund}`, expect: ['pass'] },
    {
      says: '空表，总表却有 10.00',
      kind: 'budget',
      text: `${summaries({ fund: '10.00' })}${emptyFund}`,
      expect: ['finding'],
    },
  ],
  *check(document) {
    for (const fund of funds) yield* checkFund(document, fund);
  },
};

import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import { type SummarySide, summaryOf } from '../../document/summary.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { incomeByRows, incomeTable, summaries } from './examples.ts';
import { type IncomeTable, readIncome, type WholeScope } from './income-table.ts';
import { lacking } from './missing.ts';
import { funds, type Source, sourceFigures, sourceLine, sourceName, sources } from './sources.ts';
import { wholesOf } from './summary-figures.ts';
import { checkOneOf } from './whole-any.ts';

/** The wholes of the summary that a whole of the income table may be. */
function candidates(side: SummarySide, scope: WholeScope): Figure[][] {
  const { current, total } = side;
  const wanted = scope === 'year' ? [current ?? total] : scope === 'all' ? [total] : null;
  const figures = wanted ? wanted.flatMap((line) => line?.figure ?? []) : wholesOf(side);
  return figures.map((figure) => [figure]);
}

/** The figures of a source in the income table, to be added: 财政拨款 that is not a column is its three funds. */
function inTable({ bySource }: IncomeTable, source: Source): Figure[] {
  const own = bySource.get(source);
  if (own) return [own];
  return source === 'fiscalAppropriation' ? funds.flatMap((fund) => bySource.get(fund) ?? []) : [];
}

function compareSource(summary: readonly Figure[], table: readonly Figure[], subject: string): Outcome | null {
  const [a, more] = summary;
  const [b, others] = table;
  if (!a || !b) return null;
  if (more && others) return null;
  return more
    ? checkSum(b, plus(summary), { subject })
    : others
      ? checkSum(a, plus(table), { subject })
      : checkEqual(a, b, { subject });
}

const shown = `${summaries()}${incomeTable()}`;

export const rule: Rule = {
  id: 'X-INCOME',
  title: '收支总表的收入等于收入表',
  statement: '收支总表的收入总数和每一种来源，等于收入表合计行的相应栏。',
  formula: '收支总表·来源 = 收入表·合计行·该来源；总数同',
  needs: '收支总表、收入表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '收入表的合计可以含上年结转，也可以只是本年收入：与其中一个相同即可。',
  examples: [
    { says: '总数和来源都相同', kind: 'budget', text: shown, expect: ['pass', 'pass'] },
    {
      says: '收入表的合计是 105.00',
      kind: 'budget',
      text: `${summaries()}${incomeTable('105.00')}`,
      expect: ['finding', 'finding'],
    },
    {
      says: '来源在收入表里是行，其他收入差 1.00',
      kind: 'budget',
      text: `${summaries({ income: '110.00', general: '100.00', other: '10.00' })}${incomeByRows('110.00', '100.00', '11.00')}`,
      expect: ['pass', 'pass', 'finding'],
    },
    {
      says: '收入表的合计含上年结转',
      kind: 'budget',
      text: `${summaries({ income: '105.00', general: '100.00', carried: '5.00' })}${incomeTable('105.00', '85.00')}`,
      expect: ['pass', 'finding'],
    },
    { says: '没有收入表', kind: 'budget', text: summaries(), expect: ['notEnoughData'] },
  ],
  *check(document): Generator<Outcome> {
    const why = lacking(document, ['revenue-expenditure-summary', 'revenue-detail']);
    const { income } = summaryOf(document);
    const sheet = document.only('revenue-detail');
    if (why || !income || !sheet) {
      yield* why ?? [];
      return;
    }
    const table = readIncome(sheet, document);
    const names = `${income.sheet.name}与${sheet.name}`;
    if (table.wholes.length === 0) yield notEnoughData(`没有读到${sheet.name}的合计数`, sheet.name);
    for (const { figure, scope } of table.wholes) {
      const outcome = checkOneOf(figure, candidates(income, scope), { subject: `收入总数：${names}` });
      if (outcome) yield outcome;
    }
    for (const source of sources) {
      // 财政拨款 that neither prints would only be its funds again.
      if (source === 'fiscalAppropriation' && !table.bySource.has(source) && !sourceLine(income, source)) continue;
      const outcome = compareSource(
        sourceFigures(income, source),
        inTable(table, source),
        `${sourceName(source)}：${names}`,
      );
      if (outcome) yield outcome;
    }
  },
};

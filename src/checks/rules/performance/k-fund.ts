import { comparePlaces } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkRatio, quantityOf } from '../../arithmetic/ratios.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { projectName } from '../../document/projects.ts';
import { notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { goalForm, projectTable } from './examples.ts';
import { formsOf, fundFigure, type PerformanceForm, plainSource } from './forms.ts';
import { fundBlocks, plannedTotals } from './fund-blocks.ts';

/** The whole of each column against its sources. */
function* sources(form: PerformanceForm): Generator<Outcome> {
  for (const { whole, parts } of fundBlocks(form)) {
    yield checkSum(whole, plus(parts), { subject: `${whole.label}等于各项资金之和` });
  }
}

/** A share printed beside an amount, of the whole of its block. */
function* shares(form: PerformanceForm): Generator<Outcome> {
  const { funds } = form.form;
  const blocks = fundBlocks(form);
  for (const [at, fund] of funds.entries()) {
    const rate = /占比/u.test(fund.figure) ? fundFigure(form, fund) : null;
    // The amount stands before its share in the same line.
    const beside = funds.slice(Math.max(0, at - 1), at).find(({ source }) => source === fund.source);
    const amount = beside?.value?.kind === 'amount' ? fundFigure(form, beside) : null;
    if (rate?.unit !== '%' || !amount) continue;
    const same = (figure: Figure) => comparePlaces(figure.place, amount.place) === 0;
    const whole = blocks.find((block) => same(block.whole) || block.parts.some(same))?.whole;
    const outcome = whole
      ? checkRatio({ subject: `${rate.label}`, rate, part: quantityOf(amount), base: quantityOf(whole) })
      : null;
    if (outcome) yield outcome;
  }
}

/** The projects a form of a department lists, against its 项目支出. */
function* listedProjects(form: PerformanceForm): Generator<Outcome> {
  const figures = (test: (source: string, figure: string) => boolean) =>
    form.form.funds.flatMap((fund) =>
      test(plainSource(fund.source), fund.figure) ? (fundFigure(form, fund) ?? []) : [],
    );
  const projects = figures((_, figure) => /项目本?年度预算|项目当年预算/u.test(figure));
  const [whole, second] = figures(
    (source, figure) => /项目支出$/u.test(source) && /当年金额|按资金方向|^$/u.test(figure),
  );
  if (!whole || second || projects.length === 0) return;
  yield checkSum(whole, plus(projects), { subject: `${whole.label}等于所列各项目之和` });
}

/** The rows of the project tables that bear the name of the form. */
function tableRows(document: CheckedDocument, form: PerformanceForm) {
  const wanted = projectName(form.form.name ?? '');
  return document.filled('project-expenditure').flatMap((sheet) =>
    [...sheet.rows.keys()].flatMap((row) => {
      const column = sheet.amountColumns('total')[0] ?? sheet.amountColumns()[0];
      const figure =
        column === undefined || projectName(sheet.label(row)) !== wanted ? null : sheet.figure(row, column);
      return figure ? [figure] : [];
    }),
  );
}

function* inTable(document: CheckedDocument, form: PerformanceForm): Generator<Outcome> {
  if (document.filled('project-expenditure').length === 0) return;
  const totals = plannedTotals(form);
  const total = (totals.find(({ period }) => period === 'year') ?? totals.find(({ period }) => period === null))
    ?.figure;
  const subject = `${form.name}的金额与项目表`;
  if (!total) {
    yield notEnoughData('表里没有找到年度的资金总额', subject);
    return;
  }
  const rows = tableRows(document, form);
  const [row, second] = rows;
  if (!row) yield notEnoughData('项目表里没有同名的项目', subject, [operandOf(total)]);
  else if (!second) yield checkEqual(total, row, { subject });
  else {
    const same = rows.find(({ value }) => value.eq(total.value));
    if (same)
      yield passed(
        subject,
        `${total.label}为 ${showFigure(total)}，与${same.label}相同。`,
        [total, same].map(operandOf),
      );
    else yield notEnoughData('项目表里有几个同名的项目', subject, [total, ...rows].map(operandOf));
  }
}

export const rule: Rule = {
  id: 'K-FUND',
  title: '绩效表的金额与项目表相同',
  statement: '绩效表的资金总额等于其下各项资金之和，并与项目支出表里同名项目的金额相同（元换算成万元）。',
  formula: '资金总额 = Σ 各项资金；占比 = 各项 ÷ 合计；资金总额 = 项目表的金额',
  needs: '印有资金的绩效表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError:
    '绩效表用元、项目表用万元，换算后只差四舍五入的，记为四舍五入的差；财政拨款之下再分本级、上级的，不重复相加。',
  examples: [
    {
      says: '加得起来，与项目表相同',
      kind: 'budget',
      text: projectTable('10.00') + goalForm(),
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '元与万元只差四舍五入',
      kind: 'budget',
      text: projectTable('9.23') + goalForm({ total: '92,345' }),
      expect: ['pass', 'pass', 'rounding'],
    },
    {
      says: '各项资金之和与总额差 1 万元',
      kind: 'budget',
      text: projectTable('10.00') + goalForm({ part: '90,000' }),
      expect: ['finding', 'finding', 'pass'],
    },
    {
      says: '与项目表不同',
      kind: 'budget',
      text: projectTable('12.00') + goalForm(),
      expect: ['pass', 'pass', 'finding'],
    },
    {
      says: '项目表里没有同名的项目',
      kind: 'budget',
      text: projectTable('10.00') + goalForm({ name: '档案数字化经费' }),
      expect: ['pass', 'pass', 'notEnoughData'],
    },
  ],
  *check(document) {
    for (const form of formsOf(document)) {
      yield* sources(form);
      if (form.kind === 'department') {
        yield* shares(form);
        yield* listedProjects(form);
      }
      if (form.kind === 'project') yield* inTable(document, form);
    }
  },
};

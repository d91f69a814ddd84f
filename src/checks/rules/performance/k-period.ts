import type { Indicator } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { goalForm } from './examples.ts';
import { formsOf, fundFigure, indicatorName, isStanding, type PerformanceForm, periodOf } from './forms.ts';
import { plannedTotals } from './fund-blocks.ts';
import { parseTarget } from './targets.ts';

/** Indicators of the same name in both sets of goals. The sets may list them in different orders; a name is there once. */
function pairs({ form: { indicators } }: PerformanceForm): [Indicator, Indicator][] {
  const [whole, year] = (['whole', 'year'] as const).map((period) => {
    const own = indicators.filter((indicator) => periodOf(indicator) === period);
    return Map.groupBy(own, (indicator) => `${indicator.level2}|${indicatorName(indicator)}`);
  });
  // A narrow column may cut a name off: 活动次 is 活动次数 where nothing else is.
  const twin = (name: string): Indicator[] => {
    const cut = [...(year?.keys() ?? [])].filter((key) => key.startsWith(name) || name.startsWith(key));
    return year?.get(name) ?? (cut.length === 1 ? (year?.get(cut[0] ?? '') ?? []) : []);
  };
  return [...(whole ?? [])].flatMap(([name, [first, second]]) => {
    const [other, another] = twin(name);
    return first && other && !second && !another ? [[first, other] satisfies [Indicator, Indicator]] : [];
  });
}

function differ([whole, year]: readonly [Indicator, Indicator]): boolean {
  const [a, b] = [parseTarget(whole.target), parseTarget(year.target)];
  return Boolean(a && b && (!a.value.eq(b.value) || (a.bound && b.bound && a.bound !== b.bound)));
}

function* indicators(form: PerformanceForm): Generator<Outcome> {
  const compared = pairs(form);
  const different = compared.filter(differ);
  for (const [whole, year] of different) {
    yield found(
      `${form.name}“${whole.name}”`,
      `实施期的指标值为 ${whole.target}，年度的为 ${year.target}；项目是经常性或一年的项目。`,
      [
        wordsOperand('实施期的指标值', whole.target, whole.place),
        wordsOperand('年度的指标值', year.target, year.place),
      ],
    );
  }
  const agreeing = compared.length - different.length;
  if (agreeing > 0) yield passed(`${form.name}：实施期与年度`, `有 ${agreeing} 项指标的实施期和年度指标值相同。`);
}

/** A form of a department lists projects with 项目总预算 and 本年度预算: for one that goes on they are the same. */
function* listedProjects(form: PerformanceForm): Generator<Outcome> {
  const { funds } = form.form;
  for (const fund of funds.filter(
    ({ source, figure }) => /常年|经常|一次性/u.test(source) && /项目总预算/u.test(figure),
  )) {
    const year = funds.find(({ source, figure }) => source === fund.source && /本?年度预算/u.test(figure));
    const [a, b] = [fundFigure(form, fund), year ? fundFigure(form, year) : null];
    if (a && b) yield checkEqual(a, b, { subject: `${a.label}与本年度预算` });
  }
}

export const rule: Rule = {
  id: 'K-PERIOD',
  title: '实施期与年度两栏相同',
  statement: '经常性项目和一年的项目，实施期与年度两栏的指标值和资金总额相同。',
  formula: '实施期 = 年度（经常性或一年的项目）',
  needs: '分列实施期和年度、写明经常性或一年的绩效表',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '多年的项目两栏本来不同，不看；两栏次序不同的按名称对照。',
  examples: [
    { says: '两栏相同', kind: 'budget', text: goalForm(), expect: ['pass', 'pass'] },
    { says: '指标值不同', kind: 'budget', text: goalForm({ yearly: '≤8万元' }), expect: ['pass', 'finding', 'pass'] },
    {
      says: '多年的项目',
      kind: 'budget',
      text: goalForm({ yearly: '≤8万元', period: '延续项目（2023年至2026年）' }).replace('99年', '4年'),
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    for (const form of formsOf(document, 'department')) yield* listedProjects(form);
    for (const form of formsOf(document, 'project')) {
      if (!isStanding(form)) continue;
      const totals = plannedTotals(form);
      const whole = totals.find(({ period }) => period === 'whole')?.figure;
      const year = totals.find(({ period }) => period === 'year')?.figure;
      if (whole && year) yield checkEqual(whole, year, { subject: `${form.name}：实施期与年度的资金总额` });
      yield* indicators(form);
    }
  },
};

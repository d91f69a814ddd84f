import type { Indicator } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { addUp, plus, tolerance } from '../../arithmetic/sums.ts';
import { fundFigure, indicatorName, type PerformanceForm, periodOf } from './forms.ts';
import { plannedTotals } from './fund-blocks.ts';
import { moneyTarget } from './targets.ts';

/** The cost indicators of one set of goals of a form, and what the project is planned to cost. */
export interface CostSet {
  form: PerformanceForm;
  names: string[];
  caps: Figure[];
  planned: Figure;
}

export function isCost({ level1, level2 }: Indicator): boolean {
  const levels = `${level1}${level2}`;
  // 社会成本 and 生态环境成本 are no money.
  return /成本/u.test(levels) && !/社会成本|生态/u.test(levels);
}

export function capOf(
  { name }: PerformanceForm,
  { name: indicator, target, adjustedTarget, place }: Indicator,
): Figure | null {
  return moneyTarget(adjustedTarget || target, `${name}成本指标“${indicator}”`, place);
}

/** What the project is planned to cost; of a project that was carried out also what was planned at first. */
function plannedOf(form: PerformanceForm, period: ReturnType<typeof periodOf>): Figure[] {
  if (form.kind === 'assessment') {
    return [/全年预算数/u, /预算编制数|年初预算/u, /目标申报数/u].flatMap((word) => {
      const fund = form.form.funds.find(({ figure }) => word.test(figure));
      return (fund && fundFigure(form, fund)) ?? [];
    });
  }
  const totals = plannedTotals(form);
  const found = totals.find((total) => total.period === period) ?? totals.find((total) => total.period === null);
  const only = period === null && totals.length === 1 ? totals[0] : undefined;
  const figure = (found ?? only)?.figure;
  return figure ? [figure] : [];
}

/** A project's cost indicators by set of goals; null in place of a set that is not wholly in money. */
export function costSets(form: PerformanceForm): (CostSet | null)[] {
  const costs = form.form.indicators.filter((indicator) => isCost(indicator) && indicator.target.trim() !== '');
  const sets = Map.groupBy(costs, periodOf);
  return [...sets].map(([period, indicators]) => {
    const caps = indicators.flatMap((indicator) => capOf(form, indicator) ?? []);
    const candidates = plannedOf(form, period);
    const [first] = candidates;
    if (caps.length < indicators.length || !first) return null;
    const common = { form, names: indicators.map(indicatorName), caps };
    const planned = candidates.find((figure) => closes({ ...common, planned: figure })) ?? first;
    return { ...common, planned };
  });
}

export function closes({ caps, planned }: CostSet): boolean {
  return planned.value
    .minus(addUp(plus(caps)))
    .abs()
    .lte(tolerance([planned, ...caps]));
}

const wholeName = /总成本|总费用|项目成本|成本控制|控制数|总投入|项目经费|项目资金|项目支出|资金规模|预算/u;

/**
 * Whether the cost indicators are all there is: one that is named as the whole, or a document in which the sets of two
 * other projects add up to their amount. Else some costs may just not be listed.
 */
export function isComplete(set: CostSet, others: readonly CostSet[]): boolean {
  const [only, second] = set.names;
  if (only && !second && wholeName.test(only)) return true;
  const closing = new Set(others.filter((other) => other.form !== set.form && closes(other)).map(({ form }) => form));
  return closing.size >= 2 || others.some((other) => other.form === set.form && other !== set && closes(other));
}

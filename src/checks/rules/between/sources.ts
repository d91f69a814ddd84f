import type { MeasureId } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { SummarySide } from '../../document/summary.ts';

/** Which source of money a line of income names. */
export function sourceOf(name: string): MeasureId | null {
  if (/一般公共预算/u.test(name)) return 'generalPublicBudget';
  if (/政府性基金/u.test(name)) return 'governmentFundsBudget';
  if (/国有资本经营/u.test(name)) return 'stateCapitalOperationsBudget';
  if (/财政专户|专户管理/u.test(name)) return 'specialAccount';
  if (/事业单位经营|^经营/u.test(name)) return 'businessIncome';
  if (/上级补助/u.test(name)) return 'superiorSubsidies';
  if (/附属单位/u.test(name)) return 'subordinatePayments';
  if (/单位资金/u.test(name)) return 'ownFunds';
  if (/^事业收入/u.test(name)) return 'institutionalIncome';
  if (/^其他收入/u.test(name)) return 'otherIncome';
  return /^(?:财政|经费)拨款/u.test(name) ? 'fiscalAppropriation' : null;
}

const funds: ReadonlySet<MeasureId | null> = new Set<MeasureId>([
  'generalPublicBudget',
  'governmentFundsBudget',
  'stateCapitalOperationsBudget',
]);

/** The figures of a source on the side of income; 财政拨款 that is not printed is its three funds. */
export function sourceFigures({ items, lines }: SummarySide, source: MeasureId): Figure[] {
  const named = items.filter(({ name }) => sourceOf(name) === source);
  const own = named.length > 0 ? named : lines.filter(({ name, mark }) => mark !== '' && sourceOf(name) === source);
  const figures = own.slice(0, 1).flatMap(({ figure }) => figure ?? []);
  if (figures.length > 0 || source !== 'fiscalAppropriation') return figures;
  return items.filter(({ name }) => funds.has(sourceOf(name))).flatMap(({ figure }) => figure ?? []);
}

/** Whether all income is 一般公共预算 of this year: no other source, nothing carried over. */
export function isAllGeneralBudget({ items, balances, lines }: SummarySide): boolean {
  const filled = [...items, ...balances].filter(({ figure }) => figure && !figure.value.eq(0));
  if (filled.length === 0) return false;
  return filled.every(({ name }) => {
    const source = sourceOf(name);
    if (source !== 'fiscalAppropriation') return source === 'generalPublicBudget';
    // 一、财政拨款 with its funds below it.
    return !lines.some((line) => {
      const inner = sourceOf(line.name);
      return funds.has(inner) && inner !== 'generalPublicBudget' && line.figure && !line.figure.value.eq(0);
    });
  });
}

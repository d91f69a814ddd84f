import type { DisclosureKind, Fund, Money, Table } from '../model/index.ts';

/** The line of a form's money block that says what it is about costs: of the year, of all funds. */
export interface FormAmount {
  fund: Fund;
  money: Money;
  /** What the amount is, as printed: 年度资金总额 (of the column 年度), 资金总额·全年执行数. */
  name: string;
}

/** How well a line of the money block says what the project costs in its year; the lowest is taken. */
function rankOf({ source, figure }: Fund, kind: DisclosureKind): number {
  const said = `${source} ${figure}`;
  const whole = /总额|合计|总计|预算数|^ /u.test(said) ? 0 : 10;
  if (kind === 'final') return whole + (/执行数/u.test(figure) ? 0 : /全年预算数/u.test(figure) ? 1 : 2);
  return whole + (/年度/u.test(said) ? 0 : /实施期|总预算|长期/u.test(said) ? 2 : 1);
}

/** The amount of a performance form; null where it prints none. */
export function formAmount({ form }: Pick<Table, 'form'>, kind: DisclosureKind): FormAmount | null {
  const amounts = (form?.funds ?? []).filter(({ value }) => value?.kind === 'amount');
  const [fund] = amounts.toSorted((a, b) => rankOf(a, kind) - rankOf(b, kind));
  if (fund?.value?.kind !== 'amount') return null;
  const { amount, unit } = fund.value;
  const { source, figure } = fund;
  const words = source.includes(figure) ? [source] : [source, figure];
  return { fund, money: { amount, unit }, name: words.filter((word) => word !== '').join('·') };
}

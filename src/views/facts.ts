import { type Change, compareMoney, type Disclosure, type Fact, type Money, type Quantity } from '../model/index.ts';

/** An amount of money a sentence prints, or null for a count or none. */
export function moneyOf(quantity: Quantity | null): Money | null {
  return quantity?.unit ? { amount: quantity.amount, unit: quantity.unit } : null;
}

/** A figure in a sentence that belongs to the year and kind of the document, not to an earlier one. */
export function isCurrent(fact: Fact, record: Pick<Disclosure, 'fiscalYear' | 'kind'>): boolean {
  return fact.year === record.fiscalYear && (fact.measure === null || fact.measure === record.kind);
}

/**
 * The sentence that states a concept best: of the document's year, a whole rather than a part, with an amount;
 * where several do, the first.
 */
export function factAbout(record: Disclosure, concept: Fact['concept']): Fact | undefined {
  const facts = record.facts.filter(
    (fact) => fact.concept === concept && isCurrent(fact, record) && moneyOf(fact.quantity) !== null,
  );
  const said = facts.filter((fact) => fact.measure === record.kind);
  return (
    said.find((fact) => fact.parent === null) ??
    facts.find((fact) => fact.parent === null) ??
    said[0] ??
    facts[0]
  );
}

/** The first statement of how a concept moved against the year before. */
export function changeOf(record: Disclosure, concept: Fact['concept']): (Fact & { change: Change }) | undefined {
  const changed = record.facts.filter(
    (fact): fact is Fact & { change: Change } =>
      fact.concept === concept && isCurrent(fact, record) && fact.change !== null,
  );
  return changed.find((fact) => fact.parent === null) ?? changed[0];
}

/** How a figure moved, in our words round the printed figures: 比 2023 年增加 59.30万元（5.63%）. */
export function changeText(change: Change, fiscalYear: number): string {
  const than = change.year === null || change.year === fiscalYear - 1 ? '比上年' : `比 ${change.year} 年`;
  if (change.direction === 'none') return `${than.replace('比', '与')}持平`;
  const verb = change.direction === 'increase' ? '增加' : '减少';
  const amount = change.amount?.text ?? '';
  const rate = change.rate?.text ?? '';
  if (amount && rate) return `${than}${verb} ${amount}（${rate}）`;
  return `${than}${verb} ${amount || rate}`.trimEnd();
}

/** Orders by size, largest first; equal ones keep their order. */
export function bySize<T extends { money: Money }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareMoney(b.money, a.money));
}

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
  return said.find((fact) => fact.parent === null) ?? facts.find((fact) => fact.parent === null) ?? said[0] ?? facts[0];
}

export type ChangedFact = Fact & { change: Change };

/**
 * What the sentences say of how a concept moved against an earlier year: first the statement made of the
 * figure shown itself, then those that give another amount. Statements that agree are told once.
 */
export function changesOf(record: Disclosure, concept: Fact['concept'], shown: Money | null): ChangedFact[] {
  const changed = record.facts.filter(
    (fact): fact is ChangedFact => fact.concept === concept && isCurrent(fact, record) && fact.change !== null,
  );
  const about = (fact: Fact): number => {
    const money = moneyOf(fact.quantity);
    if (!money) return 1;
    return shown && compareMoney(money, shown) === 0 ? 0 : 2;
  };
  const told: ChangedFact[] = [];
  for (const fact of [...changed].sort((a, b) => about(a) - about(b))) {
    // A statement about another figure (a part of it, another fund) is no statement about this one.
    if (about(fact) < 2 && !told.some((other) => agree(other.change, fact.change))) told.push(fact);
  }
  return told;
}

function agree(a: Change, b: Change): boolean {
  const [first, second] = [moneyOf(a.amount), moneyOf(b.amount)];
  return a.direction === b.direction && (!first || !second || compareMoney(first, second) === 0);
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

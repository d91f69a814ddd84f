import {
  type Change,
  compareMoney,
  type Disclosure,
  decimalPlaces,
  type Fact,
  type Money,
  type Quantity,
  toYuan,
} from '../model/index.ts';
import type { Words } from '../words/index.ts';

/** An amount of money a sentence prints, or null for a count or none. */
export function moneyOf(quantity: Quantity | null): Money | null {
  return quantity?.unit ? { amount: quantity.amount, unit: quantity.unit } : null;
}

/**
 * Whether two printed amounts are the same, as far as the coarser of them tells: tables in 元 stand beside sentences
 * that round to 万元.
 */
export function sameMoney(a: Money, b: Money): boolean {
  const [first, second] = [lastPlace(a), lastPlace(b)];
  const coarser = first.gt(second) ? first : second;
  return toYuan(a).minus(toYuan(b)).abs().times(2).lte(coarser);
}

/** What one more in the last printed digit of an amount is worth, in yuan. */
function lastPlace({ amount, unit }: Money): ReturnType<typeof toYuan> {
  const places = decimalPlaces(amount);
  return toYuan({ amount: places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`, unit });
}

/** A figure in a sentence that belongs to the year and kind of the document, not to an earlier one. */
export function isCurrent(fact: Fact, record: Pick<Disclosure, 'fiscalYear' | 'kind'>): boolean {
  if (fact.year !== record.fiscalYear) return false;
  // What a sentence of final accounts calls 年初预算 is what was planned, whatever the sentence is about.
  if (record.kind === 'final' && /预算数?$/u.test(fact.subject)) return false;
  return fact.measure === null || fact.measure === record.kind;
}

/** Words by which a sentence speaks of the part that one fund pays, or of the year without what was carried over. */
const narrower = /财政拨款|一般公共预算|政府性基金|国有资本经营|本年|当年/u;

/** Whether a sentence speaks of all that a concept holds, as far as its subject says. */
export function isWhole(fact: Fact): boolean {
  return !narrower.test(fact.subject);
}

/**
 * The sentence that states a concept best: of the document's year, a whole rather than a part, with an amount;
 * where several do, the first.
 */
export function factAbout(record: Disclosure, concept: Fact['concept']): Fact | undefined {
  const facts = record.facts.filter(
    (fact) => fact.concept === concept && isCurrent(fact, record) && moneyOf(fact.quantity) !== null,
  );
  const rank = (fact: Fact): number =>
    (fact.parent === null ? 0 : 4) + (isWhole(fact) ? 0 : 2) + (fact.measure === record.kind ? 0 : 1);
  return facts.sort((a, b) => rank(a) - rank(b))[0];
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
    return shown && sameMoney(money, shown) ? 0 : 2;
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
  return a.direction === b.direction && (!first || !second || sameMoney(first, second));
}

/** How a figure moved, in our words round the printed figures: 比 2023 年增加 59.30万元（5.63%）. */
export function changeText(
  change: Change,
  fiscalYear: number,
  { keyFigures, labels }: Pick<Words, 'keyFigures' | 'labels'>,
): string {
  const { direction, year, amount, rate } = change;
  const than = year === fiscalYear - 1 ? null : year;
  return keyFigures.change(direction, than, labels.printed(amount?.text ?? ''), rate?.text ?? '');
}

/** Orders by size, largest first; equal ones keep their order. */
export function bySize<T extends { money: Money }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareMoney(b.money, a.money));
}

import type { breakdowns, ConceptId, Disclosure, Fact } from '../model/index.ts';
import { isCurrent } from './facts.ts';
import { threePublicPartIds } from './totals.ts';

type Breakdown = (typeof breakdowns)[number];

/** Facts that one sentence, or a list of sentences, divides one whole into: those of one section below one whole. */
export function factLists(facts: readonly Fact[]): Fact[][] {
  const lists = Map.groupBy(
    facts,
    ({ breakdown, section, parent, year }) => `${breakdown} ${section} ${parent ?? ''} ${year}`,
  );
  return [...lists.values()].filter((list) => list.length > 1);
}

/** The first list of the year and kind of the document that divides something in some way; empty where there is none. */
export function currentList(
  record: Disclosure,
  breakdown: Breakdown,
  wanted: (fact: Fact) => boolean = () => true,
): Fact[] {
  const facts = record.facts.filter((fact) => fact.breakdown === breakdown && isCurrent(fact, record) && wanted(fact));
  return factLists(facts)[0] ?? [];
}

/** Things with a name of their own that are items of the economic classification all the same. */
const economicItems = new Set<ConceptId>([...threePublicPartIds, 'vehicles']);

/**
 * What stands in a list of classes and is none: documents list 项目支出, 经营支出 or 结转下年 beside economic or functional
 * classes. Such a list is no division by class: the money of a project is of some class too.
 */
export function besideClasses(list: readonly Fact[]): Fact[] {
  return list.filter(({ breakdown, concept }) => {
    if (concept === null) return false;
    if (breakdown === 'economicItem') return !economicItems.has(concept);
    return breakdown === 'functionalClass' || breakdown === 'economicClass';
  });
}

import type { findingFilter } from '../../words/zh/finding-filter.ts';
import { readKeys, writeKeys } from '../filter-address.ts';

type FindingFilterWords = typeof findingFilter;

/** What the list of all findings can be narrowed to; empty for everything. Runs in the browser too. */
export const filterKeys = ['severity', 'family', 'rule', 'bureau'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filter = Record<FilterKey, string>;

/** What the address says. */
export function readFilter(search: string): Filter {
  return readKeys(filterKeys, search);
}

/** The query part of the address. */
export function writeFilter(filter: Filter): string {
  return writeKeys(filterKeys, filter);
}

/** Whether a finding is among those asked for. */
export function fits(finding: Filter, filter: Filter): boolean {
  return filterKeys.every((key) => filter[key] === '' || filter[key] === finding[key]);
}

/** What is said when the list has been narrowed. */
export function filterStatus(shown: number, all: number, words: FindingFilterWords): string {
  if (shown === all) return words.all(all);
  return shown === 0 ? words.none(all) : words.some(shown, all);
}

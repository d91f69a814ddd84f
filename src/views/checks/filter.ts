import type { findingFilter } from '../../words/zh/finding-filter.ts';

type FindingFilterWords = typeof findingFilter;

/** What the list of all findings can be narrowed to; empty for everything. Runs in the browser too. */
export const filterKeys = ['severity', 'family', 'rule', 'bureau'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filter = Record<FilterKey, string>;

/** What the address says. */
export function readFilter(search: string): Filter {
  const parameters = new URLSearchParams(search);
  const [severity = '', family = '', rule = '', bureau = ''] = filterKeys.map((key) => parameters.get(key) ?? '');
  return { severity, family, rule, bureau };
}

/** The query part of the address, empty or beginning with `?`; what is not set is left out. */
export function writeFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const key of filterKeys) if (filter[key] !== '') parameters.set(key, filter[key]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
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

import type { Words } from '../../words/index.ts';
import { readKeys, writeKeys } from '../filter-address.ts';

/** What the list of projects can be narrowed to. Runs in the browser too. */
export const filterKeys = ['size', 'kind', 'year', 'target', 'bureau'] as const;
type FilterKey = (typeof filterKeys)[number];

/** Bands of size by their lower end in 万元. */
export const sizeIds = ['1000', '100', '10', '0', 'none'] as const;
export type SizeId = (typeof sizeIds)[number];

/** What a project is found by. */
export type ProjectKeys = Record<FilterKey, string> & {
  /** Its name, unit and publisher, folded. */
  text: string;
};

/** What the reader asks for; empty for everything. */
export type ProjectFilter = Record<FilterKey, string> & { q: string };

/** A text for finding: one width, one case, no spaces. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}

/** In the order of the address. */
const addressKeys = ['q', ...filterKeys] as const;

/** What the address says. */
export function readFilter(search: string): ProjectFilter {
  return readKeys(addressKeys, search);
}

/** The query part of the address. */
export function writeFilter(filter: ProjectFilter): string {
  return writeKeys(addressKeys, filter);
}

/** Whether nothing is asked for. */
export function isOpen(filter: ProjectFilter): boolean {
  return writeFilter(filter) === '';
}

/** Whether a project is among those asked for. */
export function fits(keys: ProjectKeys, filter: ProjectFilter): boolean {
  return (
    filterKeys.every((key) => filter[key] === '' || filter[key] === keys[key]) && keys.text.includes(foldText(filter.q))
  );
}

/** What is said when the list has been narrowed: how many there are, and how many of them are shown. */
export function filterStatus(
  shown: number,
  found: number,
  all: number,
  { status }: Pick<Words['projects'], 'status'>,
): string {
  if (found === 0) return status.none(all);
  return shown < found ? status.some(shown, found, all) : status.all(found, all);
}

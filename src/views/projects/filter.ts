import type { Words } from '../../words/index.ts';

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

/** What the address says. */
export function readFilter(search: string): ProjectFilter {
  const parameters = new URLSearchParams(search);
  const [size = '', kind = '', year = '', target = '', bureau = ''] = filterKeys.map(
    (key) => parameters.get(key) ?? '',
  );
  return { q: parameters.get('q') ?? '', size, kind, year, target, bureau };
}

/** The query part of the address, empty or beginning with `?`; what is not set is left out. */
export function writeFilter(filter: ProjectFilter): string {
  const parameters = new URLSearchParams();
  for (const key of ['q', ...filterKeys] as const) if (filter[key] !== '') parameters.set(key, filter[key]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
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

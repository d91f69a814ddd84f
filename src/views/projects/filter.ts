/** What the list of projects can be narrowed to. Runs in the browser too. */
export const filterKeys = ['size', 'kind', 'year', 'target', 'bureau'] as const;
type FilterKey = (typeof filterKeys)[number];

/** Bands of size by their lower end in 万元. */
export type SizeId = '1000' | '100' | '10' | '0' | 'none';

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
export function filterStatus(shown: number, found: number, all: number): string {
  if (found === 0) return `${all} 个项目里没有符合的。`;
  return shown < found
    ? `${all} 个项目里有 ${found} 个符合，先列出金额最大的 ${shown} 个。`
    : `${all} 个项目里有 ${found} 个符合。`;
}

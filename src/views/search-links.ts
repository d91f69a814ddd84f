import { paths } from './paths.ts';

/** The page of results for a query. */
export function searchPath(query: string): string {
  return `${paths.search}?${new URLSearchParams({ q: query })}`;
}

/** What people come to look up, in the order in which they are shown. */
export const exampleQueries: readonly string[] = [
  '“三公”经费',
  '机关运行经费',
  '公务用车',
  '公务接待费',
  '政府采购',
  '住房公积金',
  '信访维稳',
];

import type { ListedCode } from '../../document/references.ts';
import { matchNames, oneCharacterApart, plainName } from './code-names.ts';

/** Documents that must print a pair before it can be held against another document. */
const enough = 2;

/** The names of a code in a year. */
export interface ListedNames {
  /** Names that stand in the official list or in several documents: what a printed name is measured by. */
  sure: string[];
  /** Names that are not held against anybody: the sure ones, and what a single document prints. */
  known: string[];
}

const alike = (a: string, b: string): boolean =>
  matchNames(a, b) !== 'other' || oneCharacterApart(plainName(a), plainName(b));

/**
 * What the lists say of a code in a year. Pairs that were seen in documents hold where the official list of their scheme,
 * if there is one, does not contradict them: documents of one body repeat the mistakes of each other. Null where nothing
 * is sure. Names of other years that differ in one character are known too: 购建 and 构建 are both printed every year.
 */
export function listedNames(list: readonly ListedCode[], code: string, year: number): ListedNames | null {
  const all = list.filter((each) => each.code === code);
  const official = all.filter((each) => each.documents === null);
  const hasOfficial = list.some(({ documents }) => documents === null);
  const own = all.filter(
    ({ years, name }) => years.includes(year) && (!hasOfficial || official.some((each) => alike(each.name, name))),
  );
  // What the official list of another year has and one document of this year prints is sure as well.
  const isSure = ({ name, documents }: ListedCode): boolean =>
    documents === null || documents >= enough || official.some((each) => each.name === name);
  const sure = own.filter(isSure).map(({ name }) => name);
  if (sure.length === 0) return null;
  const near = all.filter(({ name }) => sure.some((each) => oneCharacterApart(plainName(each), plainName(name))));
  const names = (entries: readonly ListedCode[]): string[] => entries.map(({ name }) => name);
  return { sure: [...new Set(sure)], known: [...new Set([...sure, ...names(own), ...names(near)])] };
}

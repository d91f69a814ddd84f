import { economicName } from '../../checks/document/economic.ts';
import { findEntry, type TermNames } from '../../model/index.ts';
import type { CodedLine } from './coded-lines.ts';
import { type CodeLevel, type CodeLists, codesAbove, levelOf, type Scheme, schemes } from './codes.ts';
import { type Judged, judge, type Meaning, meaningsOf } from './meanings.ts';

/** What the documents print under one code. */
export interface CodeEntry {
  scheme: Scheme;
  code: string;
  level: CodeLevel;
  /** The name of the latest year; that of the lists where no document prints one that agrees. */
  name: string;
  /** The latest first. */
  meanings: Meaning[];
  /** Rows whose name disagrees with their code: told, not counted. */
  differing: Judged[];
  /** Rows of tables that print names alone, found by the name of this code. */
  unnumbered: CodedLine[];
}

/** All that is printed under codes, and what could be put under none. */
export interface CodeBook {
  entries: CodeEntry[];
  /** Rows whose code has not the length of 类, 款 or 项. */
  odd: CodedLine[];
  /** Rows without a code whose name is that of no code, or of several. */
  nameless: CodedLine[];
}

/** The code of each economic name of the official list that only one code has. */
function codesByName(lists: CodeLists): ReadonlyMap<string, string> {
  const official = lists.economic.filter(({ documents }) => documents === null);
  const byName = Map.groupBy(official, ({ name }) => economicName(name));
  return new Map(
    [...byName].flatMap(([name, [only, second]]) => (only && !second ? [[name, only.code] as const] : [])),
  );
}

/** The name that the lists give a code latest. */
function listedName(lists: CodeLists, scheme: Scheme, code: string): string | undefined {
  const own = lists[scheme].filter((each) => each.code === code);
  const latest = (years: readonly number[]): number => Math.max(0, ...years);
  // The official list before what documents print.
  const rank = ({ documents }: (typeof own)[number]): number =>
    documents === null ? Number.POSITIVE_INFINITY : documents;
  return own.sort((a, b) => rank(b) - rank(a) || latest(b.years) - latest(a.years))[0]?.name;
}

/**
 * The codes that documents print, with the codes above them that the lists know, ordered by scheme and code. A row is
 * held against the lists of its own year before it is put under a meaning.
 */
export function codeBook(lines: readonly CodedLine[], lists: CodeLists): CodeBook {
  const byName = codesByName(lists);
  const book: CodeBook = { entries: [], odd: [], nameless: [] };
  const coded = new Map<string, Judged[]>();
  const named = new Map<string, CodedLine[]>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const own = map.get(key);
    if (own) own.push(value);
    else map.set(key, [value]);
  };
  for (const line of lines) {
    if (line.code === null) {
      const code = byName.get(economicName(line.name));
      if (code === undefined) book.nameless.push(line);
      else put(named, `${line.scheme} ${code}`, line);
    } else if (levelOf(line.scheme, line.code) === null) book.odd.push(line);
    else put(coded, `${line.scheme} ${line.code}`, judge({ ...line, code: line.code }, lists[line.scheme]));
  }
  for (const scheme of schemes) {
    const own = [...coded.keys(), ...named.keys()]
      .filter((key) => key.startsWith(`${scheme} `))
      .map((key) => key.slice(scheme.length + 1));
    const above = own.flatMap((code) => codesAbove(scheme, code)).filter((code) => listedName(lists, scheme, code));
    for (const code of [...new Set([...own, ...above])].sort()) {
      const level = levelOf(scheme, code);
      if (!level) continue;
      const judged = coded.get(`${scheme} ${code}`) ?? [];
      const meanings = meaningsOf(judged);
      book.entries.push({
        scheme,
        code,
        level,
        name: meanings[0]?.name ?? listedName(lists, scheme, code) ?? '',
        meanings,
        differing: judged.filter(({ agreement }) => agreement === 'differs'),
        unnumbered: named.get(`${scheme} ${code}`) ?? [],
      });
    }
  }
  return book;
}

/** The documents that print an amount under a code, once each. */
export function documentsOf({ meanings, unnumbered }: CodeEntry): string[] {
  const lines = [...meanings.flatMap(({ rows }) => rows.map(({ line }) => line)), ...unnumbered];
  return [...new Set(lines.map(({ document }) => document.id))];
}

/** The glossary entry for the name of a code, with or without 支出. */
export function glossaryOf(name: string, terms: readonly TermNames[]): string | null {
  const spellings = [name, `${name}支出`, name.replace(/支出$/u, ''), name.replace(/费用$/u, '费')];
  return spellings.map((spelling) => findEntry(spelling, terms)).find((found) => found !== null) ?? null;
}

import type { ListedCode } from '../../checks/index.ts';
import { matchNames } from '../../checks/rules/wording/code-names.ts';
import { listedNames } from '../../checks/rules/wording/listed-names.ts';
import type { CodedLine } from './coded-lines.ts';

/**
 * Whether code and name of a row agree. `listed`: the lists have the pair for that year. `unlisted`: the lists say
 * nothing sure of the code in that year. `differs`: they have another name, or the row prints none.
 */
export type Agreement = 'listed' | 'unlisted' | 'differs';

/** What a row says its code means, held against the lists of its year. */
export interface Judged {
  line: CodedLine;
  agreement: Agreement;
  /** The name its code goes by: that of the lists, else as printed. */
  meaning: string;
  /** What the code is called in that year, where the lists say so. */
  listed: string[];
}

/** Holds a row that prints a code against the lists. A code without its year is no code. */
export function judge(line: CodedLine & { code: string }, list: readonly ListedCode[]): Judged {
  const names = listedNames(list, line.code, line.document.year);
  const listed = names?.sure ?? [];
  if (!/\p{Script=Han}/u.test(line.name)) return { line, agreement: 'differs', meaning: line.name, listed };
  if (!names) return { line, agreement: 'unlisted', meaning: line.name, listed };
  const alike = (match: 'same' | 'shortened'): string | undefined =>
    names.known.find((name) => matchNames(name, line.name) === match);
  const meaning = alike('same') ?? alike('shortened');
  return { line, agreement: meaning === undefined ? 'differs' : 'listed', meaning: meaning ?? line.name, listed };
}

/** Rows under one meaning of a code. */
export interface Meaning {
  name: string;
  /** The years of the documents, in order. */
  years: number[];
  rows: Judged[];
}

/** The meanings a code has, the one of the latest year first; rows whose name disagrees with their code are in none. */
export function meaningsOf(judged: readonly Judged[]): Meaning[] {
  const meanings: Meaning[] = [];
  // Latest first, so that a meaning goes by its latest name; what the lists know before what is only printed.
  const rank = ({ line, agreement }: Judged): number => line.document.year * 2 + (agreement === 'listed' ? 1 : 0);
  for (const row of [...judged].sort((a, b) => rank(b) - rank(a))) {
    if (row.agreement === 'differs') continue;
    const known = meanings.find(({ name }) => matchNames(name, row.meaning) !== 'other');
    if (known) known.rows.push(row);
    else meanings.push({ name: row.meaning, years: [], rows: [row] });
  }
  for (const meaning of meanings) {
    meaning.years = [...new Set(meaning.rows.map(({ line }) => line.document.year))].sort((a, b) => a - b);
  }
  return meanings;
}

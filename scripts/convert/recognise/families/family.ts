import type { DisclosureKind, StandardTableId } from '../../../../src/model/index.ts';

/** What is known of a grid when its family is looked for. All texts are folded. */
export interface Candidate {
  kind: DisclosureKind;
  /** The title without year, publisher and brackets; empty when there is none. */
  title: string;
  /** The title as printed, folded. */
  fullTitle: string;
  /** The words of the heading above the grid; empty when there is none. */
  heading: string;
  /** Own heads of the columns, from left to right. */
  heads: readonly string[];
  /** Every head, group heads too. */
  allHeads: readonly string[];
  /** Texts of the first column, and every text of a form. */
  labels: readonly string[];
}

/**
 * One statutory family: how its titles are worded, and which column heads confirm it. Titles are local; the
 * words that stay the same in all of them are what `title` looks for.
 */
export interface Family {
  ids: Partial<Record<DisclosureKind, StandardTableId>>;
  /** Which id it is, where one family has several. */
  id?(candidate: Candidate): StandardTableId | null;
  title: RegExp;
  /** Words by which its heads or labels confirm the title; the names are given as evidence. */
  confirm(candidate: Candidate): string[];
}

/** The heads of a candidate that match, as evidence. */
export function matching(words: readonly string[], pattern: RegExp): string[] {
  return [...new Set(words.filter((word) => pattern.test(word)))];
}

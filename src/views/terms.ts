import type { TermNames } from '../model/glossary.ts';

export type TermPart = { kind: 'text'; text: string } | { kind: 'term'; text: string; entry: string };

interface Matcher {
  pattern: RegExp;
  /** One entry id for each capturing group, in order. */
  ids: readonly string[];
}

const quote = '[“”„‟"＂‘’]?';
/** Printed twins of a character of a term: brackets of both widths; quotation marks may be left out. */
const twins: Readonly<Record<string, string>> = {
  '“': quote,
  '”': quote,
  '（': '[（(]',
  '）': '[）)]',
};

/**
 * A name that runs on into the title of a table is part of that title, not a use of the term:
 * 项目支出 in 项目支出预算表. Words such as 表明 and 表示 do not end a title.
 */
const notInTitle = String.raw`(?![\p{Script=Han}“”（）()]{0,16}?表(?![明示现达彰决态扬述]))`;

const matchers = new WeakMap<readonly TermNames[], Matcher>();

function namePattern(name: string): string {
  return [...name].map((char) => twins[char] ?? RegExp.escape(char)).join('');
}

/**
 * One regular expression for all names, the longest first: alternation takes the first that fits, so the
 * longest name wins at each place.
 */
function matcherFor(entries: readonly TermNames[]): Matcher {
  const known = matchers.get(entries);
  if (known) return known;
  const names = entries
    .flatMap((entry) => [entry.term, ...entry.variants].map((name) => ({ name, id: entry.id })))
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const alternatives = names.map(({ name }) => `(${namePattern(name)})`).join('|');
  const matcher = {
    pattern: new RegExp(names.length > 0 ? `(?:${alternatives})${notInTitle}` : '(?!)', 'gu'),
    ids: names.map(({ id }) => id),
  };
  matchers.set(entries, matcher);
  return matcher;
}

/**
 * Cuts a text into plain pieces and terms of the glossary; put together again they are the text.
 *
 * The longest name wins, and titles of tables are left alone. With `seen`, only the first occurrence of an
 * entry is marked and its id is added to the set: pass one set a section.
 * Pass the same `entries` array again and again: what is made from it is kept.
 */
export function markTerms(text: string, entries: readonly TermNames[], seen?: Set<string>): TermPart[] {
  const { pattern, ids } = matcherFor(entries);
  const parts: TermPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const entry = ids[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (entry === undefined || seen?.has(entry)) continue;
    seen?.add(entry);
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'term', text: match[0], entry });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

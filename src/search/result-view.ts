import type { DisclosureKind, PublisherScope } from '../model/source-metadata.ts';
import { shownTerm } from '../views/glossary-entry.ts';
import { wholeAmounts } from '../views/whole-amounts.ts';
import { labels as en } from '../words/en/labels.ts';
import { documentLanguage, languageTags } from '../words/language.ts';
import { spoken, spokenLanguage } from '../words/spoken.ts';
import { labels as zh } from '../words/zh/labels.ts';
import type { PageData } from './engine.ts';
import { type ExcerptPart, excerpt, highlight } from './excerpt.ts';
import type { LookupBureau, LookupTerm } from './lookup.ts';
import { textBreak } from './words.ts';
import { searchWords } from './words-of-page.ts';

/** What one result shows; `type` is a kind of document of the index. */
interface Shown {
  href: string;
  type: string;
  title: Words[];
  context: Words[];
  excerpt: ExcerptPart[];
  /** Name and text are in the language of the page; the name in Chinese stands beside them. */
  translated?: string;
}

/** Words of a document, or of the page in its own language. */
type Words = ExcerptPart & { own?: true };

const labels = spoken({ zh, en });
const typeNames: Readonly<Record<string, string>> = searchWords.types;
/** What stands in documents is in Chinese, on pages in another language too. */
const original = spokenLanguage() === documentLanguage ? '' : languageTags[documentLanguage];

/**
 * Builds elements, never HTML text: titles and excerpts come from documents.
 */
function item(shown: Shown): HTMLLIElement {
  const result = document.createElement('li');
  result.className = 'result';
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = shown.href;
  const lang = shown.translated === undefined ? original : '';
  const mixed = lang !== '' && shown.title.some(({ own }) => own);
  link.append(...(mixed ? inTongues(shown.title) : marked(shown.title)));
  heading.append(link);
  if (lang !== '' && !mixed) link.lang = lang;
  if (shown.translated !== undefined) heading.append(' ', chinese(shown.translated));
  const about = document.createElement('p');
  about.className = 'result-about';
  const type = document.createElement('span');
  type.className = 'result-type';
  type.textContent = typeNames[shown.type] ?? '';
  about.append(type, ...inTongues(shown.context));
  result.append(heading, about);
  if (shown.excerpt.length > 0) {
    const text = document.createElement('p');
    text.className = 'result-excerpt';
    if (lang !== '') text.lang = lang;
    text.append(...marked(shown.excerpt));
    result.append(text);
  }
  return result;
}

function inDocument(text: string): Words[] {
  return [{ text, marked: false }];
}

/** Words of a document. */
function chinese(text: string): string | HTMLElement {
  if (original === '' || text === '') return text;
  const span = document.createElement('span');
  span.lang = original;
  span.textContent = text;
  return span;
}

/** Words of which those of documents are marked as Chinese. */
function inTongues(words: readonly Words[]): (string | HTMLElement)[] {
  return words.flatMap((part) => {
    const nodes = marked([part]);
    if (part.own || original === '' || part.text === '') return nodes;
    const span = document.createElement('span');
    span.lang = original;
    span.append(...nodes);
    return [span];
  });
}

/** The name of the document that a page of the index belongs to; empty where it belongs to none. */
function documentWords({ meta }: PageData, phrases: readonly string[]): Words[] {
  const { publisher = '', fiscalYear = '', scope, kind } = meta;
  if (publisher === '') return [];
  const name = labels.document(Number(fiscalYear), scope as PublisherScope, kind as DisclosureKind);
  return [...highlight(publisher, phrases), { text: ` ${name}`, marked: false, own: true }];
}

function marked(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.flatMap((part) => {
    if (!part.marked) return inWhole(part.text);
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return [mark];
  });
}

/** Words in which no line breaks between a number and its unit. */
function inWhole(text: string): (string | HTMLElement)[] {
  return wholeAmounts(text).map((part, at) => {
    if (at % 2 === 0) return part;
    const whole = document.createElement('span');
    whole.className = 'whole-amount';
    whole.textContent = part;
    return whole;
  });
}

/** Where the files of the site are, and its pages in the language of this one; both with a slash at the end. */
export interface Roots {
  base: string;
  pages: string;
}

/** A page of the index, which has the addresses of pages in Chinese. */
export function pageItem(page: PageData, { base, pages }: Roots, phrases: readonly string[]): HTMLLIElement {
  const { title = '', context = '', type = '' } = page.meta;
  const named = documentWords(page, phrases);
  // The page of a document, and what was found in it, are called as the document is.
  const isWhole = named.length > 0 && (type === 'document' || type === 'checks');
  // The index begins the text of a page with its title.
  const rest = page.content.slice(page.content.indexOf(textBreak));
  return item({
    href: page.url.startsWith(base) ? `${pages}${page.url.slice(base.length)}` : page.url,
    type,
    title: isWhole && original !== '' ? named : highlight(title, phrases),
    context: isWhole
      ? []
      : [...documentWords(page, []), ...inDocument(named.length > 0 && context !== '' ? ` › ${context}` : context)],
    excerpt: excerpt(rest, phrases),
  });
}

export function bureauItem(bureau: LookupBureau, { pages }: Roots, phrases: readonly string[]): HTMLLIElement {
  return item({
    href: `${pages}bureaus/${bureau.id}/`,
    type: 'bureau',
    title: highlight(bureau.names[0] ?? '', phrases),
    context: inDocument(bureau.place),
    excerpt: [],
  });
}

/** A link to all names of a kind, where only the first are shown. */
export function moreItem(href: string, said: string): HTMLLIElement {
  const result = document.createElement('li');
  result.className = 'result more-names';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = said;
  result.append(link);
  return result;
}

export function termItem(term: LookupTerm, { pages }: Roots, phrases: readonly string[]): HTMLLIElement {
  const href = `${pages}glossary/${term.id}/`;
  const shown = shownTerm(term, spokenLanguage());
  return item({
    href,
    type: 'glossary',
    title: highlight(shown.term, phrases),
    context: [],
    excerpt: [{ text: shown.plain, marked: false }],
    ...(original !== '' ? { translated: term.term } : {}),
  });
}

import type { PageData } from './engine.ts';
import { type ExcerptPart, excerpt, highlight } from './excerpt.ts';
import type { LookupBureau, LookupTerm } from './lookup.ts';
import { textBreak } from './words.ts';

/** What one result shows; `type` is a word of `typeNames`. */
interface Shown {
  href: string;
  type: string;
  title: ExcerptPart[];
  context: string;
  excerpt: ExcerptPart[];
}

const typeNames: Readonly<Record<string, string>> = {
  bureau: '机构',
  glossary: '名词解释',
  document: '文件',
  section: '正文',
  table: '表',
};

/**
 * Builds elements, never HTML text: titles and excerpts come from documents.
 */
function item(shown: Shown): HTMLLIElement {
  const result = document.createElement('li');
  result.className = 'result';
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = shown.href;
  link.append(...marked(shown.title));
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'result-about';
  const type = document.createElement('span');
  type.className = 'result-type';
  type.textContent = typeNames[shown.type] ?? '';
  about.append(type, shown.context);
  result.append(heading, about);
  if (shown.excerpt.length > 0) {
    const text = document.createElement('p');
    text.className = 'result-excerpt';
    text.append(...marked(shown.excerpt));
    result.append(text);
  }
  return result;
}

function marked(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map((part) => {
    if (!part.marked) return part.text;
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

/** A page of the index. */
export function pageItem(page: PageData, phrases: readonly string[]): HTMLLIElement {
  const title = page.meta.title ?? '';
  // The index begins the text of a page with its title.
  const rest = page.content.slice(page.content.indexOf(textBreak));
  return item({
    href: page.url,
    type: page.meta.type ?? '',
    title: highlight(title, phrases),
    context: page.meta.context ?? '',
    excerpt: excerpt(rest, phrases),
  });
}

export function bureauItem(bureau: LookupBureau, base: string, phrases: readonly string[]): HTMLLIElement {
  return item({
    href: `${base}bureaus/${bureau.id}/`,
    type: 'bureau',
    title: highlight(bureau.names[0] ?? '', phrases),
    context: bureau.place,
    excerpt: [],
  });
}

export function termItem(term: LookupTerm, base: string, phrases: readonly string[]): HTMLLIElement {
  return item({
    href: `${base}glossary/${term.id}/`,
    type: 'glossary',
    title: highlight(term.term, phrases),
    context: '',
    excerpt: [{ text: term.plain, marked: false }],
  });
}

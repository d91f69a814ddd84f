import { quotingRuns } from '../views/quoting.ts';

/**
 * Mark-up as data: a page is written with it when the site is built, and in the browser when a reader has asked. Text
 * stays text in both.
 */
export type Markup = string | MarkupElement;
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: Markup[];
}

/** How a page writes its addresses, and the `lang` of what is quoted where that is another than its own. */
export interface Tongue {
  link: (path: string) => string;
  original: string | undefined;
}

export function element(tag: string, attributes: MarkupElement['attributes'], ...children: Markup[]): MarkupElement {
  return { tag, attributes, children };
}

/** Text that may quote a document. */
export function text(said: string, { original }: Tongue): Markup[] {
  if (!original) return [said];
  return quotingRuns(said).map((run) => (run.quoted ? element('span', { lang: original }, run.text) : run.text));
}

/** A link; `more` is said to those who hear it alone. */
export function link(href: string, said: string, tongue: Tongue, more = '', attributes = {}): MarkupElement {
  return element(
    'a',
    { href: tongue.link(href), ...attributes },
    ...text(said, tongue),
    ...(more === '' ? [] : [element('span', { class: 'visually-hidden' }, ...text(more, tongue))]),
  );
}

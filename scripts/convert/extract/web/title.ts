import type { Element, Root } from 'hast';
import { attribute, elementsBelow, isElement } from '../html/elements.ts';
import { rawText, squeezedText } from '../html/hidden.ts';
import { displayedLine } from '../html/text-lines.ts';

/** A title longer than this is a sentence. */
const longest = 100;

function shown(element: Element): string {
  return displayedLine(rawText(element), 'collapse');
}

/** The title of a page without the name of its site, which stands after or before a separator. */
function withoutSite(title: string): string {
  const parts = title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u).filter((part) => part !== '');
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/**
 * The title of the article as the page states it: the `ArticleTitle` that government sites must give, the heading of
 * the first order that is part of the page's title, or this itself. Null when there is none.
 */
export function pageTitle(root: Root): string | null {
  const elements = [...elementsBelow(root)];
  const stated = elements.find(
    (element) => isElement(element, 'meta') && attribute(element, 'name').toLowerCase() === 'articletitle',
  );
  const title = elements.find((element) => isElement(element, 'title'));
  const whole = title ? squeezedText(title) : '';
  const heading = elements.find(
    (element) => isElement(element, 'h1') && squeezedText(element) !== '' && whole.includes(squeezedText(element)),
  );
  const candidates = [
    stated ? displayedLine(attribute(stated, 'content'), 'collapse') : '',
    heading ? shown(heading) : '',
    title ? withoutSite(shown(title)) : '',
  ];
  return candidates.find((text) => text !== '' && text.length <= longest) ?? null;
}

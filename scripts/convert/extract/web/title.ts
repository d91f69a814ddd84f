import type { Element, Root } from 'hast';
import { attribute, isElement } from '../html/elements.ts';
import { squeezedText } from '../html/hidden.ts';
import { displayedLine } from '../html/text-lines.ts';

/** A title longer than this is a sentence. */
const longest = 100;

function* below(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* below(child);
  }
}

function shown(element: Element): string {
  const texts: string[] = [];
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') texts.push(child.value);
      else if (isElement(child)) visit(child);
    }
  };
  visit(element);
  return displayedLine(texts.join(''), 'collapse');
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
  const elements = [...below(root)];
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

import type { Element, Nodes } from 'hast';
import { attribute, isElement, styleOf } from './elements.ts';

/** Why a browser or Word does not show an element: it is no text at all, set to be invisible, or deleted by a revision. */
export type Concealment = 'machinery' | 'hidden' | 'deleted';

const machinery = new Set(
  `applet area audio base canvas datalist embed head iframe frame frameset link map meta noembed noframes noscript object
  param script source style svg template title track video xml`.split(/\s+/u),
);

/** Why an element is not shown, or null if it is. Style sheets are not considered, only the element itself. */
export function concealment(element: Element): Concealment | null {
  if (machinery.has(element.tagName)) return 'machinery';
  if (element.tagName === 'del') return 'deleted';
  const { properties } = element;
  if (properties.hidden !== undefined && properties.hidden !== false) return 'hidden';
  if (element.tagName === 'input' && attribute(element, 'type').toLowerCase() === 'hidden') return 'machinery';
  if (typeof properties.style !== 'string') return null;
  if (styleOf(element, 'display') === 'none') return 'hidden';
  if (/^(hidden|collapse)$/u.test(styleOf(element, 'visibility'))) return 'hidden';
  return styleOf(element, 'mso-hide') === 'all' ? 'hidden' : null;
}

/** The pieces of text under a node, in the order of the page, without what is no text (but the node itself is asked for). */
function* textsBelow(node: Nodes): Generator<string> {
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'text') yield next.value;
    else if ('children' in next && (next === node || !isElement(next) || !machinery.has(next.tagName))) {
      for (const child of next.children.toReversed()) pending.push(child);
    }
  }
}

/** The text under a node as it stands in the mark-up. */
export function rawText(node: Nodes): string {
  return [...textsBelow(node)].join('');
}

/** The text under a node without any white space; it stops when it has more than `most` characters. */
export function squeezedText(node: Nodes, most: number = Number.POSITIVE_INFINITY): string {
  let squeezed = '';
  for (const text of textsBelow(node)) {
    squeezed += text.replaceAll(/\s+/gu, '');
    if (squeezed.length > most) break;
  }
  return squeezed;
}

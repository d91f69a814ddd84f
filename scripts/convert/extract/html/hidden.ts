import type { Element } from 'hast';
import { attribute, styleOf } from './elements.ts';

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

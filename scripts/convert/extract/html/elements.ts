import type { Element, Nodes } from 'hast';

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: Nodes, ...names: string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre section
  summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/u),
);

/** Whether a browser begins a new line before and after the element. Styles from style sheets are not considered. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}

/** Depth of a heading element, or null. */
export function headingDepth(element: Element): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const match = /^h([1-6])$/u.exec(element.tagName);
  return match ? (Number(match[1]) as 1 | 2 | 3 | 4 | 5 | 6) : null;
}

/** The value of a property in the element's own `style`, in lower case without blanks; empty if it is not set. */
export function styleOf(element: Element, property: string): string {
  const style = element.properties.style;
  if (typeof style !== 'string') return '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .toLowerCase()
        .replaceAll(/\s+|!important/gu, '');
    }
  }
  return '';
}

/** An attribute as text; empty if it is not set. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** All elements below a node in the order of the page, however deep. */
export function* elementsBelow(node: Nodes): Generator<Element> {
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next !== node && isElement(next)) yield next;
    if ('children' in next) for (const child of next.children.toReversed()) pending.push(child);
  }
}

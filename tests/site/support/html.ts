import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export function parsePage(html: string): Root {
  return fromHtml(html);
}

/** Every element below a node that fits, in document order. */
export function elements(tree: Nodes, fits: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element !== tree && fits(element)) found.push(element);
  });
  return found;
}

export function byTag(tree: Nodes, ...names: string[]): Element[] {
  return elements(tree, (element) => names.includes(element.tagName));
}

/** An attribute as text; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

/** The text of a node without what only assistive technology reads. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && hasClass(node, 'visually-hidden')) return '';
  return 'children' in node ? node.children.map((child) => visibleText(child)).join('') : '';
}

import { comparison } from '../../views/compare/comparison.ts';
import type { CompareDocument } from '../../views/compare/document.ts';
import { comparisonMarkup, type Markup } from './markup.ts';

const svg = new Set(['svg', 'rect', 'line']);

function toNode(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const node = svg.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(toNode));
  return node;
}

/** Documents side by side, as the page itself writes them. */
export function drawn(documents: readonly CompareDocument[]): Node[] {
  return documents.length === 0 ? [] : comparisonMarkup(comparison(documents)).map(toNode);
}

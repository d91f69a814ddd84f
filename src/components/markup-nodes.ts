import { withBase } from '../layouts/address.ts';
import { inLanguage } from '../views/paths.ts';
import { documentLanguage, languageTags } from '../words/language.ts';
import { spokenLanguage } from '../words/spoken.ts';
import type { Markup, Tongue } from './markup.ts';

/** In the browser: how the page writes addresses and marks what it quotes. */
export function tongueOfPage(): Tongue {
  const language = spokenLanguage();
  return {
    link: (path) => withBase(inLanguage(path, language)),
    original: language === documentLanguage ? undefined : languageTags[documentLanguage],
  };
}

const svg = new Set(['svg', 'rect', 'line']);

/** In the browser: mark-up as nodes. */
export function toNode(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const node = svg.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(toNode));
  return node;
}

import { withBase } from '../../layouts/address.ts';
import { comparison } from '../../views/compare/comparison.ts';
import type { CompareDocument } from '../../views/compare/document.ts';
import { inLanguage } from '../../views/paths.ts';
import { classes as classesEn } from '../../words/en/classes.ts';
import { comparison as comparisonEn } from '../../words/en/comparison.ts';
import { labels as labelsEn } from '../../words/en/labels.ts';
import { documentLanguage, languageTags } from '../../words/language.ts';
import { spoken, spokenLanguage } from '../../words/spoken.ts';
import { classes as classesZh } from '../../words/zh/classes.ts';
import { comparison as comparisonZh } from '../../words/zh/comparison.ts';
import { labels as labelsZh } from '../../words/zh/labels.ts';
import { comparisonMarkup, type Markup, type Speech } from './markup.ts';

const language = spokenLanguage();
const speech: Speech = {
  words: spoken({
    zh: { classes: classesZh, comparison: comparisonZh, labels: labelsZh },
    en: { classes: classesEn, comparison: comparisonEn, labels: labelsEn },
  }),
  link: (path) => withBase(inLanguage(path, language)),
  original: language === documentLanguage ? undefined : languageTags[documentLanguage],
};

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
  return documents.length === 0 ? [] : comparisonMarkup(comparison(documents, speech.words), speech).map(toNode);
}

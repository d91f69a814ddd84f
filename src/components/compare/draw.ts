import { comparison } from '../../views/compare/comparison.ts';
import type { CompareDocument } from '../../views/compare/document.ts';
import { absence as absenceEn } from '../../words/en/absence.ts';
import { classes as classesEn } from '../../words/en/classes.ts';
import { comparison as comparisonEn } from '../../words/en/comparison.ts';
import { labels as labelsEn } from '../../words/en/labels.ts';
import { spoken } from '../../words/spoken.ts';
import { absence as absenceZh } from '../../words/zh/absence.ts';
import { classes as classesZh } from '../../words/zh/classes.ts';
import { comparison as comparisonZh } from '../../words/zh/comparison.ts';
import { labels as labelsZh } from '../../words/zh/labels.ts';
import { toNode, tongueOfPage } from '../markup-nodes.ts';
import { comparisonMarkup, type Speech } from './markup.ts';

const speech: Speech = {
  words: spoken({
    zh: { absence: absenceZh, classes: classesZh, comparison: comparisonZh, labels: labelsZh },
    en: { absence: absenceEn, classes: classesEn, comparison: comparisonEn, labels: labelsEn },
  }),
  ...tongueOfPage(),
};

/** Documents side by side, as the page itself writes them. */
export function drawn(documents: readonly CompareDocument[]): Node[] {
  return documents.length === 0 ? [] : comparisonMarkup(comparison(documents, speech.words), speech).map(toNode);
}

import { type ConceptId, concepts, normaliseTerm } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type CompareFigureId, compareFigureIds } from '../compare/document.ts';
import { conceptOf, type KeyFigureId, keyFigureIds } from '../key-figures.ts';

/** The figures that a search is answered with: those that are compared one by one. */
export const answerIds = compareFigureIds;
export type AnswerId = CompareFigureId;

function isKeyFigure(id: AnswerId): id is KeyFigureId {
  return keyFigureIds.some((each) => each === id);
}

/** What the text calls a figure. */
export function answerConcept(id: AnswerId): ConceptId {
  return isKeyFigure(id) ? conceptOf(id) : id;
}

/** What a figure is called, as a heading begins. */
export function answerName(id: AnswerId, { figures, terms }: Pick<Words, 'figures' | 'terms'>): string {
  const name = isKeyFigure(id) ? figures.names[id] : terms.concepts[id];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A glossary entry, by all its names. */
interface Entry {
  term: string;
  variants: readonly string[];
  everyday: readonly string[];
}

/** All names of a figure: those that documents print, and those of the entries of the glossary that share one. */
export function answerNames(id: AnswerId, entries: readonly Entry[], chinese: Words): string[] {
  const printed = [answerName(id, chinese), ...concepts[answerConcept(id)]];
  const same = new Set(printed.map(normaliseTerm));
  const explained = entries.filter(({ term }) => same.has(normaliseTerm(term)));
  return [
    ...new Set([...printed, ...explained.flatMap(({ term, variants, everyday }) => [term, ...variants, ...everyday])]),
  ];
}

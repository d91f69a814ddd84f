import type { Disclosure } from '../model/index.ts';
import { type DefinitionMark, definitionAnchor } from './narrative.ts';

/** The terms a document defines itself, in its order, each with the anchor of its definition. */
export function definedTerms(record: Pick<Disclosure, 'definitions'>): DefinitionMark[] {
  return record.definitions.map((definition, index) => ({
    id: definitionAnchor(index),
    term: definition.term,
    entry: definition.entry,
  }));
}

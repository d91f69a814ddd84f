import type { Change, CheckReport, Disclosure, Fact, Money } from '../../model/index.ts';
import { type CompareDocument, documentFigures } from '../compare/document.ts';
import type { CompareFigure } from '../compare/figure.ts';
import { printedParts } from '../compare/parts.ts';
import { changesOf } from '../facts.ts';
import { disclosurePath } from '../paths.ts';
import { type AnswerId, answerConcept, answerIds } from './measures.ts';

/** How a figure moved, as a sentence says it. */
export interface AnswerChange {
  direction: Change['direction'];
  /** The earlier year; null for the one before. */
  year: number | null;
  /** As printed, each with its unit; empty where none is. */
  amount: string;
  rate: string;
  href: string;
}

/** One figure of a document, as the search answers with it. */
export interface Answer extends Pick<CompareDocument, 'id' | 'year' | 'kind' | 'scope' | 'href'> {
  /** Id of the publisher, and its name in the year of the document. */
  bureau: string;
  publisher: string;
  /** Null where none was read; `absent` then says whether the document has an empty place for it. */
  figure: CompareFigure | null;
  /** What the text prints instead. */
  differs: CompareFigure | null;
  absent: CompareDocument['absent'][AnswerId] | null;
  /** More than one where sentences do not agree. */
  changes: AnswerChange[];
  /** The parts that are printed of a figure that is not. */
  parts: AnswerPart[];
}

/** A part of a figure. */
interface AnswerPart {
  id: AnswerId;
  figure: CompareFigure;
  changes: AnswerChange[];
}

/** Every figure of a document that a search is answered with, also where the document does not give it. */
export function answersOf(record: Disclosure, publisher: string, report: CheckReport | null): Record<AnswerId, Answer> {
  const { id, fiscalYear: year, kind, scope } = record;
  const { figures, absent, differs } = documentFigures(record, report);
  const answer = (measure: AnswerId): Answer => {
    const figure = figures[measure] ?? null;
    return {
      id,
      year,
      kind,
      scope,
      href: disclosurePath(id),
      bureau: record.bureau,
      publisher,
      figure,
      differs: differs[measure] ?? null,
      absent: absent[measure] ?? null,
      changes: changes(record, answerConcept(measure), figure),
      parts: printedParts(measure, figures).flatMap((part): AnswerPart[] => {
        const own = figures[part];
        return own ? [{ id: part, figure: own, changes: changes(record, answerConcept(part), own) }] : [];
      }),
    };
  };
  return Object.fromEntries(answerIds.map((measure) => [measure, answer(measure)])) as Record<AnswerId, Answer>;
}

function changes(record: Disclosure, concept: Fact['concept'], shown: Money | null): AnswerChange[] {
  return changesOf(record, concept, shown).map(({ id, change: { direction, year, amount, rate } }) => ({
    direction,
    year: year === record.fiscalYear - 1 ? null : year,
    amount: amount?.text ?? '',
    rate: rate?.text ?? '',
    href: disclosurePath(record.id, id),
  }));
}

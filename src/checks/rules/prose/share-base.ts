import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { findInText } from '../../document/passage-of.ts';

/** Words by which a share names its whole, and the concepts whose figure that is. */
const named: readonly { word: RegExp; concepts: readonly ConceptId[] }[] = [
  { word: /采购/u, concepts: ['procurement'] },
  { word: /三公/u, concepts: ['threePublicExpenses'] },
  { word: /项目支出/u, concepts: ['projectExpenditure'] },
  { word: /基本支出/u, concepts: ['basicExpenditure'] },
  { word: /(?:预算|支出)(?:总额|总计|合计|总量)|总支出|(?:本年|当年)支出/u, concepts: ['totalExpenditure'] },
  { word: /收入(?:总额|总计|合计)|总收入|(?:本年|当年)收入/u, concepts: ['totalRevenue'] },
];

/** The words between 占 and the percentage: 本年支出合计的. Empty for a bare 占. */
function wordsOf(document: CheckedDocument, { share }: Fact): string | null {
  const found = share && findInText(document, share.place);
  if (!found) return null;
  const before = found.passage.text.slice(Math.max(0, found.offset - 40), found.offset);
  const words = /占比?([^，。；占]*)$/u.exec(before)?.[1];
  return words === undefined ? null : words.replace(/[的为约：:\s]/gu, '');
}

/** Figures of a concept of the same measure and year; one for each amount that is printed. */
function figuresOf(document: CheckedDocument, fact: Fact, concepts: readonly ConceptId[]): Figure[] {
  const found = document.record.facts.filter(
    ({ id, concept, year, measure, quantity }) =>
      id !== fact.id &&
      concept &&
      concepts.includes(concept) &&
      quantity?.unit &&
      year === fact.year &&
      measure === fact.measure,
  );
  const byAmount = new Map<string, Figure>();
  for (const each of found) {
    const figure = document.factFigure(each);
    if (figure) byAmount.set(figure.value.toFixed(), byAmount.get(figure.value.toFixed()) ?? figure);
  }
  return [...byAmount.values()];
}

function wholesAbove(document: CheckedDocument, fact: Fact | null): Figure[] {
  const above = fact && document.fact(fact.parent);
  if (!above?.quantity?.unit || above.measure !== fact?.measure) return [];
  const figure = document.factFigure(above);
  return figure ? [figure, ...wholesAbove(document, above)] : [];
}

/**
 * The figures a share may be of: the whole it names, else the whole of its list and those around it (`nested`, the
 * nearest first). Several where the text prints several; none where it cannot be told.
 */
export function shareBases(document: CheckedDocument, fact: Fact): { bases: Figure[]; nested: boolean } {
  const words = wordsOf(document, fact);
  if (words === null) return { bases: [], nested: false };
  const parent = document.fact(fact.parent);
  const whole = parent?.quantity?.unit && parent.measure === fact.measure ? document.factFigure(parent) : null;
  // 收入490万元，其中：本年收入390万元，包括：A…，占44%: of the outermost whole, or of the one just before.
  if (words === '') return { bases: whole ? [whole, ...wholesAbove(document, parent)] : [], nested: true };
  const name = named.find(({ word }) => word.test(words));
  if (!name) return { bases: [], nested: false };
  // 占采购支出总额 inside the list of procurement is of that list.
  if (whole && parent?.concept && name.concepts.includes(parent.concept)) {
    return { bases: [whole, ...wholesAbove(document, parent)], nested: true };
  }
  return { bases: figuresOf(document, fact, name.concepts), nested: false };
}

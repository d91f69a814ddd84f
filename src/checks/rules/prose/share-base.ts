import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { findInText } from '../../document/passage-of.ts';
import { isOfOtherFund, scopeOf } from '../../document/scope.ts';

/** Words by which a share names its whole, and the concepts whose figure that is. */
const named: readonly { word: RegExp; concepts: readonly ConceptId[] }[] = [
  { word: /采购/u, concepts: ['procurement'] },
  { word: /三公/u, concepts: ['threePublicExpenses'] },
  { word: /项目支出/u, concepts: ['projectExpenditure'] },
  { word: /基本支出/u, concepts: ['basicExpenditure'] },
  {
    word: /一般公共预算.*(?:支出|总额|合计)/u,
    concepts: ['generalPublicBudgetExpenditure', 'generalPublicBudget', 'fiscalAppropriationExpenditure'],
  },
  { word: /财政拨款.*支出/u, concepts: ['fiscalAppropriationExpenditure', 'generalPublicBudgetExpenditure'] },
  { word: /(?:一般公共预算|财政拨款).*收入/u, concepts: ['fiscalAppropriation', 'generalPublicBudget'] },
  {
    word: /(?:预算|支出)(?:总额|总计|合计|总量)|总支出|(?:本年|当年)支出/u,
    concepts: ['totalExpenditure', 'currentYearExpenditure'],
  },
  { word: /收入(?:总额|总计|合计)|总收入|(?:本年|当年)收入/u, concepts: ['totalRevenue', 'currentYearRevenue'] },
];

/** The words between 占 and the percentage: 本年支出合计的. Empty for a bare 占. */
function wordsOf(document: CheckedDocument, { share }: Fact): string | null {
  const found = share && findInText(document, share.place);
  if (!found) return null;
  const before = found.passage.text.slice(Math.max(0, found.offset - 40), found.offset);
  const words = /占比?([^，。；占]*)$/u.exec(before)?.[1];
  return words === undefined ? null : words.replace(/[的为约：:\s]/gu, '');
}

/** 本年收入 and 本年支出 are the totals without what was carried over; where it was nothing, they are the totals. */
const ofTheYear = /[本当]年(?:收入|支出)/u;

/** Figures of such facts of the same measure and year; one for each amount that is printed. */
function figuresOf(document: CheckedDocument, fact: Fact, such: (other: Fact) => boolean): Figure[] {
  const found = document.record.facts.filter(
    (other) =>
      other.id !== fact.id &&
      other.quantity?.unit &&
      other.year === fact.year &&
      other.measure === fact.measure &&
      such(other),
  );
  const byAmount = new Map<string, Figure>();
  for (const figure of document.factFigures(found)) {
    const amount = figure.value.toFixed();
    if (!byAmount.has(amount)) byAmount.set(amount, figure);
  }
  return [...byAmount.values()];
}

/** The figures of the wholes around a fact of the same measure, the nearest first. */
export function wholesAbove(document: CheckedDocument, fact: Fact): Figure[] {
  const wholes = document.wholesOf(fact);
  const end = wholes.findIndex(({ quantity, measure }) => !quantity?.unit || measure !== fact.measure);
  return document.factFigures(end < 0 ? wholes : wholes.slice(0, end));
}

/** Whether 项目支出 or 基本支出 is that of the money which the words name: 一般公共预算项目支出总额. */
function isOfMoney(document: CheckedDocument, fact: Fact, words: string): boolean {
  if (fact.concept !== 'projectExpenditure' && fact.concept !== 'basicExpenditure') return true;
  const scope = scopeOf(document, fact);
  if (/一般公共预算/u.test(words)) return scope === 'generalPublicBudget';
  return /财政拨款/u.test(words) ? scope === 'fiscal' : scope === 'all';
}

/** What a share may be of. */
export interface ShareBases {
  /** Several where the text prints several, the nearest first; none where it cannot be told. */
  bases: Figure[];
  /** It names its whole, so that no other can be meant. */
  named: boolean;
  /** A percentage that fits none of the bases is wrong: they are the whole of its list, or the one figure it names. */
  certain: boolean;
}

const unknown: ShareBases = { bases: [], named: true, certain: false };

/** The figures a share may be of: the whole it names, else the whole of its list and those around it. */
export function shareBases(document: CheckedDocument, fact: Fact): ShareBases {
  const words = wordsOf(document, fact);
  if (words === null) return unknown;
  const parent = document.fact(fact.parent);
  const around = wholesAbove(document, fact);
  // 收入490万元，其中：本年收入390万元，包括：A…，占44%: of the outermost whole, or of the one just before.
  if (words === '') return { bases: around, named: false, certain: true };
  const name = named.find(({ word }) => word.test(words));
  if (!name) return unknown;
  // 占采购支出总额 inside the list of procurement is of that list.
  if (parent?.concept && around.length > 0 && name.concepts.includes(parent.concept)) {
    return { bases: around, named: true, certain: true };
  }
  const side = ofTheYear.exec(words)?.[0];
  const own = side
    ? figuresOf(document, fact, (other) => other.subject.includes(side) && !isOfOtherFund(document, other))
    : [];
  if (own.length > 0) return { bases: own, named: true, certain: own.length === 1 };
  const bases = figuresOf(
    document,
    fact,
    (other) => other.concept !== null && name.concepts.includes(other.concept) && isOfMoney(document, other, words),
  );
  return { bases, named: true, certain: bases.length === 1 && !side };
}

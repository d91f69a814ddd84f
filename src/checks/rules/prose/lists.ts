import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type Enumeration, enumerations } from '../../document/enumerations.ts';
import { oncePerDocument } from '../../document/once.ts';
import { findInText } from '../../document/passage-of.ts';
import { addedParts } from './completeness.ts';

/** A list of the text with the figures that are compared. */
export interface List extends Enumeration {
  /** The figure of the whole that goes with the parts: its budget, where the parts are budgets. */
  figure: Figure;
  added: Fact[];
  figures: Figure[];
}

/** What is so of every list without a word that opens it. */
const follows = { open: false, main: false, implied: true, alone: true, named: false } as const;

const wholes: ReadonlySet<ConceptId | null> = new Set<ConceptId>([
  'totalExpenditure',
  'currentYearExpenditure',
  'generalPublicBudgetExpenditure',
  'fiscalAppropriationExpenditure',
]);

function inOnePassage(document: CheckedDocument, a: Fact, b: Fact): boolean {
  const [first, second] = [findInText(document, a.place), findInText(document, b.place)];
  return first !== null && first.index === second?.index;
}

/**
 * Classes in numbered paragraphs under a total that stands before them: 按照支出功能分类，主要用于：1.…2.…. Where each
 * paragraph tells a budget and an outturn, these are two lists.
 */
function classLists(document: CheckedDocument): Enumeration[] {
  const lists: Enumeration[] = [];
  for (const kind of ['functionalClass', 'economicClass'] as const) {
    let whole: Fact | undefined;
    let run: Fact[] = [];
    let inside = new Set<string>();
    const close = (): void => {
      for (const parts of Map.groupBy(run, ({ measure, year }) => `${measure} ${year}`).values())
        if (whole && parts.length > 1) lists.push({ whole, parts, ...follows });
      run = [];
      inside = new Set();
    };
    let before: Fact | undefined;
    for (const fact of document.record.facts) {
      const member = fact.breakdown === kind && fact.parent === null && fact.quantity?.unit;
      const last = run.at(-1);
      const detail = fact.parent !== null && inside.has(fact.parent);
      // 社会保障和就业支出286.40万元，占…。主要用于养老保险缴费241.10万元: what an entry of the list goes on to tell.
      if (!member && (detail || (last && inOnePassage(document, last, fact)))) continue;
      if (!member || run[0]?.section !== fact.section) close();
      if (member) {
        if (run.length === 0) whole = before?.section === fact.section ? before : undefined;
        run.push(fact);
        inside.add(fact.id);
      }
      if (wholes.has(fact.concept) && fact.quantity) before = fact;
    }
    close();
  }
  return lists;
}

/** Assets listed right behind their total in one sentence: 年末资产总额…，通用设备…，专用设备…. */
function assetLists(document: CheckedDocument): Enumeration[] {
  const { facts } = document.record;
  return facts.flatMap((whole, index): Enumeration[] => {
    if (whole.concept !== 'stateAssets' || !whole.quantity?.unit || !/总额|合计/u.test(whole.subject)) return [];
    const parts: Fact[] = [];
    for (const fact of facts.slice(index + 1)) {
      if (
        fact.sentence !== whole.sentence ||
        fact.concept === 'stateAssets' ||
        !fact.quantity?.unit ||
        fact.parent !== whole.parent
      )
        break;
      parts.push(fact);
    }
    return parts.length > 1 ? [{ whole, parts, ...follows }] : [];
  });
}

const threePublic: readonly ConceptId[] = ['overseasTravel', 'officialVehicles', 'officialReceptions'];
const cars: readonly ConceptId[] = ['officialVehiclesPurchase', 'officialVehiclesOperation'];

/** The sections that stand within the same one: s2-3-1 and s2-3-2 are of s2-3. */
function sameChapter(a: string, b: string): boolean {
  return a === b || a.split('-').slice(0, 2).join('-') === b.split('-').slice(0, 2).join('-');
}

/** The one fact of a concept in the chapter of another: several of the same amount are one, of different amounts none. */
function oneOf(document: CheckedDocument, whole: Fact, concept: ConceptId): Fact | null {
  const found = document.record.facts.filter(
    (fact) =>
      fact.concept === concept &&
      fact.breakdown !== 'economicItem' &&
      fact.quantity?.unit &&
      fact.measure === whole.measure &&
      fact.year === whole.year &&
      sameChapter(fact.section, whole.section),
  );
  const amounts = new Set(found.map(({ quantity }) => `${Number(quantity?.amount)}`));
  return amounts.size === 1 ? (found[0] ?? null) : null;
}

/** “三公” with its parts in paragraphs of their own: 1、因公出国…；2、公务用车…；3、公务接待费…. */
function threePublicLists(document: CheckedDocument, known: readonly Enumeration[]): Enumeration[] {
  const seen = new Set<string>();
  return document.record.facts.flatMap((whole): Enumeration[] => {
    const key = `${whole.section.split('-').slice(0, 2).join('-')} ${whole.measure} ${whole.year}`;
    const covered = known.some((list) => list.whole.id === whole.id && list.parts.length > 2);
    if (whole.concept !== 'threePublicExpenses' || !whole.quantity?.unit || covered || seen.has(key)) return [];
    seen.add(key);
    const [overseas, vehicles, receptions] = threePublic.map((concept) => oneOf(document, whole, concept));
    const ofCars = vehicles ? [vehicles] : cars.map((concept) => oneOf(document, whole, concept));
    const parts = [overseas, ...ofCars, receptions];
    if (parts.some((part) => !part)) return [];
    return [{ whole, parts: parts.flatMap((part) => part ?? []), ...follows, named: true }];
  });
}

/** The figure of a whole for parts of a measure; null where the text does not print one. */
function wholeFigure(document: CheckedDocument, { whole, parts }: Enumeration): Figure | null {
  const [first] = parts;
  if (!first) return null;
  if (first.measure === whole.measure || first.measure === null || whole.measure === null)
    return document.factFigure(whole);
  const base = whole.completion?.base;
  return base && first.measure === 'budget'
    ? document.quantityFigure(base, `正文“${whole.subject}”的${whole.completion?.baseName ?? '预算'}`, whole.id)
    : null;
}

/** Every list of the text whose whole is printed. */
export const listsOf = oncePerDocument((document): List[] => {
  const told = enumerations(document);
  const all = [...told, ...classLists(document), ...assetLists(document), ...threePublicLists(document, told)];
  return all.flatMap((each): List[] => {
    const figure = wholeFigure(document, each);
    const added = addedParts(document, each);
    const figures = document.factFigures(added);
    // 因公出国 has no parts: what follows it stands beside it.
    const indivisible = each.whole.concept === 'overseasTravel' || each.whole.concept === 'officialReceptions';
    return figure && figures.length > 0 && !indivisible ? [{ ...each, figure, added, figures }] : [];
  });
});

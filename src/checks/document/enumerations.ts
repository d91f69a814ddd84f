import type { Fact } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';
import { figurePlace, findInText } from './passage-of.ts';

/** The parts of one list (其中：…，…，…) and the figure they are parts of. */
export interface Enumeration {
  whole: Fact;
  parts: Fact[];
  /** It ends in 等: more may belong to it. */
  open: boolean;
  /** The text names what it lists as the main parts only (主要包括). */
  main: boolean;
  /** The parts follow the whole without a word that says so. */
  implied: boolean;
  /** No other list of the same whole stands beside it, but one that divides the whole anew (按经济分类). */
  alone: boolean;
  /** Each part is of the list by its name (the three of “三公”), wherever it stands. */
  named: boolean;
}

/** What begins a list anew between two parts. */
const opens = /其中|包括|分别|主要用于|支出按|按[^，。；]{0,12}(?:分类|划分|分为)|。/u;
/** The same behind a part that has parts of its own: 其中 and 包括 open those. */
const opensBehindList = /支出按|按[^，。；]{0,12}(?:分类|划分|分为)|。/u;
const endsOpen = /^[^，,。；;、（(]{0,12}等(?:[^级次同]|$)/u;

/** The text between two figures, of one passage or of two list items that follow each other; null where they stand apart. */
export function textBetween(document: CheckedDocument, a: Fact, b: Fact): string | null {
  const [from, to] = [findInText(document, figurePlace(a)), findInText(document, figurePlace(b))];
  if (!from || !to) return null;
  if (from.index === to.index) return from.passage.text.slice(from.offset, to.offset);
  // Items of a list: what ends the one, and what begins the other.
  return to.index === from.index + 1
    ? `${from.passage.text.slice(from.offset).replace(/。$/u, '；')}${to.passage.text.slice(0, to.offset)}`
    : null;
}

function after(document: CheckedDocument, fact: Fact): string {
  const found = findInText(document, figurePlace(fact));
  if (!found || !fact.quantity) return '';
  const rest = found.passage.text.slice(found.offset);
  const own = /^[\d.,，．\s]+(?:亿元|万元|千元|元|亿|万)?/u.exec(rest)?.[0].length ?? 0;
  return rest.slice(own, own + 40);
}

function isMain(document: CheckedDocument, first: Fact): boolean {
  const found = findInText(document, figurePlace(first));
  if (!found) return false;
  const before = found.passage.text.slice(Math.max(0, found.offset - 40), found.offset);
  return /主要(?:包括|用于|是|为|有)[^。；]*$/u.test(before);
}

/** 收支总预算…，其中本年收入…，上年结转…；本年支出…，结转下年…: one figure for both sides, which add up each for itself. */
function beginsOtherSide(list: readonly Fact[], { concept }: Fact): boolean {
  return concept === 'currentYearExpenditure' && list.some((fact) => fact.concept === 'currentYearRevenue');
}

/** What a part is for, and why it changed: told in words, it opens no list. */
const remarks = /原因[^，。；]*|主要用于[^\d，。；]*(?=[；;])/gu;

/** Facts of one parent, cut where a word opens another list. */
function splitLists(document: CheckedDocument, siblings: readonly Fact[], hasParts: (fact: Fact) => boolean): Fact[][] {
  const lists: Fact[][] = [];
  let last: Fact | undefined;
  for (const fact of siblings) {
    const between = last ? textBetween(document, last, fact) : null;
    const open = lists.at(-1);
    // A change or share of the part before stands between, with commas; a full stop or 其中 begins anew.
    const ends = last && hasParts(last) ? opensBehindList : opens;
    const goesOn = between !== null && !ends.test(between.replaceAll(remarks, ''));
    if (open && goesOn && !beginsOtherSide(open, fact)) open.push(fact);
    else lists.push([fact]);
    last = fact;
  }
  return lists;
}

/** 按经济分类分：the whole is divided once more. So it is by the side of spending. */
function dividesAnew(document: CheckedDocument, first: Fact): boolean {
  if (first.concept === 'currentYearExpenditure') return true;
  const found = findInText(document, figurePlace(first));
  const before = found?.passage.text.slice(Math.max(0, found.offset - 60), found.offset) ?? '';
  return /按[^，。；]{0,16}(?:分|划分|分类)[^。；]*$/u.test(before);
}

function isMoneyFact({ quantity }: Fact): boolean {
  return quantity?.unit != null;
}

/** Lists of money whose whole is told: 其中, 包括, a bracket. */
export const enumerations = oncePerDocument((document): Enumeration[] => {
  const { facts } = document.record;
  const children = Map.groupBy(facts.filter(isMoneyFact), ({ parent }) => parent);
  return facts.flatMap((whole) => {
    const siblings = children.get(whole.id);
    if (!siblings || (!isMoneyFact(whole) && !whole.change)) return [];
    const byMeasure = Map.groupBy(siblings, ({ measure, year }) => `${measure ?? ''} ${year}`);
    return [...byMeasure.values()].flatMap((alike) => {
      // ，2022年预算数6.03万元: what is of another year is no part.
      if (alike[0]?.year !== whole.year) return [];
      const lists = splitLists(document, alike, ({ id }) => children.has(id));
      const alone = lists.length === 1 || lists.slice(1).every(([first]) => first && dividesAnew(document, first));
      return lists.flatMap((parts): Enumeration[] => {
        const [first] = parts;
        const last = parts.at(-1);
        if (!first || !last) return [];
        return [
          {
            whole,
            parts,
            open: endsOpen.test(after(document, last)),
            main: isMain(document, first),
            implied: false,
            alone,
            named: false,
          },
        ];
      });
    });
  });
});

import { type Fact, findFigures } from '../../../model/index.ts';
import { type Figure, inUnit } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { textBetween } from '../../document/enumerations.ts';
import { figurePlace, findInText } from '../../document/passage-of.ts';
import { statedBefore, statedIn } from '../../document/stated.ts';
import type { List } from './lists.ts';

/** Another way to read a list. */
export interface ListReading {
  whole: Figure;
  parts: Fact[];
}

/** What ends a list, or a list within it, between two of its members. */
const strongBreak = /[；;。]/u;
const opensNested = /其中|包括|[（(][^（()）]*$|^[\d.,，．\s]+(?:亿元|万元|千元|元|亿|万)\s*[:：]/u;
/**
 * Words that name what is listed anew, so that the figure before them is not its whole: ；支出包括, ，支出按功能分. A bracket
 * behind a full stop belongs to the sentence before it.
 */
const namesAnew = /[；;]|。(?!\s*[（(])|(?:收入|支出)[^，。；]{0,6}(?:包括|按|分|主要)/u;

function leavesBracket(between: string): boolean {
  const [opened, closed] = [between.match(/[（(]/gu)?.length ?? 0, between.match(/[）)]/gu)?.length ?? 0];
  return closed > opened;
}

/** The members up to the first mark that ends the list: 人员经费500，包括A、B；公用经费100. Null where no mark does. */
function untilBreak(betweens: readonly (string | null)[], parts: readonly Fact[]): Fact[] | null {
  const at = betweens.findIndex((text) => text === null || strongBreak.test(text) || leavesBracket(text));
  return at < 0 ? null : parts.slice(0, at + 1);
}

/** The members without those that stand under another member: 财政拨款850（一般公共预算800、基金50），其他收入100. */
function withoutNested(betweens: readonly (string | null)[], parts: readonly Fact[]): Fact[] | null {
  let inside = false;
  const kept = parts.filter((_, index) => {
    const between = index === 0 ? null : betweens[index - 1];
    if (between != null) {
      if (inside && (strongBreak.test(between) || leavesBracket(between))) inside = false;
      else if (!inside && opensNested.test(between)) inside = true;
    }
    return !inside;
  });
  return kept.length < parts.length ? kept : null;
}

/** Whether the words between a whole and its first part leave open that another figure is meant. */
function leavesWholeOpen(between: string): boolean {
  const [last = ''] = between.split(/[；;。]/u).slice(-1);
  // …，完成年初预算的95%。其中：A….
  return !/其中|如下/u.test(last) && namesAnew.test(between);
}

/** Whether the whole of a list stands right before its parts, so that no other figure can be meant. */
function isBound(document: CheckedDocument, { whole, parts: [first] }: List): boolean {
  if (!first) return false;
  // What stands beside the first part is no whole: the budget before its outturn.
  const [nearest] = statedBefore(document, figurePlace(first)).filter(
    ({ role, fact }) => role === 'own' && (fact.id === whole.id || fact.parent !== first.parent),
  );
  const between = textBetween(document, whole, first);
  // The whole may announce a list of paragraphs: then nothing but words stands before the first part.
  const adjacent = nearest ? nearest.fact.id === whole.id : between !== null;
  return adjacent && between !== null && !leavesWholeOpen(between);
}

/** Figures that can be the whole of a list. */
function wholesFor(document: CheckedDocument, list: List): Figure[] {
  const [first] = list.parts;
  if (!first || list.implied || isBound(document, list)) return [list.figure];
  const stated = statedBefore(document, figurePlace(first)).filter(({ role }) => role === 'own' || role === 'budget');
  return [list.figure, ...stated.map(({ figure }) => figure)];
}

/** Where the sentence or the bracket of a list ends, from an offset on. A list with semicolons goes on behind them. */
function endOfList(text: string, from: number): number {
  const ends = /[；;]/u.test(text.slice(0, from)) ? /。/u : strongBreak;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (/[（(]/u.test(mark)) depth++;
    else if (/[）)]/u.test(mark) && depth-- === 0) return at;
    else if (depth === 0 && ends.test(mark)) return at;
  }
  return text.length;
}

/** A list that takes more characters of a passage than this is taken for no list that was read without doubt. */
const longestList = 4000;
const deepestPart = 4;

/** The characters of a passage that a list takes, and where the passage stands. */
interface Span {
  index: number;
  start: number;
  end: number;
}

/** What a list takes of each passage it stands in; null for one that is too long or not in the text. */
function spansOf(document: CheckedDocument, parts: readonly Fact[]): Span[] | null {
  const places = parts.map((fact) => findInText(document, figurePlace(fact)));
  const spans = [...Map.groupBy(places, (found) => found?.index)].map(([index, own]): Span | null => {
    const passage = own[0]?.passage;
    if (index === undefined || !passage) return null;
    const offsets = own.flatMap((found) => found?.offset ?? []);
    const [start, last] = [Math.min(...offsets), Math.max(...offsets)];
    const end = endOfList(passage.text.slice(start, start + longestList), last - start);
    return end < longestList ? { index, start, end: start + end } : null;
  });
  return spans.some((span) => span === null) ? null : spans.flatMap((span) => span ?? []);
}

/** Whether every amount of money from the first part to the end of the list is one of it, or of a part of it. */
function isReadInFull(document: CheckedDocument, { whole, parts }: List): boolean {
  const ids = new Set(parts.map(({ id }) => id));
  const [{ measure } = { measure: null }] = parts;
  const parents = new Set(parts.map(({ parent }) => parent));
  const belongs = (fact: Fact | null, depth = 0): boolean =>
    fact !== null &&
    fact.id !== whole.id &&
    (ids.has(fact.id) ||
      // The budget beside each outturn: 一般公共服务支出年初预算…，支出决算….
      (parents.has(fact.parent) && fact.measure !== measure) ||
      (depth < deepestPart && belongs(document.fact(fact.parent), depth + 1)));
  const isRead = ({ index, start, end }: Span): boolean => {
    const stated = statedIn(document, index).filter(({ offset }) => offset >= start && offset < end);
    const text = document.passages()[index]?.passage.text.slice(start, end) ?? '';
    const printed = findFigures(text).filter(({ kind }) => kind === 'money');
    return printed.length === stated.length && stated.every(({ role, fact }) => role !== 'own' || belongs(fact));
  };
  return spansOf(document, parts)?.every(isRead) ?? false;
}

/** The mark of an entry of a list: 3., （三）. */
const entryMark = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]/u;

/** Whether a list of paragraphs is without a gap, and no entry follows it that was not read as one. */
function isUnbroken(document: CheckedDocument, { parts }: List): boolean {
  const indexes = parts.flatMap((fact) => findInText(document, fact.place)?.index ?? []);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const own = new Set(indexes);
  const passages = document.passages();
  const between = passages
    .slice(first, last + 1)
    .every((_, at) => own.has(first + at) || statedIn(document, first + at).length === 0);
  const [end, next] = [passages[last], passages[last + 1]];
  const goesOn =
    next?.section === end?.section &&
    entryMark.test(next?.passage.text ?? '') &&
    statedIn(document, last + 1).length > 0;
  return between && !goesOn;
}

/** Whether the words leave no doubt that these are the parts, all of them, and that this is their whole. */
export function isSureList(document: CheckedDocument, list: List): boolean {
  if (list.named) return true;
  if (list.implied) return isReadInFull(document, list) && isUnbroken(document, list);
  return list.alone && isBound(document, list) && isReadInFull(document, list);
}

/** How far around a list an amount may stand that was left out of it, in characters. */
const around = 400;

/** The amounts in and around a list, in the unit of its whole. */
export function amountsAround(document: CheckedDocument, { figure, parts }: List): string[] {
  const places = parts.flatMap((fact) => findInText(document, fact.place) ?? []);
  return [...Map.groupBy(places, ({ index }) => index)].flatMap(([index, own]) => {
    const offsets = own.map(({ offset }) => offset);
    const [start, end] = [Math.min(...offsets) - around, Math.max(...offsets) + around];
    const near = statedIn(document, index).filter(({ offset }) => offset >= start && offset <= end);
    return near.map((stated) => inUnit(stated.figure.value, figure.unit));
  });
}

/** The other ways to read a list, the likeliest first. */
export function* listReadings(document: CheckedDocument, list: List): Generator<ListReading> {
  const { added, parts: all } = list;
  const betweens = added.slice(1).map((fact, index) => textBetween(document, added[index] ?? fact, fact));
  const shorter = untilBreak(betweens, added);
  const flat = withoutNested(betweens, added);
  // What is left out as a part of another member may be a member after all: only the sum tells.
  const choices = [
    added,
    ...(all.length > added.length ? [all] : []),
    ...(shorter ? [shorter] : []),
    ...(flat ? [flat] : []),
  ];
  for (const whole of wholesFor(document, list)) for (const parts of choices) yield { whole, parts };
}

import { type Change, decimalPlaces, type Fact, type Rate } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { type Quantity, quantityOf } from '../../arithmetic/ratios.ts';
import { minus, type Term } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { textBetween } from '../../document/enumerations.ts';
import { statedBefore } from '../../document/stated.ts';
import type { Outcome } from '../../outcome.ts';
import type { List } from './lists.ts';
import type { ShareBases } from './share-base.ts';

/*
 * A sentence can be read in more than one way: where a list ends, which figure is its whole, what a percentage is of.
 * The reading that the figures bear out is the one that was meant; a finding is said only where none does.
 */

/** The first of some outcomes if it is no finding, else the first other reading that closes, else the first again. */
export function settle(told: Outcome, others: () => Iterable<Outcome | null>): Outcome {
  if (told.status !== 'finding') return told;
  for (const other of others()) if (other && other.status !== 'finding') return other;
  return told;
}

/** Another way to read a list. */
export interface ListReading {
  whole: Figure;
  parts: Fact[];
}

/** What ends a list, or a list within it, between two of its members. */
const strongBreak = /[；;。]/u;
const opensNested = /其中|包括|[（(][^（()）]*$/u;
/** Words that name what is listed anew, so that the figure before them is not its whole: ；支出包括, ，支出按功能分. */
const namesAnew = /[；;。]|(?:收入|支出)[^，。；]{0,6}(?:包括|按|分|主要)/u;

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

/** Figures that can be the whole of a list; only the told one where it stands right before the parts. */
function wholesFor(document: CheckedDocument, { whole, figure, parts, implied }: List): Figure[] {
  const [first] = parts;
  if (!first || implied) return [figure];
  const between = textBetween(document, whole, first);
  const stated = statedBefore(document, first.quantity?.place ?? first.place).filter(
    ({ role }) => role === 'own' || role === 'budget',
  );
  const [nearest] = stated;
  const bound = nearest?.fact.id === whole.id && nearest.role === 'own' && between !== null && !namesAnew.test(between);
  return bound ? [figure] : [figure, ...stated.map((each) => each.figure)];
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

/** A part and what a percentage may be of. */
export interface ShareReading {
  part: Figure;
  base: Figure;
}

/** How far back a sentence names what a share is of, or what has it. */
const nearby = 4;

/**
 * Other ways to read a share: 财政拨款850，为一般公共预算850、基金0，占94.44% speaks of an earlier figure; a bare 占 may be of any
 * figure before it.
 */
export function* shareReadings(
  document: CheckedDocument,
  share: Rate,
  part: Figure,
  { bases, named }: ShareBases,
): Generator<ShareReading> {
  const before = statedBefore(document, share.place).flatMap(({ role, figure }) => (role === 'own' ? [figure] : []));
  const parts = [part, ...before.slice(0, nearby)];
  for (const one of parts)
    for (const base of named ? bases : [...bases, ...before]) if (base !== one) yield { part: one, base };
}

/** A change and what it is measured against. */
export interface ChangeReading {
  moved: Quantity;
  prior: Quantity;
}

/**
 * Other ways to read a rate of change: it may belong to an earlier figure of the sentence (收入总计1000，其中本年收入900；收入总计增加50，
 * 增长5.26%), or the figure taken for this year's is the one compared with. `current` is this year's figure as told: a rate of
 * that has a wrong base. A whole percentage fits too many pairs to say which is meant: there only the figures right before it count.
 */
export function* changeReadings(
  document: CheckedDocument,
  { direction }: Change,
  rate: Rate,
  current: Figure | null,
): Generator<ChangeReading> {
  const stated = statedBefore(document, rate.place, decimalPlaces(rate.percent) < 2 ? nearby : undefined);
  const others = stated.filter(({ figure }) => !current?.value.eq(figure.value));
  const moves = stated.filter(({ role }) => role === 'moved').slice(0, 2);
  for (const { figure: moved, fact } of moves) {
    const part = quantityOf(moved);
    const sign = fact.change?.direction === 'decrease' ? 1 : -1;
    for (const { figure, role } of others) {
      if (role === 'moved') continue;
      if (role !== 'prior') {
        const terms: Term[] = [
          { figure, sign: 1 },
          { figure: moved, sign },
        ];
        yield { moved: part, prior: { label: `${figure.label}推算的上年数`, terms } };
      }
      yield { moved: part, prior: quantityOf(figure) };
    }
  }
  // Two years side by side, without the amount of the change.
  const amounts = stated.filter(({ role }) => role !== 'moved').slice(0, nearby);
  for (const { figure: a } of amounts) {
    for (const { figure: b } of amounts) {
      const terms: Term[] = [{ figure: a, sign: 1 }, minus(b)];
      const fits = direction === 'decrease' ? a.value.lt(b.value) : a.value.gt(b.value);
      if (fits) yield { moved: { label: '两年之差', terms }, prior: quantityOf(b) };
    }
  }
}

/** Pairs of figures right before a change that it may be the difference of, when it is not that of the told ones. */
export function* differenceReadings(document: CheckedDocument, moved: Fact['change']): Generator<[Figure, Figure]> {
  const place = moved?.amount?.place;
  const stated = place ? statedBefore(document, place, nearby) : [];
  const amounts = stated.filter(({ role }) => role !== 'moved');
  for (const { figure: a } of amounts) for (const { figure: b } of amounts) if (a.value.gt(b.value)) yield [a, b];
}

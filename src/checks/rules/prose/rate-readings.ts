import { decimalPlaces, type Fact, type Rate } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { type Quantity, quantityOf } from '../../arithmetic/ratios.ts';
import { minus, type Term } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { figurePlace, findInText } from '../../document/passage-of.ts';
import { statedBefore } from '../../document/stated.ts';
import { type ShareBases, wholesAbove } from './share-base.ts';

/** A part and what a percentage may be of. */
export interface ShareReading {
  part: Figure;
  base: Figure;
}

/** The end of an amount: its unit, a mark, and what only introduces 占. */
const leadsToShare = /^[\d.,，．\s]*(?:亿元|万元|千元|元|亿|万)?(?:[^。；;）)]*[，,、])?\s*[所共]?占[^，,。；;、]*$/u;

/** Whether a share stands right behind the amount it speaks of: 200万元，占…, and no bracket, sentence or name between. */
export function isSureShare(document: CheckedDocument, { id, quantity, share }: Fact): boolean {
  if (!quantity || !share) return false;
  const [from, to] = [findInText(document, quantity.place), findInText(document, share.place)];
  if (!from || !to || from.index !== to.index) return false;
  const [nearest] = statedBefore(document, share.place).filter(({ role }) => role === 'own');
  const between = from.passage.text.slice(from.offset, to.offset);
  // …办公费12.43万元、…，共占预算总额的33%: the parts of it stand between.
  const ofParts = /共占/u.test(between) && nearest?.fact.parent === id;
  const own = nearest?.offset === from.offset && !/共占/u.test(between);
  return (own || ofParts) && leadsToShare.test(between) && !/分别|合计占/u.test(between);
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
  fact: Fact,
  rate: Rate,
  current: Figure | null,
): Generator<ChangeReading> {
  const direction = fact.change?.direction;
  const stated = statedBefore(document, rate.place, decimalPlaces(rate.percent) < 2 ? nearby : undefined);
  const wholes = wholesAbove(document, fact).map((figure) => ({ role: 'own' as const, figure }));
  const others = [...stated, ...wholes].filter(
    ({ role, figure }) => role !== 'moved' && !current?.value.eq(figure.value),
  );
  const [nearest] = stated;
  // 增加21.37万元，增长10.07%: the amount right before the rate is its own, whosever change it is.
  const moves = stated.filter(({ role }) => role === 'moved').slice(0, nearest?.role === 'moved' ? 1 : 2);
  for (const { figure: moved, fact: told } of moves) {
    const part = quantityOf(moved);
    const sign = told.change?.direction === 'decrease' ? 1 : -1;
    for (const { figure, role } of others) {
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
  if (nearest?.role === 'moved') return;
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

/**
 * Whether a change stands behind the figure or the name it speaks of: in one sentence and no other amount between, or with
 * the name in the same clause (。支出总计增加31.37万元).
 */
export function isSureChange(document: CheckedDocument, { id, subject, quantity, place, change }: Fact): boolean {
  const told = change?.amount?.place ?? change?.rate?.place;
  const to = told && findInText(document, told);
  if (!told || !to) return false;
  const clause =
    to.passage.text
      .slice(Math.max(0, to.offset - 60), to.offset)
      .split(/[，,。；;]/u)
      .at(-1) ?? '';
  if (clause.includes(subject)) return true;
  const from = findInText(document, figurePlace({ quantity, place }));
  if (from?.index !== to.index) return false;
  const between = to.passage.text.slice(from.offset, to.offset).replaceAll(/[（(][^（()）]*[）)]/gu, '');
  const amounts = statedBefore(document, told).filter(({ offset }) => offset >= from.offset);
  // 公务接待费2.36万元。比上年减少0.14万元 goes on about the same.
  const oneSentence = !/[。；;）)]/u.test(between.replace(/。\s*(?=(?:比|较|与|同)[^，,。；;]*$)/u, ''));
  return oneSentence && amounts.every(({ fact }) => fact.id === id);
}

/**
 * Pairs of figures that a change may be the difference of, when it is not that of the told ones: those right before it, and
 * the wholes of what is told (公务用车运行维护费40万元，其中：…其他支出6.30万元，比2023年预算数41万元减少1万元).
 */
export function* differenceReadings(document: CheckedDocument, fact: Fact): Generator<[Figure, Figure]> {
  const place = fact.change?.amount?.place;
  const stated = place ? statedBefore(document, place, nearby) : [];
  const before = stated.flatMap(({ role, figure }) => (role === 'moved' ? [] : [figure]));
  const amounts = [...before, ...wholesAbove(document, fact)];
  for (const a of amounts) for (const b of amounts) if (a.value.gt(b.value)) yield [a, b];
}

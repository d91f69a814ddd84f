import Big from 'big.js';
import { type CheckSeverity, decimalPlaces, type Judgement } from '../../model/index.ts';
import type { Outcome } from '../outcome.ts';
import { type Figure, operandOf, showFigure, showNumber } from './figure.ts';
import { addUp, type Term, tolerance, writtenOut } from './sums.ts';

/** A number that a percentage is of: a printed figure, or one that others give (上年 = 本年 − 增加额). */
export interface Quantity {
  label: string;
  terms: readonly Term[];
}

/** A printed figure as a quantity. */
export function quantityOf(figure: Figure): Quantity {
  return { label: figure.label, terms: [{ figure, sign: 1 }] };
}

export interface RatioOptions {
  subject: string;
  /** The printed percentage. */
  rate: Figure;
  part: Quantity;
  base: Quantity;
  /** Other numbers that the percentage may have been taken of by mistake: the current year instead of the last. */
  otherBases?: readonly Quantity[];
  /** Whether it is one of shares that add up to exactly 100 %: the usual price is one whose last digit is off by one. */
  madeToAddUp?: boolean;
  severity?: CheckSeverity;
}

/** `Big` divides to 20 decimals, more than any printed percentage shows. */
function percentOf(part: Big, base: Big): Big {
  return part.div(base).times(100);
}

function openness({ terms }: Quantity): Big {
  return tolerance(terms.map(({ figure }) => figure));
}

/** The lowest and highest percentage that the printed precision of both numbers allows; null where the base may be 0. */
export function envelope(part: Quantity, base: Quantity): { low: Big; high: Big } | null {
  const [p, b] = [addUp(part.terms).abs(), addUp(base.terms).abs()];
  const [dp, db] = [openness(part), openness(base)];
  if (b.lte(db)) return null;
  const low = percentOf(p.minus(dp), b.plus(db));
  return { low: low.lt(0) ? new Big(0) : low, high: percentOf(p.plus(dp), b.minus(db)) };
}

const roundDown = 0;
const roundHalfUp = 1;

function fits(rate: Figure, part: Big, base: Big, mode: typeof roundDown | typeof roundHalfUp): boolean {
  if (base.eq(0)) return false;
  return percentOf(part.abs(), base.abs()).round(decimalPlaces(rate.printed), mode).eq(rate.value.abs());
}

/** Whether a printed percentage is that of a part and a base to its last digit, rounded or truncated. */
export function isPercentOf(rate: Figure, part: Quantity, base: Quantity): boolean {
  const [p, b] = [addUp(part.terms), addUp(base.terms)];
  return fits(rate, p, b, roundHalfUp) || fits(rate, p, b, roundDown);
}

/** Every number that differs from a printed one in a single digit. */
function* slips(printed: string): Generator<string> {
  for (const [at, digit] of [...printed].entries()) {
    if (!/\d/u.test(digit)) continue;
    for (const other of '0123456789') if (other !== digit) yield printed.slice(0, at) + other + printed.slice(at + 1);
  }
}

/** The one digit whose change makes the percentage fit, of a part or base that is printed; null where none does. */
function digitSlip({ rate, part, base }: RatioOptions): { figure: Figure; other: string } | null {
  // A whole percentage fits too many numbers for a changed digit to mean anything.
  if (decimalPlaces(rate.printed) < 2) return null;
  const step = 10 ** -decimalPlaces(rate.printed);
  for (const side of [part, base]) {
    const [only, second] = side.terms;
    if (!only || second || only.figure.value.eq(0)) continue;
    const opposite = addUp((side === part ? base : part).terms);
    const scale = only.figure.value.div(new Big(only.figure.printed));
    const [about, unit] = [Number(opposite), Number(scale)];
    for (const other of slips(only.figure.printed)) {
      // A hundred numbers are tried: exactly only those that ordinary arithmetic brings near.
      const changed = Number(other) * unit;
      const percent = Math.abs(side === part ? changed / about : about / changed) * 100;
      if (!(Math.abs(percent - Math.abs(Number(rate.value))) <= step)) continue;
      const exact = new Big(other).times(scale);
      if (side === part ? fits(rate, exact, opposite, roundHalfUp) : fits(rate, opposite, exact, roundHalfUp)) {
        return { figure: only.figure, other };
      }
    }
  }
  return null;
}

interface Judged {
  judgement: Judgement;
  /** Whether the printed precision of both numbers allows it, however it came about. */
  open: boolean;
  /** What more is said of it, in Chinese. */
  aside: string;
}

function judge(options: RatioOptions, range: { low: Big; high: Big }): Judged {
  const { rate, part, base, otherBases = [] } = options;
  const [p, b] = [addUp(part.terms), addUp(base.terms)];
  const printed = rate.value.abs();
  const open = printed.plus(rate.half).gte(range.low) && printed.minus(rate.half).lte(range.high);
  if (fits(rate, p, b, roundHalfUp)) return { judgement: 'exact', open, aside: '' };
  if (fits(rate, p, b, roundDown)) return { judgement: 'truncated', open, aside: '' };
  const wrong = otherBases.find((other) => fits(rate, p, addUp(other.terms), roundHalfUp));
  if (wrong) return { judgement: 'wrongBase', open, aside: `；以${wrong.label}作分母则正好是 ${showFigure(rate)}` };
  if (open) return { judgement: 'rounding', open, aside: '' };
  const slip = digitSlip(options);
  if (slip) {
    const { figure, other } = slip;
    return { judgement: 'digitSlip', open, aside: `；${figure.label}若为 ${other} 则相符，只差一位数字` };
  }
  return { judgement: 'mismatch', open, aside: '' };
}

function shown({ terms }: Quantity): string {
  return terms.length > 1 ? `（${writtenOut(terms)}）` : writtenOut(terms);
}

function named(quantity: Quantity): string {
  const [first, second] = quantity.terms;
  if (!first || second) return `${quantity.label} ${showNumber(addUp(quantity.terms), first?.figure.unit ?? null)}`;
  return `${quantity.label} ${showFigure(first.figure)}`;
}

/**
 * Checks that a printed percentage is `part / base`. Judged in the order of the catalogue: exact, truncated, wrong
 * base, rounding, digit slip, mismatch. A wrong base that rounding explains as well is never more than a warning. Null
 * where the base is nothing, or may be within its printed precision.
 */
export function checkRatio(options: RatioOptions): Outcome | null {
  const { subject, rate, part, base, madeToAddUp = false, severity } = options;
  const range = envelope(part, base);
  if (!range) return null;
  const { judgement, open, aside } = judge(options, range);
  const value = percentOf(addUp(part.terms).abs(), addUp(base.terms).abs());
  const computed = value.round(Math.max(decimalPlaces(rate.printed), 2), roundHalfUp);
  const common = {
    subject,
    judgement,
    formula: `${shown(part)} ÷ ${shown(base)} = ${computed.toFixed()}%`,
    operands: [rate, ...part.terms.map(({ figure }) => figure), ...base.terms.map(({ figure }) => figure)].map(
      operandOf,
    ),
    expected: computed.toFixed(),
    difference: rate.value.abs().minus(computed).toFixed(),
    tolerance: range.high.minus(range.low).div(2).plus(rate.half).round(4, roundHalfUp).toFixed(),
  };
  const stated = `${rate.label}写 ${showFigure(rate)}；${named(part)}，${named(base)}，算得 ${computed.toFixed()}%`;
  if (judgement === 'exact') return { ...common, status: 'pass', message: `${stated}，相符。` };
  if (judgement === 'truncated') return { ...common, status: 'truncated', message: `${stated}，印出的是截尾的数。` };
  if (judgement === 'rounding') return { ...common, status: 'rounding', message: `${stated}，在四舍五入的差以内。` };
  const places = decimalPlaces(rate.printed);
  const lastDigit =
    places > 0 && rate.value.abs().minus(value.round(places, roundHalfUp)).abs().lte(new Big(10).pow(-places));
  // Rounded the wrong way is likelier than another digit in an amount.
  if (lastDigit && judgement !== 'wrongBase') {
    const mild = madeToAddUp ? 'info' : 'warn';
    return { ...common, judgement: 'mismatch', status: 'finding', severity: mild, message: `${stated}，末位差一。` };
  }
  const wide = range.high.minus(range.low).gt(1);
  // Small amounts leave room for many percentages: a base that fits to the digit is then a sign, no proof. Where only the
  // last digit tells the two apart, it is not even a sign.
  if (open) {
    const within = wide ? '这些数印得很粗，四舍五入也说得通' : '四舍五入也说得通';
    const mild = lastDigit ? 'info' : 'warn';
    return { ...common, status: 'finding', severity: mild, message: `${stated}${aside}；${within}。` };
  }
  // With amounts this small a percentage can be many things: a sign, no proof.
  const effective = wide ? 'warn' : severity;
  const message = `${stated}，不符${aside}。`;
  return { ...common, status: 'finding', message, ...(effective ? { severity: effective } : {}) };
}

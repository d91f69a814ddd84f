import { type MoneyUnit, parseDecimal, type Value } from '../../../src/model/index.ts';
import { squeeze } from '../text/squeeze.ts';

const dash = /^[-—－–]+$/u;
const notApplicable = /^(?:不适用|无|N\/A)$/u;

/** What a cell of figures says: exact, with nothing repaired. Undefined for a blank cell and for words. */
export function figureValue(printed: string, read: (decimal: string) => Value | undefined): Value | undefined {
  const text = squeeze(printed);
  if (text === '') return undefined;
  if (dash.test(text)) return { kind: 'dash' };
  if (notApplicable.test(text)) return { kind: 'notApplicable' };
  if (/[%％]$/u.test(text)) {
    const percent = parseDecimal(text.slice(0, -1));
    return percent === null ? undefined : { kind: 'percent', percent };
  }
  const decimal = parseDecimal(text);
  return decimal === null ? undefined : read(decimal);
}

/** A figure of money in a known unit. */
export function amountValue(printed: string, unit: MoneyUnit): Value | undefined {
  return figureValue(printed, (amount) => ({ kind: 'amount', amount, unit }));
}

/** A count of things. */
export function countValue(printed: string, unit: string | null): Value | undefined {
  return figureValue(printed, (count) => ({ kind: 'count', count, unit }));
}

/** A percentage, printed with or without its sign. */
export function percentValue(printed: string): Value | undefined {
  return figureValue(printed, (percent) => ({ kind: 'percent', percent }));
}

/** A row or column number. */
export function ordinalValue(printed: string): Value | undefined {
  const text = squeeze(printed);
  return /^\d{1,3}$/u.test(text) ? { kind: 'ordinal', ordinal: Number(text) } : undefined;
}

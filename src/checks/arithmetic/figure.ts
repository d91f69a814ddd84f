import Big from 'big.js';
import {
  type CellAddress,
  decimalPlaces,
  type MoneyUnit,
  moneyUnits,
  type Operand,
  type Place,
  toYuan,
  unitName,
} from '../../model/index.ts';

/**
 * A printed number as the checks compute with it: exact, with what its printed precision leaves open. Money is held in
 * yuan, whatever its printed unit; everything else in its own unit.
 */
export interface Figure {
  /** The printed number: yuan for money, percent for a percentage, else a bare number. */
  value: Big;
  /** Half a step of the last printed digit, in the same unit as `value`: the true number lies within ± `half`. */
  half: Big;
  /**
   * The same if zeros at the end were left out (`148万元` among amounts with two decimals): never larger than `half`.
   * Where a sum of such figures misses by more than this, it is a sign, no proof.
   */
  fine: Big;
  /** As printed. */
  text: string;
  /** Canonical decimal as printed, in `unit`. */
  printed: string;
  /** A unit of money, `%`, what is counted, or null. */
  unit: string | null;
  /** What it is, in Chinese. */
  label: string;
  place: Place;
  cell?: CellAddress;
  fact?: string;
  /** Id of the document it stands in, where that is not the one that is checked. */
  disclosure?: string;
}

/** What a figure is made of. `decimals` is the number of decimals that its surroundings print, if more than its own. */
export interface FigureParts extends Pick<Figure, 'text' | 'label' | 'place' | 'cell' | 'fact'> {
  amount: string;
  unit: string | null;
  /** Decimals of the table it stands in, where zeros at the end are left out: it is then as exact as its neighbours. */
  decimals?: number;
  /** Decimals that other figures of the text have: see `fine`. */
  usualDecimals?: number;
}

/** Whether a unit is one of money. */
export function isMoneyUnit(unit: string | null): unit is MoneyUnit {
  return unit !== null && (moneyUnits as readonly string[]).includes(unit);
}

function inBase(amount: string, unit: string | null): Big {
  return isMoneyUnit(unit) ? toYuan({ amount, unit }) : new Big(amount);
}

/** Half a step of a number printed with so many decimals in a unit, in yuan for money. */
export function halfStep(decimals: number, unit: string | null): Big {
  return inBase(new Big(10).pow(-decimals).div(2).toFixed(), unit);
}

export function makeFigure({ amount, unit, decimals = 0, usualDecimals = 0, ...rest }: FigureParts): Figure {
  const own = decimalPlaces(amount);
  const value = inBase(amount, unit);
  const precision = Math.max(own, decimals);
  // Things are counted, not measured: 7 个 is seven.
  const counted = !isMoneyUnit(unit) && unit !== '%' && own === 0;
  const fine = counted ? new Big(0) : halfStep(Math.max(precision, usualDecimals), unit);
  return {
    ...rest,
    value,
    // A printed nothing is as exact as its surroundings: 0万元 is no amount of half a ten thousand.
    half: counted || value.eq(0) ? fine : halfStep(precision, unit),
    fine,
    printed: amount,
    unit,
  };
}

/** A number of the base unit in the unit a figure is printed in, without trailing zeros. */
export function inUnit(value: Big, unit: string | null): string {
  return value.div(inBase('1', unit)).toFixed();
}

/** The same for a reader: `0.27万元`, `15%`, `7 个`. */
export function showNumber(value: Big, unit: string | null): string {
  const number = inUnit(value, unit);
  if (unit === null) return number;
  if (isMoneyUnit(unit)) return `${number}${unitName(unit)}`;
  return unit === '%' ? `${number}%` : `${number}${unit}`;
}

/** How a figure is printed, with its unit: a cell has none of its own. */
export function showFigure({ text, unit }: Figure): string {
  if (isMoneyUnit(unit)) return /[元万亿]$/u.test(text) ? text : `${text}${unitName(unit)}`;
  if (unit === '%') return /[%％]$/u.test(text) ? text : `${text}%`;
  return text;
}

/** A figure as it is kept in a verdict. One of another document keeps its place apart: it is no place of this one. */
export function operandOf({ label, text, printed, unit, place, cell, fact, disclosure }: Figure): Operand {
  const where = { place, ...(cell ? { cell } : {}), ...(fact ? { fact } : {}) };
  const common = { label, text, value: printed, unit };
  return disclosure ? { ...common, place: null, elsewhere: { disclosure, ...where } } : { ...common, ...where };
}

/** Words as they are kept in a verdict; `place` is null for something that is not there. */
export function wordsOperand(label: string, text: string, place: Place | null): Operand {
  return { label, text, value: null, unit: null, place };
}

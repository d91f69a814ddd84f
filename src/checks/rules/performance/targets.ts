import Big from 'big.js';
import { type MoneyUnit, type Place, parseMoneyUnit } from '../../../model/index.ts';
import { type Figure, makeFigure } from '../../arithmetic/figure.ts';

/** How a value has to compare with the target. */
export type Bound = '≥' | '≤' | '=' | null;

/** A target or an actual value that is a number: ≥98%, =3人, 95%以上, 提高90%. */
export interface Target {
  bound: Bound;
  value: Big;
  /** The number as printed. */
  amount: string;
  unit: string;
  /** Words before the number that say of what it is: 提高, 下降. */
  word: string;
}

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|>|大于等于|不低于|不少于|不小于|大于|超过|达到|至少)/u, '≥'],
  [/^(?:≤|<=|<|小于等于|不超过|不高于|不大于|不多于|小于|低于|控制在)/u, '≤'],
  [/^(?:=|等于)/u, '='],
];

const changes = /^(?:提高|提升|增加|增长|上升|下降|降低|减少|较上年|比上年)/u;

/** Reads a target; null for words (及时, 达标) and for more than one number. */
export function parseTarget(text: string | null): Target | null {
  let rest = (text ?? '').normalize('NFKC').replaceAll(/\s/gu, '').replace(/≧/gu, '≥').replace(/≦/gu, '≤');
  const word = changes.exec(rest)?.[0] ?? '';
  rest = rest.slice(word.length).replace(/^(?:到|至|了)/u, '');
  let bound: Bound = null;
  for (const [pattern, meant] of bounds) {
    const match = bound ? null : pattern.exec(rest);
    if (!match) continue;
    bound = meant;
    rest = rest.slice(match[0].length);
  }
  const match = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})?([^\d]{0,12})$/u.exec(rest);
  if (!match) return null;
  const [, whole = '', fraction = '', tail = ''] = match;
  const amount = `${whole.replaceAll(',', '')}${fraction}`;
  const after = /以上|及以上|以下|以内|之内|左右/u.exec(tail)?.[0] ?? '';
  if (/上$/u.test(after)) bound ??= '≥';
  if (/[下内]$/u.test(after)) bound ??= '≤';
  const unit = tail.replace(/\(?含\)?|及?以上|及?以下|以内|之内|左右/gu, '').replace(/[。;,]$/u, '');
  return { bound, value: new Big(amount), amount, unit, word };
}

const money: Record<string, MoneyUnit | null> = {
  元: parseMoneyUnit('元'),
  万元: parseMoneyUnit('万元'),
  万: parseMoneyUnit('万元'),
};

/** The amount of money a target names, as a figure; null where it names none (700, 元/人). */
export function moneyTarget(text: string, label: string, place: Place): Figure | null {
  const target = parseTarget(text);
  const unit = target ? (money[target.unit] ?? null) : null;
  if (!target || !unit) return null;
  return { ...makeFigure({ text, label, place, amount: target.amount, unit }), text: `${target.amount}${target.unit}` };
}

/** Whether an actual value meets a target; null where that cannot be told. */
export function meets(target: Target, actual: Target): boolean | null {
  if (target.unit !== actual.unit || target.word !== actual.word) return null;
  const bound = target.bound ?? (target.word === '' ? null : '≥');
  if (actual.value.eq(target.value)) return true;
  if (bound === '≥') return actual.value.gte(target.value);
  if (bound === '≤') return actual.value.lte(target.value);
  return bound === '=' ? false : null;
}

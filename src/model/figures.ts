import { type MoneyUnit, parseDecimal, parseMoneyUnit } from './money.ts';

/** A figure found in a text, with what it counts. Offsets are into the text. */
export interface TextFigure {
  kind: 'money' | 'percent' | 'count';
  start: number;
  end: number;
  /** Canonical decimal. */
  decimal: string;
  unit: MoneyUnit | null;
  counter: string | null;
}

const number = '(?<![\\d.])(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const counters = '台（套）|台\\(套\\)|平方米|批次|人次|团组|车次|辆|台|套|个|人|名|家|件|批|项|次|处|间';
/** 5万名, 187万平方米: ten thousands of things, no money. */
const things = '\\s*(?:余|多|名|人|户|平方|亩|册|件|次|公里|吨|套|辆|个|台|张|份|棵)';
const pattern = new RegExp(`${number}\\s*(?:(亿元|万元|千元|元|(?:亿|万)(?!${things}))|([%％])|(${counters}))`, 'gu');
/** A threshold (50万元以上, 100万元（含）以上) is no statement of an amount. */
const threshold = /^(?:[（(][^（()）]{1,6}[）)])*(?:及|或)?(?:以上|以下|以内)/u;
const approximate = /(?:大于|小于|不低于|不少于|不超过|不到|不足|超过|≥|≤)\s*$/u;

/** Every figure of a text that states something, in its order. */
export function findFigures(text: string): TextFigure[] {
  const figures: TextFigure[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, digits = '', money, percent, counter] = match;
    const decimal = parseDecimal(digits);
    const end = match.index + whole.length;
    if (
      decimal === null ||
      threshold.test(text.slice(end, end + 16)) ||
      approximate.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    figures.push({
      kind: money ? 'money' : percent ? 'percent' : 'count',
      start: match.index,
      end,
      decimal,
      unit: money ? parseMoneyUnit(money) : null,
      counter: counter ?? null,
    });
  }
  return figures;
}

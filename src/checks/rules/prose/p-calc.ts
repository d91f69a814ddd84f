import Big from 'big.js';
import { findFigures, type Passage, type TextFigure } from '../../../model/index.ts';
import { operandOf, showNumber } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formName } from '../../document/forms.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { figureInText, isPrice, linesOf, plainAmount } from './details.ts';

/** Counts of a calculation: 3人, 62天, 9个月, 6个房间. Durations are no figures of a text, but factors here. */
const counted = /(约合?|近)?\s*(\d{1,6})\s*(人次|人|次|天|个月|月|个房间|间|辆|台|套|户|场|期|批|晚)(?!均)/gu;
/** 每人每月: both have to be among the factors. */
const perWords: readonly { word: RegExp; unit: RegExp }[] = [
  { word: /每人|[/／]人/u, unit: /人/u },
  { word: /每月|[/／]月/u, unit: /月/u },
  { word: /每次|[/／]次/u, unit: /次/u },
];

interface Calculation {
  amount: TextFigure;
  prices: TextFigure[];
  counts: { value: Big; unit: string; rough: boolean }[];
  rough: boolean;
}

/** What a line calculates: one amount, prices for one, and how many. Null for a line that does not. */
function read(line: string): Calculation | null {
  const amount = plainAmount(line);
  const prices = findFigures(line).filter((figure) => figure.kind === 'money' && isPrice(line, figure));
  if (!amount || prices.length === 0) return null;
  // A count in a price (0.05万元/3人) or in the number of the item is none.
  const body = line.replace(/^\s*[（(]?\d{1,2}[.．)）、]/u, '');
  const counts = [...body.matchAll(counted)].map(([, about, digits = '', unit = '']) => ({
    value: new Big(digits),
    unit,
    rough: about !== undefined,
  }));
  const rough = /约\s*$/u.test(line.slice(Math.max(0, amount.start - 3), amount.start));
  return { amount, prices, counts, rough };
}

/** The product, where it is plain what is multiplied: every price of its kind once, every count once, none missing. */
function product({ prices, counts }: Calculation, line: string): Big | null {
  const units = new Set(prices.map(({ unit }) => unit));
  if (units.size > 1 || counts.length === 0 || counts.length > 3) return null;
  if (new Set(counts.map(({ unit }) => unit)).size < counts.length) return null;
  const missing = perWords.some(({ word, unit }) => word.test(line) && !counts.some((count) => unit.test(count.unit)));
  if (missing) return null;
  const price = prices.reduce((all, { decimal }) => all.plus(decimal), new Big(0));
  return counts.reduce((all, { value }) => all.times(value), price);
}

function checkLine(passage: Passage, at: number, line: string, name: string): Outcome | null {
  const calculation = read(line);
  const value = calculation && product(calculation, line);
  const { amount } = calculation ?? {};
  if (!calculation || !value || !amount || calculation.prices[0]?.unit !== amount.unit) return null;
  const whole = figureInText(passage, at, amount, `${name}“${line.trim().slice(0, 16)}…”`);
  const factors = calculation.prices.map((price) => figureInText(passage, at, price, '单价'));
  const operands = [whole, ...factors].map(operandOf);
  const formula = `${calculation.counts.map(({ value: count, unit }) => `${count.toFixed()}${unit}`).join(' × ')} × ${factors.map(({ text }) => text).join(' + ')}`;
  const places = amount.decimal.split('.')[1]?.length ?? 0;
  const exact = value.eq(amount.decimal) || value.round(places).eq(amount.decimal);
  const stated = `${whole.label}为 ${whole.text}，${formula} 得 ${value.toFixed()}`;
  const subject = `${name}：人数、标准与金额`;
  if (exact) return passed(subject, `${stated}，相符。`, operands);
  // 约 on either side, and what is not plain multiplication, is no contradiction.
  const near = value
    .minus(amount.decimal)
    .abs()
    .div(value.eq(0) ? 1 : value)
    .lte(0.05);
  if (calculation.rough || calculation.counts.some(({ rough }) => rough))
    return near ? passed(subject, `${stated}，约数，相近。`, operands) : null;
  return found(
    subject,
    `${stated}，相差 ${showNumber(whole.value.minus(factors[0] ? value.times(whole.value).div(amount.decimal) : 0).abs(), whole.unit)}。`,
    operands,
  );
}

function* texts(document: CheckedDocument): Generator<{ passage: Passage; name: string }> {
  for (const sheet of document.sheets) {
    for (const { label, passage } of sheet.table.form?.fields ?? [])
      yield { passage, name: `${formName(sheet)}“${label}”` };
  }
  for (const { passage } of document.passages()) yield { passage, name: '正文' };
}

const text = (amount: string) => `
一、项目支出情况

见习补贴（3人，每人每月0.20万元，10个月）${amount}万元。
`;

export const rule: Rule = {
  id: 'P-CALC',
  title: '人数乘以标准等于金额',
  statement: '项目理由里写明人数、标准和月数（天数、次数）的，相乘等于金额。',
  formula: '金额 = 人数 × 标准 × 月数',
  needs: '写明数量、单价和金额的说明',
  tolerance: '按金额印出的精度四舍五入；写“约”的不算不符',
  severity: 'warn',
  kinds: ['budget', 'final'],
  examples: [
    { says: '3 × 0.20 × 10 = 6.00', kind: 'budget', text: text('6.00'), expect: ['pass'] },
    { says: '印作 8.00', kind: 'budget', text: text('8.00'), expect: ['finding'] },
    {
      says: '没有写月数，不能算',
      kind: 'budget',
      text: '\n一、项目支出情况\n\n见习补贴8.00万元（3人，每人每月0.20万元）。\n',
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    for (const { passage, name } of texts(document)) {
      for (const { line, at } of linesOf(passage.text)) {
        // Prose puts several calculations into one paragraph: each sentence is one.
        let from = 0;
        for (const sentence of line.split(/(?<=[。；;])(?![^（(]{0,60}[）)])/u)) {
          const outcome = checkLine(passage, at + from, sentence, name);
          from += sentence.length;
          if (outcome) yield outcome;
        }
      }
    }
  },
};

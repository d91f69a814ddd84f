import Big from 'big.js';
import { type MoneyUnit, moneyUnits, type Operand, type Verdict } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';

type Compared = Pick<Verdict, 'operands' | 'expected' | 'difference'>;
type Said = Pick<Words, 'checks' | 'labels'>;

function isMoney(unit: string | null): unit is MoneyUnit {
  return moneyUnits.some((money) => money === unit);
}

/** A number with what it counts, where that is money or a share: what else is counted has no name but in Chinese. */
function inUnit(text: string, unit: string | null, { labels }: Pick<Said, 'labels'>): string {
  // What is printed may have words round it: 资金使用率100%.
  const number = /-?\d[\d,.]*/u.exec(text)?.[0] ?? text;
  if (isMoney(unit)) return labels.amount(number, unit);
  return unit === '%' ? `${number}%` : number;
}

/** As printed where one of the operands is that number, else as it was computed. */
function side(value: Big, unit: string | null, operands: readonly Operand[], words: Said): string {
  const same = operands.find((each) => each.unit === unit && each.value !== null && value.eq(each.value));
  return inUnit(same?.text ?? value.toFixed(), unit, words);
}

/**
 * The two numbers of a finding and by how much they differ, for readers who cannot read its message. Null where that is
 * in the language of the page, and where words were compared, not numbers.
 */
export function comparedNumbers({ operands, expected, difference }: Compared, words: Said): string | null {
  const { against, points, inChinese } = words.checks;
  const [first, second] = operands;
  if (inChinese === '' || !first) return null;
  const { unit } = first;
  if (expected === null || difference === null) {
    const two = operands.length === 2 && first.value !== null && second?.value != null && second.unit === unit;
    return two ? against(inUnit(first.text, unit, words), inUnit(second.text, unit, words), null) : null;
  }
  const other =
    operands.length === 2 && second?.value != null
      ? inUnit(second.text, second.unit, words)
      : side(new Big(expected), unit, operands, words);
  const apart = new Big(difference).abs().toFixed();
  const gap = unit === '%' ? points(apart) : inUnit(apart, unit, words);
  return against(side(new Big(expected).plus(difference), unit, operands, words), other, gap);
}

/** The rule that something does not meet, and the numbers; null where the message of the finding can be read. */
export function findingGist(rule: string, compared: string | null, { checks }: Words): string | null {
  return checks.gist(rule, compared);
}

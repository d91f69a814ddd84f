/** A number with its unit, as documents print them: 0.25万元, 12 元, 9%. */
const amount = /(-?\d[\d,.]*\s?(?:[万亿千百]*元|%))/u;

/** A text cut before and behind its amounts, which lines do not break: every second part is an amount. */
export function wholeAmounts(text: string): string[] {
  return text.split(amount);
}

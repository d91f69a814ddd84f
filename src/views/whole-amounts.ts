/** A number with its unit: as documents print them (0.25万元, 12 元, 9%), or in English (0.25 × 10,000 yuan). */
const amount = /(-?\d[\d,.]*\s?(?:[万亿千百]*元|%|(?:× [\d,]+(?: million)? )?yuan(?!\w)))/u;

/** A text cut before and behind its amounts, which lines do not break: every second part is an amount. */
export function wholeAmounts(text: string): string[] {
  return text.split(amount);
}

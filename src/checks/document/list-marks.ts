/** The styles in which Chinese documents number their parts and lists. */
export type ListMarkStyle = 'part' | 'han' | 'hanParen' | 'dun' | 'dot' | 'paren' | 'circled' | 'ordinal';

/** The number before a heading, a list entry or a clause. */
export interface ListMark {
  style: ListMarkStyle;
  /** Its value, from 1. */
  ordinal: number;
  /** As printed: 第一部分, 一、, （一）, 1., 一是. */
  text: string;
}

const digits = '零一二三四五六七八九';
const han = '[一二三四五六七八九十]{1,3}';

const patterns: readonly (readonly [ListMarkStyle, RegExp])[] = [
  ['part', new RegExp(`^第\\s?(${han})\\s?部分`, 'u')],
  ['han', new RegExp(`^(${han})[、.．]`, 'u')],
  ['hanParen', new RegExp(`^[（(](${han})[）)]`, 'u')],
  ['dun', /^(\d{1,2})、/u],
  // 1.36万元 is an amount, 2024.5 a date.
  ['dot', /^(\d{1,2})[.．](?!\d{1,8}(?:$|[%％万元亿\s]))/u],
  ['paren', /^[（(](\d{1,2})[）)]/u],
  ['circled', /^([①-⑳])/u],
];

/** The value of a Chinese numeral up to 99, or null. */
export function hanNumber(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return null;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? digits.indexOf(first) : null;
  return (first ? digits.indexOf(first) : 1) * 10 + (last ? digits.indexOf(last) : 0);
}

function ordinalOf(style: ListMarkStyle, text: string): number | null {
  if (style === 'circled') return (text.codePointAt(0) ?? 0) - 0x245f;
  return /^\d/u.test(text) ? Number(text) : hanNumber(text);
}

/** The number a text begins with; null where it begins with none. A bullet before the number is passed over. */
export function listMark(text: string): ListMark | null {
  const bare = text.replace(/^\s{0,20}(?:[-*•●■·]\s{1,20})?/u, '');
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(bare);
    const ordinal = match?.[1] === undefined ? null : ordinalOf(style, match[1]);
    if (match && ordinal !== null && ordinal > 0) return { style, ordinal, text: match[0] };
  }
  return null;
}

const hanNames = (ordinal: number): string => {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  const last = ones === 0 ? '' : (digits[ones] ?? '');
  return tens === 0 ? last : `${tens === 1 ? '' : (digits[tens] ?? '')}十${last}`;
};

/** How a number of a style is printed: 第三部分, （三）, 3. */
export function showMark({ style, ordinal }: Pick<ListMark, 'style' | 'ordinal'>): string {
  if (style === 'part') return `第${hanNames(ordinal)}部分`;
  if (style === 'han') return `${hanNames(ordinal)}、`;
  if (style === 'hanParen') return `（${hanNames(ordinal)}）`;
  if (style === 'ordinal') return `${hanNames(ordinal)}是`;
  if (style === 'dun') return `${ordinal}、`;
  if (style === 'dot') return `${ordinal}.`;
  if (style === 'circled') return String.fromCodePoint(0x245f + ordinal);
  return `（${ordinal}）`;
}

/** Whether a text holds a number of a style anywhere, however its brackets are printed. */
export function holdsMark(text: string, { style, ordinal }: Pick<ListMark, 'style' | 'ordinal'>): boolean {
  const bare = text.normalize('NFKC').replaceAll(/\s/gu, '');
  // 3、 and 3. are told apart by few; the same number in another dress is there too.
  if (style === 'dun' || style === 'dot') return new RegExp(`(?<![\\d.])${ordinal}[.、](?!\\d)`, 'u').test(bare);
  return bare.includes(showMark({ style, ordinal }).normalize('NFKC'));
}

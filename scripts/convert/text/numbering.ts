/** The styles in which Chinese documents number their parts, from the outermost inwards. */
export const markStyles = ['part', 'chapter', 'han', 'hanParen', 'dun', 'dot', 'paren', 'circled', 'bullet'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** A number or bullet at the head of a line: 第一部分, 一、, （一）, 1、, 1., (1), ①, -. */
export interface Mark {
  style: MarkStyle;
  /** Its value, from 1; 0 for a bullet. */
  ordinal: number;
  /** As printed. */
  text: string;
  /** Length of the mark with the white space after it. */
  length: number;
}

const digits = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 99 (十一, 二十, 三十一), or null. */
export function parseHanNumber(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return null;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? digits.indexOf(first) : null;
  return (first ? digits.indexOf(first) : 1) * 10 + (last ? digits.indexOf(last) : 0);
}

const han = '[一二三四五六七八九十]{1,3}';
/** A bullet and the white space after it. */
export const bullet = /^([-*•●■·])\s+/u;
const patterns: readonly (readonly [MarkStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${han})部分[、：:]?`, 'u')],
  ['chapter', new RegExp(`^第(${han})[章节]`, 'u')],
  ['han', new RegExp(`^(${han})、`, 'u')],
  ['hanParen', new RegExp(`^[（(](${han})[）)]`, 'u')],
  ['dun', /^(\d{1,2})、/u],
  ['dot', /^(\d{1,2})[.．](?!\d+(?:[%％万元亿\s]|$))/u],
  ['paren', /^[（(](\d{1,2})[）)]/u],
  ['circled', /^([①-⑳])/u],
  ['bullet', bullet],
];

function ordinalOf(style: MarkStyle, text: string): number | null {
  if (style === 'bullet') return 0;
  if (style === 'circled') return (text.codePointAt(0) ?? 0) - 0x245f;
  return /^\d/u.test(text) ? Number(text) : parseHanNumber(text);
}

/** The mark a line begins with, or null. A decimal such as `1.36万` is no mark. */
export function parseMark(text: string): Mark | null {
  const mark = parseOne(text);
  if (mark?.style !== 'bullet') return mark;
  // A bullet before a number is only how the number was rendered.
  const inner = parseOne(text.slice(mark.length));
  return inner && inner.style !== 'bullet' ? { ...inner, length: mark.length + inner.length } : mark;
}

function parseOne(text: string): Mark | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1] === undefined ? null : ordinalOf(style, match[1]);
    if (!match || value === null) continue;
    const rest = text.slice(match[0].length);
    const space = rest.length - rest.trimStart().length;
    return { style, ordinal: value, text: match[0].trim(), length: match[0].length + space };
  }
  return null;
}

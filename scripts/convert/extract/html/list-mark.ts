import type { Element } from 'hast';
import { attribute, isElement, styleOf } from './elements.ts';
import { hanNumber, latinLetters, romanNumber } from './numerals.ts';

/** Kinds of marks by the values of `list-style-type` and of the attribute `type`, which knows only five. */
function styleOfList(list: Element, item: Element): string {
  const named = styleOf(item, 'list-style-type') || styleOf(list, 'list-style-type');
  if (named !== '') return named;
  const short = /none/u.exec(styleOf(item, 'list-style') || styleOf(list, 'list-style'));
  if (short) return 'none';
  const type = attribute(item, 'type') || attribute(list, 'type');
  const types: Record<string, string> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };
  return types[type] ?? (isElement(list, 'ol') ? 'decimal' : 'disc');
}

function format(style: string, ordinal: number): string {
  switch (style) {
    case 'none':
      return '';
    case 'lower-alpha':
    case 'lower-latin':
      return `${latinLetters(ordinal).toLowerCase()}. `;
    case 'upper-alpha':
    case 'upper-latin':
      return `${latinLetters(ordinal)}. `;
    case 'lower-roman':
      return `${romanNumber(ordinal).toLowerCase()}. `;
    case 'upper-roman':
      return `${romanNumber(ordinal)}. `;
    case 'cjk-ideographic':
    case 'simp-chinese-informal':
    case 'trad-chinese-informal':
    case 'cjk-decimal':
      return `${hanNumber(ordinal)}、`;
    case 'decimal':
      return `${ordinal}. `;
    default:
      return '• ';
  }
}

function integer(text: string): number | null {
  return /^-?\d{1,6}$/u.test(text) ? Number(text) : null;
}

/** The marks that a browser prints before the items of a list, by item. Unknown kinds are printed as bullets. */
export function listMarks(list: Element): Map<Element, string> {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  const reversed = list.properties.reversed === true;
  let ordinal = integer(attribute(list, 'start')) ?? (reversed ? items.length : 1);
  const marks = new Map<Element, string>();
  for (const item of items) {
    ordinal = integer(attribute(item, 'value')) ?? ordinal;
    marks.set(item, format(styleOfList(list, item), ordinal));
    ordinal += reversed ? -1 : 1;
  }
  return marks;
}

import { squeezed } from '../../document/texts.ts';

/** How two names of one code compare. */
export type NameMatch = 'same' | 'shortened' | 'other';

const levels = /\((?:类|款|项)\)/gu;
const brackets = /[()[\]【】〔〕、,，.·\-—_:：]/gu;

/** A name without spaces, brackets and marks, so that line breaks and widths do not count. */
export function plainName(name: string): string {
  return squeezed(name).replaceAll(levels, '').replaceAll(brackets, '');
}

/** Words that some write and others leave out, and that change nothing: 资源勘探工业信息（等）支出. */
function withoutParticles(name: string): string {
  return name.replaceAll(/[等的和与及]|费用|支出|经费/gu, '').replace(/费$/u, '');
}

/** Whether all characters of `short` stand in `long`, in that order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/**
 * Compares a printed name with another of the same code. One that is cut off, as in a narrow column, is the same; one
 * that lacks characters is shortened.
 */
export function matchNames(a: string, b: string): NameMatch {
  const [x, y] = [plainName(a), plainName(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short === long || (short.length >= 4 && long.startsWith(short))) return 'same';
  if (withoutParticles(x) === withoutParticles(y)) return 'same';
  return short.length >= 2 && isWithin(short, long) ? 'shortened' : 'other';
}

/** Whether two names of the same length differ in one character. */
export function oneCharacterApart(a: string, b: string): boolean {
  const [x, y] = [[...a], [...b]];
  return x.length === y.length && x.filter((character, at) => character !== y[at]).length === 1;
}

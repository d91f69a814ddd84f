import type { Section } from '../model/index.ts';

/** A heading after its number. 一、 and （一） carry their own distance, 第一部分 does not. */
export function numbered(number: string | null, heading: string): string {
  if (number === null) return heading;
  return /[、，.．）)]$/u.test(number) ? `${number}${heading}` : `${number} ${heading}`;
}

/** The heading of a section with its number. */
export function sectionTitle({ number, heading }: Pick<Section, 'number' | 'heading'>): string {
  return numbered(number, heading.text);
}

import type { Section } from '../model/index.ts';

/** The heading of a section with its number. 一、 and （一） carry their own distance, 第一部分 does not. */
export function sectionTitle(section: Pick<Section, 'number' | 'heading'>): string {
  const { number, heading } = section;
  if (number === null) return heading.text;
  return /[、，.．）)]$/u.test(number) ? `${number}${heading.text}` : `${number} ${heading.text}`;
}

import type { Words } from '../words/index.ts';

/**
 * What the name of a province, or the end of the name of a bureau, means to those who do not read it; null where that is
 * not known, and in the language of the name. Cities and counties have no English name that all use.
 */
export function nameMeaning(name: string, { names }: Pick<Words, 'names'>): string | null {
  const province = names.provinces[name];
  if (province) return province;
  const end = Object.keys(names.bodies)
    .filter((body) => name.endsWith(body))
    .toSorted((a, b) => b.length - a.length)[0];
  return (end && names.bodies[end]) ?? null;
}

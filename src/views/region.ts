import { divisionPath } from './paths.ts';

/** An administrative division: its six-digit code (GB/T 2260) and name. */
export interface Division {
  code: string;
  name: string;
}

/** Names that fill a level without being a place: municipalities and directly administered counties. */
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/**
 * The divisions a code lies in, from the province down: 山西省, 长治市, 襄垣县.
 * A code that is not listed gives the levels that are.
 */
export function regionPath(code: string, divisions: ReadonlyMap<string, Division>): Division[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  return [...new Set(codes)]
    .map((part) => divisions.get(part))
    .filter((division) => division !== undefined)
    .filter((division) => !placeholders.has(division.name));
}

/** A division with the way to its page. */
export interface RegionLink {
  name: string;
  href: string;
}

/** Divisions as links. */
export function regionLinks(divisions: readonly Division[]): RegionLink[] {
  return divisions.map(({ code, name }) => ({ name, href: divisionPath(code) }));
}

/** Names a code by all the divisions it lies in: 山西省长治市襄垣县. */
export function regionNamer(divisions: ReadonlyMap<string, Division>): (code: string) => string {
  return (code) =>
    regionPath(code, divisions)
      .map(({ name }) => name)
      .join('');
}

import type { ListedDivision } from '../../src/content/divisions.ts';

/** A division, how a name writes it, and where in the name. */
interface Step {
  division: ListedDivision;
  written: string;
}

/** Divisions at the beginning of a name, from the top down: 上海市, 普陀区. */
export interface RegionMatch {
  code: string;
  steps: Step[];
  /** The name before and after the divisions. */
  before: string;
  after: string;
  /** Only a short form stands there: 江苏 for 江苏省. */
  short: boolean;
}

/** Names that fill a level without being a place. */
const placeholder = /^(?:市辖区|县|.*直辖县级行政区划)$/u;

/** The peoples that autonomous divisions are named after: 恩施土家族苗族自治州 is written 恩施州 too. */
const peoples =
  /(?:(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|普米|鄂温克|怒|保安|裕固|门巴|鄂伦春|独龙|各)族?)+自治(?=[州县旗区])/u;

/** What may stand before the division in the name of an organ. */
const prefixes =
  /^(?:中国共产党|中共|中国人民政治协商会议|政协|中国共产主义青年团|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国.{2,8}(?:会|党|同盟|学社)|国家.{2,8}局)$/u;

interface Index {
  /** By first character: a name has few places where a division can begin. */
  full: ReadonlyMap<string, ListedDivision[]>;
  short: ReadonlyMap<string, ListedDivision[]>;
  all: ReadonlyMap<string, ListedDivision>;
}

/** Finds divisions in names. */
export class Gazetteer {
  readonly #index: Index;

  constructor(divisions: readonly ListedDivision[]) {
    const places = divisions.filter(({ name, code }) => code !== '000000' && !placeholder.test(name));
    const group = (names: (division: ListedDivision) => string[]): Map<string, ListedDivision[]> => {
      const map = new Map<string, ListedDivision[]>();
      for (const division of places) {
        for (const name of names(division)) map.set(name, [...(map.get(name) ?? []), division]);
      }
      return map;
    };
    this.#index = {
      full: group(({ name }) => [name]),
      short: group(shortNames),
      // Those in force come last and win.
      all: new Map(divisions.map((division) => [division.code, division])),
    };
  }

  /** A division by code. */
  get(code: string): ListedDivision | undefined {
    return this.#index.all.get(code);
  }

  /** 山西省长治市襄垣县 for 140423. */
  path(code: string): string {
    return [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])]
      .map((part) => this.get(part)?.name ?? '')
      .filter((name) => !placeholder.test(name))
      .join('');
  }

  /**
   * The divisions a name begins with, the longest chain first; several when the same words name several places
   * (朝阳区), none when the name has none.
   */
  find(name: string): RegionMatch[] {
    for (let begin = 0; begin <= Math.min(name.length - 2, 14); begin += 1) {
      const before = name.slice(0, begin);
      if (begin > 0 && !prefixes.test(before)) continue;
      const chains = this.#chains(name.slice(begin), null);
      if (chains.length === 0) continue;
      const length = (steps: readonly Step[]): number => steps.reduce((sum, { written }) => sum + written.length, 0);
      const longest = Math.max(...chains.map(length));
      const best = chains.filter((steps) => length(steps) === longest);
      const matches = best.flatMap((steps): RegionMatch[] => {
        const last = steps.at(-1);
        return last
          ? [{ code: last.division.code, steps, before, after: name.slice(begin + longest), short: isShort(steps) }]
          : [];
      });
      return preferCurrent(preferFull(matches));
    }
    return [];
  }

  #chains(text: string, inside: string | null): Step[][] {
    return this.#at(text, inside).flatMap((step) => {
      const rest = this.#chains(text.slice(step.written.length), step.division.code);
      return [[step], ...rest.map((steps) => [step, ...steps])];
    });
  }

  /** Divisions whose name the text begins with, below a given one. */
  #at(text: string, inside: string | null): Step[] {
    const found: Step[] = [];
    for (let length = 2; length <= Math.min(text.length, 15); length += 1) {
      const written = text.slice(0, length);
      const full = this.#index.full.get(written) ?? [];
      const short = this.#index.short.get(written) ?? [];
      // 市, 县 and the like after a short name belong to it: 吉林 of 吉林市 is not 吉林省.
      const shortFits = !/^[省市县区州盟旗]/u.test(text.slice(length));
      for (const division of [...full, ...(shortFits ? short : [])]) {
        if (isBelow(division.code, inside)) found.push({ division, written });
      }
    }
    return found;
  }
}

function isBelow(code: string, inside: string | null): boolean {
  if (inside === null) return true;
  const stem = inside.endsWith('0000') ? inside.slice(0, 2) : inside.slice(0, 4);
  return inside.endsWith('00') && code !== inside && code.startsWith(stem);
}

/** Short forms of provinces and autonomous divisions, and of cities: 江苏, 广西, 恩施州, 南京. */
function shortNames({ code, name }: ListedDivision): string[] {
  const autonomous = name.replace(peoples, '');
  const names = autonomous === name || autonomous.length < 3 ? [] : [autonomous];
  const stem = /^(?<stem>.{2,})[省市]$/u.exec(name)?.groups?.stem;
  if (code.endsWith('0000')) {
    names.push(stem ?? name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$/u, ''));
  } else if (code.endsWith('00') && stem) names.push(stem);
  return names;
}

function isShort(steps: readonly Step[]): boolean {
  return steps.some(({ division, written }) => division.name !== written);
}

function preferFull(matches: RegionMatch[]): RegionMatch[] {
  const full = matches.filter((match) => !match.short);
  return full.length > 0 ? full : matches;
}

/**
 * A former division only counts where none in force fits, of one place under two codes the later one, and of a
 * city that is listed as its own county too (嘉峪关市) the city.
 */
function preferCurrent(matches: RegionMatch[]): RegionMatch[] {
  const isCurrent = (match: RegionMatch): boolean => match.steps.every(({ division }) => division.former === null);
  const current = matches.filter(isCurrent);
  const kept = current.length > 0 ? current : matches;
  return [...Map.groupBy(kept, (match) => match.code).values()]
    .flatMap((same) => same.slice(-1))
    .filter(({ code }) => !kept.some((other) => isBelow(code, other.code)));
}

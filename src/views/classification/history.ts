import { isBelow } from '../../checks/document/coded-rows.ts';
import type { ListedCode } from '../../checks/index.ts';
import { matchNames, oneCharacterApart, plainName } from '../../checks/rules/wording/code-names.ts';
import { formerNames } from '../../checks/rules/wording/renamed-classes.ts';
import type { Words } from '../../words/index.ts';
import { levelOf, type Scheme } from './codes.ts';

/** A name a code had, and how it is known. */
export interface NamedOnce {
  name: string;
  /** 2023, 2024; null where only the name is known, not its years. */
  years: readonly number[] | null;
  evidence: string;
}

/** Another code that went by the same name in other years. */
export interface SameName {
  code: string;
  years: readonly number[];
}

export interface CodeHistory {
  names: NamedOnce[];
  elsewhere: SameName[];
}

/** Ends of items that every group has: 行政运行, 一般行政管理事务, 机关服务, 事业运行, 其他. Their names tell no code. */
const everyGroupHas = /(?:01|02|03|50|99)$/u;

function isGeneral(scheme: Scheme, code: string): boolean {
  return scheme === 'functional' && levelOf(scheme, code) === 'item' && everyGroupHas.test(code);
}

const alike = (a: string, b: string): boolean =>
  matchNames(a, b) !== 'other' || oneCharacterApart(plainName(a), plainName(b));

/** Pairs of a list, without those that its official part contradicts: several documents of one body repeat a mistake. */
function trusted(list: readonly ListedCode[], code: string): ListedCode[] {
  const own = list.filter((each) => each.code === code);
  const official = own.filter(({ documents }) => documents === null);
  return official.length === 0 ? own : own.filter(({ name }) => official.some((each) => alike(each.name, name)));
}

/** What the lists know of the names of a code over the years, and of its name under other codes. */
export function historyOf(scheme: Scheme, code: string, list: readonly ListedCode[], words: Words): CodeHistory {
  const said = words.classification.page;
  const own = trusted(list, code);
  const names = [...Map.groupBy(own, ({ name }) => plainName(name)).values()].map((entries): NamedOnce => {
    const years = [...new Set(entries.flatMap((entry) => entry.years))].sort((a, b) => a - b);
    const official = entries.filter(({ documents }) => documents === null).flatMap((entry) => entry.years);
    const seen = Math.max(0, ...entries.map(({ documents }) => documents ?? 0));
    const evidence = [
      ...(official.length > 0 ? [said.listOf(official)] : []),
      ...(seen > 0 ? [said.seen(seen)] : []),
    ].join(said.comma);
    return { name: entries[0]?.name ?? '', years, evidence };
  });
  names.sort((a, b) => (a.years?.[0] ?? 0) - (b.years?.[0] ?? 0));
  const former =
    scheme === 'functional'
      ? formerNames
          .filter((each) => each.code === code && !names.some(({ name }) => plainName(name) === plainName(each.name)))
          .map(({ name }): NamedOnce => ({ name, years: null, evidence: said.former }))
      : [];
  return { names: [...former, ...names], elsewhere: sameNames(scheme, code, own, list) };
}

function sameNames(scheme: Scheme, code: string, own: readonly ListedCode[], list: readonly ListedCode[]): SameName[] {
  if (isGeneral(scheme, code)) return [];
  const years = new Set(own.flatMap((each) => each.years));
  const names = new Set(own.map(({ name }) => plainName(name)));
  const others = list.filter(
    (each) =>
      each.code !== code &&
      levelOf(scheme, each.code) !== null &&
      !isGeneral(scheme, each.code) &&
      !isBelow(each.code, code) &&
      !isBelow(code, each.code) &&
      names.has(plainName(each.name)) &&
      // In the same year two codes of one name are two things.
      each.years.length > 0 &&
      each.years.every((year) => !years.has(year)),
  );
  return others.map((each) => ({ code: each.code, years: each.years }));
}

import type { CheckReferences } from '../../checks/index.ts';

/** Classifications that have pages: by function, and by economic class (部门经济分类). */
export const schemes = ['functional', 'economic'] as const;
export type Scheme = (typeof schemes)[number];

/** The lists of codes that the site knows. */
export type CodeLists = Pick<CheckReferences, Scheme>;

/** Digits of 类, 款 and 项. */
const lengths = { functional: [3, 5, 7], economic: [3, 5] } as const satisfies Record<Scheme, readonly number[]>;
/** 类, 款 and 项. */
const levels = ['class', 'group', 'item'] as const;
export type CodeLevel = (typeof levels)[number];

/** The level of a code; null for a text that is no code of the scheme. */
export function levelOf(scheme: Scheme, code: string): CodeLevel | null {
  const at = (lengths[scheme] as readonly number[]).indexOf(code.length);
  return at < 0 || !/^\d+$/u.test(code) ? null : (levels[at] ?? null);
}

/** The codes above a code, from 类 down. */
export function codesAbove(scheme: Scheme, code: string): string[] {
  return lengths[scheme].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/** Whether a code stands directly below another. */
export function isChild(scheme: Scheme, code: string, above: string): boolean {
  return codesAbove(scheme, code).at(-1) === above;
}

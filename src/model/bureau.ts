import { z } from 'zod';

/** A body that another one came from, or went into: a change of more than its name. */
const successionSchema = z.strictObject({
  /** Its id, where it publishes here; null where it is known by name only. */
  bureau: z.string().nullable(),
  name: z.string(),
  /** The year of the change, where it is known. */
  year: z.int().nullable(),
  /** How: merged into one, split off, took over the duties, or replaced as a whole. */
  how: z.enum(['merged', 'split', 'tookOver', 'replaced']),
});
export type Succession = z.infer<typeof successionSchema>;

/** Who publishes. The id outlives the name. */
export const bureauSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Names with the first and last year for which they are known to hold; the current name last. */
  names: z.array(z.strictObject({ name: z.string(), from: z.int().nullable(), to: z.int().nullable() })).min(1),
  /** Administrative division code (GB/T 2260), six digits. */
  division: z.string().regex(/^\d{6}$/u),
  level: z.enum(['central', 'province', 'prefecture', 'county', 'township']),
  /** Id of the department (主管部门) whose budget holds that of this unit. */
  parent: z.string().optional(),
  /** The bodies it was made of. What became of them follows from it and is not written down a second time. */
  predecessors: z.array(successionSchema).optional(),
  /** The bodies it became, where none of them has a file of its own that says so. */
  successors: z.array(successionSchema).optional(),
});
export type Bureau = z.infer<typeof bureauSchema>;

/** The name in a year; the current one where it is not known. */
export function bureauNameIn(bureau: Bureau, year: number): string {
  const then = bureau.names.find(({ from, to }) => (from === null || from <= year) && (to === null || to >= year));
  return then?.name ?? bureauName(bureau);
}

/** The current name. */
export function bureauName(bureau: Bureau): string {
  const last = bureau.names.at(-1);
  if (!last) throw new RangeError('a bureau has at least one name');
  return last.name;
}

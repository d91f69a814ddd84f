import { z } from 'zod';

/** Who publishes. The id outlives the name. */
export const bureauSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Names with the first and last year for which they are known to hold; the current name last. */
  names: z.array(z.strictObject({ name: z.string(), from: z.int().nullable(), to: z.int().nullable() })).min(1),
  /** Administrative division code (GB/T 2260), six digits. */
  division: z.string().regex(/^\d{6}$/u),
  level: z.enum(['central', 'province', 'prefecture', 'county', 'township']),
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

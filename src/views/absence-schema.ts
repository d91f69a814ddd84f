import { z } from 'zod';
import type { Absence } from './absence.ts';

const href = z.string();
const title = z.string();

/** The reasons in a summary; apart from their type, which the browser knows too. */
export const absenceSchema: z.ZodType<Absence> = z.discriminatedUnion('why', [
  z.strictObject({ why: z.enum(['emptyTable', 'notInTable', 'doubtfulTable', 'titleOnly']), title, href }),
  z.strictObject({ why: z.literal('blankCell'), title, cell: z.string(), printed: z.string(), href }),
  z.strictObject({ why: z.enum(['mentioned', 'saidNone', 'elsewhere', 'notThere', 'unknown']), href }),
]);

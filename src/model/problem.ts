import { z } from 'zod';
import { placeSchema } from './place.ts';

/** `error` stops the record from being trusted, `warning` wants a look, `info` is worth knowing. */
export const severities = ['error', 'warning', 'info'] as const;

/** Something the converter noticed: where, by which rule, what it expected and what it found. */
export const problemSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  place: placeSchema.nullable(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

export const leftOutReasons = [
  'contents',
  'pageNumber',
  'runningHeader',
  'runningFooter',
  'watermark',
  'bookmark',
  'separator',
  'repeatedHeader',
  'markup',
] as const;

/** A piece of the source that is not part of the record's text, and why. */
export const leftOutSchema = z.strictObject({
  reason: z.enum(leftOutReasons),
  text: z.string(),
  place: placeSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What is saved beside a record. */
export const reportSchema = z.strictObject({
  disclosure: z.string(),
  problems: z.array(problemSchema),
  leftOut: z.array(leftOutSchema),
});
export type Report = z.infer<typeof reportSchema>;

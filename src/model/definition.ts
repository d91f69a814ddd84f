import { z } from 'zod';
import { passageSchema } from './place.ts';

/** A term defined in the 名词解释 of a document, in the document's own words. */
export const definitionSchema = z.strictObject({
  /** The head word as printed, without its number: “三公”经费. */
  term: z.string(),
  number: z.string().nullable(),
  passage: passageSchema,
  section: z.string(),
});
export type Definition = z.infer<typeof definitionSchema>;

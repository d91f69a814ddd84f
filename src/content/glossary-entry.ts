import { z } from 'zod';

/** The front matter of a glossary entry: one term of the field, explained. Its id is the name of its file. */
export const glossaryEntrySchema = z.strictObject({
  /** The head word. */
  term: z.string().min(1),
  /** Other spellings under which documents print it. */
  variants: z.array(z.string().min(1)),
  /** What people say instead, and documents do not print: 公车. Only the search reads it. */
  everyday: z.array(z.string().min(1)).default([]),
  /** One or two plain sentences for a reader who knows nothing of budgets. */
  plain: z.string().min(1),
  /** The same for those who read English: its usual name, and the plain sentences in the same sense. */
  english: z.strictObject({ term: z.string().min(1), plain: z.string().min(1) }),
  /** The official wording, when one is known, and where it is printed. */
  official: z.string().nullable(),
  source: z.string().nullable(),
  /** Ids of entries a reader may want next. */
  related: z.array(z.string()),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

import { z } from 'zod';
import { definitionSchema } from './definition.ts';
import { factSchema, proseCoverageSchema } from './fact.ts';
import { placedTextSchema } from './place.ts';
import { blockSchema, sectionSchema } from './section.ts';
import { disclosureKinds, publisherScopes } from './source-metadata.ts';
import { tableSchema } from './table.ts';

export const layouts = ['tabbed', 'cellPerLine', 'markdown', 'wrappedProse', 'transcript'] as const;
export type Layout = (typeof layouts)[number];

/** Formats of originals beside plain text. */
export const originalFormats = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'html', 'image'] as const;
export type OriginalFormat = (typeof originalFormats)[number];

const pageSchema = z.strictObject({
  /** Number of the page, or name of the sheet. */
  label: z.string(),
  /** First line of it in the transcript, from 1. */
  line: z.int().min(1),
  /** The page is an image; its text was recognised and may be misread. */
  recognised: z.literal(true).optional(),
});

/**
 * The record of one published document: everything it says, in its order, with the way back to the source.
 * Written by the converter only.
 */
export const disclosureSchema = z.strictObject({
  /** Version of the record's shape. */
  schema: z.literal(1),
  /** `<bureau>/<year>-<kind>`: also its address on the site. */
  id: z.string(),
  bureau: z.string(),
  region: z.string(),
  fiscalYear: z.int(),
  kind: z.enum(disclosureKinds),
  scope: z.enum(publisherScopes),
  title: z.string(),
  publishedAt: z.string().nullable(),
  sources: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string(),
      layout: z.enum(layouts),
      /** Why the text was taken for that layout. */
      evidence: z.array(z.string()),
      lines: z.int(),
      /** What the file is; absent for a text file. Its lines are then those of its transcript. */
      format: z.enum(originalFormats).optional(),
      /** The transcript was made or mended by a person. */
      mended: z.literal(true).optional(),
      /** Where its pages or sheets begin, for a file that has them. */
      pages: z.array(pageSchema).optional(),
    }),
  ),
  /** Entries of the printed contents page, kept for checking, not part of the text. */
  contents: z.array(placedTextSchema),
  /** What stands before the first heading: cover lines, and tables in documents that begin with them. */
  front: z.array(blockSchema),
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  facts: z.array(factSchema),
  /** How much of the text the facts cover. */
  prose: proseCoverageSchema,
  definitions: z.array(definitionSchema),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

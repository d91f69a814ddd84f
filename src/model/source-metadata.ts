import { z } from 'zod';

export const disclosureKinds = ['budget', 'final'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** Whom a document speaks for: 部门 (with the units below it) or 单位. */
export const publisherScopes = ['department', 'unit'] as const;
export type PublisherScope = (typeof publisherScopes)[number];

const fileSchema = z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) });

/** What a publisher says about a document: the YAML file beside it in `content/sources/`. */
export const sourceMetadataSchema = z.strictObject({
  bureau: z.string(),
  /** Administrative division code, six digits. */
  region: z.string().regex(/^\d{6}$/u),
  fiscalYear: z.int().min(1995).max(2100),
  /** 预算 or 决算. */
  kind: z.enum(disclosureKinds),
  /** 部门 (with its units) or 单位. */
  scope: z.enum(publisherScopes),
  title: z.string(),
  /** Web address of the original, if known. */
  publishedAt: z.url({ protocol: /^https?$/u }).nullable(),
  /**
   * The files of the document in their order, as published; several when text and tables were published apart.
   * `originalName` is the name under which the publisher put it on the web, if it was renamed here.
   * `transcript` is what a person made or mended of a file that reads badly; it is read in its place.
   */
  files: z.array(fileSchema.extend({ originalName: z.string().optional(), transcript: fileSchema.optional() })).min(1),
});
export type SourceMetadata = z.infer<typeof sourceMetadataSchema>;

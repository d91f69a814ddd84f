import { defineCollection } from 'astro:content';
import path from 'node:path';
import { glob } from 'astro/loaders';
import { disclosuresLoader } from './content/disclosures-loader.ts';
import { glossaryEntrySchema } from './content/glossary-entry.ts';
import { contentRoot } from './content/root.ts';
import { bureauSchema } from './model/index.ts';
import { disclosureSummarySchema } from './views/summary.ts';

/** One entry a document: a summary and the way to its record. Pages read the record themselves. */
const disclosures = defineCollection({
  loader: disclosuresLoader(path.join(contentRoot, 'disclosures')),
  schema: disclosureSummarySchema,
});

const bureaus = defineCollection({
  loader: glob({ base: path.join(contentRoot, 'bureaus'), pattern: '*.yaml' }),
  schema: bureauSchema,
});

const glossary = defineCollection({
  loader: glob({ base: path.join(contentRoot, 'glossary'), pattern: '*.{md,yaml}' }),
  schema: glossaryEntrySchema,
});

export const collections = { disclosures, bureaus, glossary };

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../../../src/content/root.ts';
import { type Disclosure, disclosureSchema } from '../../../src/model/index.ts';

/** The record of a document, `<bureau>/<year>-<kind>`. */
export function readRecord(id: string): Disclosure {
  const file = path.join(contentRoot, 'disclosures', `${id}.json`);
  return disclosureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

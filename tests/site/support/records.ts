import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../scripts/lib/project.ts';
import { type Disclosure, disclosureSchema } from '../../../src/model/index.ts';

/** The committed record of a document, `<bureau>/<year>-<kind>`. */
export function readRecord(id: string): Disclosure {
  const file = path.join(projectRoot, 'content/disclosures', `${id}.json`);
  return disclosureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

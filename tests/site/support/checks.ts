import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteFolder } from '../../../scripts/lib/project.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { type CheckReport, checkReportSchema } from '../../../src/model/index.ts';

function read(file: string): CheckReport {
  // A published file begins with the address of its schema.
  const { $schema: _, ...report } = JSON.parse(readFileSync(file, 'utf8'));
  return checkReportSchema.parse(report);
}

/** The checks that are kept beside a record, `<bureau>/<year>-<kind>`. */
export function readStoredChecks(id: string): CheckReport {
  return read(path.join(contentRoot, 'disclosures', `${id}.checks.json`));
}

/** The checks that the site publishes: those, and what comes of comparing documents. */
export function readPublishedChecks(id: string): CheckReport {
  return read(path.join(siteFolder, 'data', id, 'checks.json'));
}

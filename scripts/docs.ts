import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDocument } from './docs/checks.ts';
import { projectRoot } from './lib/project.ts';

// Documents that are made from the code they describe.
writeFileSync(join(projectRoot, 'docs/checks.md'), checksDocument());

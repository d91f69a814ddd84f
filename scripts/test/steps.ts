import { globSync } from 'node:fs';
import { ensureBrowser } from '../lib/browser.ts';
import { projectRoot } from '../lib/project.ts';
import { checkUnchanged } from './conversion.ts';
import { checkScript, type Tally, testFiles } from './tally.ts';

export interface Step {
  name: string;
  /** What it checks, for the one who reads the log. */
  says: string;
  run: () => Promise<Tally>;
}

/** Tests that need the built site or a browser stand in tests/site. */
const siteTests = 'tests/site/**/*.test.ts';

function files(pattern: string, exclude: string[] = []): string[] {
  return globSync(pattern, { cwd: projectRoot, exclude }).sort();
}

/** Every check of the project, in the order in which a mistake is found soonest. */
export const steps: readonly Step[] = [
  { name: 'types', says: 'astro check and tsc', run: () => checkScript('check:types') },
  { name: 'lint', says: 'lint and format', run: () => checkScript('check:lint') },
  { name: 'imports', says: 'arrows point one way', run: () => checkScript('check:imports') },
  { name: 'unused', says: 'no unused file, export or dependency', run: () => checkScript('check:unused') },
  { name: 'unit', says: 'unit and fixture tests', run: () => testFiles(files('tests/**/*.test.ts', [siteTests])) },
  { name: 'convert', says: 'the sources give the committed records again', run: checkUnchanged },
  { name: 'build', says: 'site and search index', run: () => checkScript('build') },
  {
    name: 'links',
    says: 'every link and anchor leads somewhere',
    run: () => testFiles(files('tests/site/links.test.ts')),
  },
  { name: 'html', says: 'every page is valid', run: () => testFiles(files('tests/site/html.test.ts')) },
  {
    name: 'site',
    says: 'every page in a real browser',
    async run() {
      console.log(`Browser: ${await ensureBrowser()}`);
      return testFiles(files(siteTests, ['tests/site/{links,html}.test.ts']));
    },
  },
];

import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { run } from '../lib/run.ts';

/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

export function addTally(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** An npm script as one check: silent when it passes, all it has to say when it does not. */
export async function checkScript(script: string): Promise<Tally> {
  const { code, output } = await run('npm', ['run', '--silent', script], { capture: true, env: { NO_COLOR: '1' } });
  if (code === 0) return { passed: 1, failed: 0 };
  console.log(output.trimEnd());
  return { passed: 0, failed: 1 };
}

/**
 * Files of tests, each in a process of its own, counted test by test. No files is a failure, and so is a
 * skipped or unfinished test: a check that does not run proves nothing.
 */
export async function testFiles(files: readonly string[], concurrency = 2): Promise<Tally> {
  if (files.length === 0) {
    console.log('There are no tests here.');
    return { passed: 0, failed: 1 };
  }
  const tally: Tally = { passed: 0, failed: 0 };
  const stream = runTests({ files: [...files], concurrency, timeout: 900_000 });
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    tally.passed = counts.passed;
    tally.failed = counts.tests - counts.passed;
  });
  for await (const line of stream.compose(spec)) process.stdout.write(line);
  return tally.passed + tally.failed > 0 ? tally : { passed: 0, failed: 1 };
}

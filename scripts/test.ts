import { steps } from './test/steps.ts';
import { addTally, type Tally } from './test/tally.ts';

/**
 * Runs every check of the project, or those named as arguments (`node scripts/test.ts unit links`), goes on
 * after a failure and ends with one line: `N passed, N failed`.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

let total: Tally = { passed: 0, failed: 0 };
const failed: string[] = [];

for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n── ${step.name}: ${step.says}`);
  const begun = performance.now();
  const tally = await step.run().catch((error: unknown): Tally => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  total = addTally(total, tally);
  if (tally.failed > 0) failed.push(step.name);
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

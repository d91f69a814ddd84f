import { run } from './lib/run.ts';

// Each step is the npm script a developer would run by hand.
for (const script of ['convert', 'build', 'serve']) {
  const { code } = await run('npm', ['run', '--silent', script]);
  if (code !== 0) process.exit(code);
}

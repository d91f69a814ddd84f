import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { readContact } from '../src/layouts/contact.ts';
import { projectRoot, siteFolder } from './lib/project.ts';
import { runScript } from './lib/run.ts';

// The folder the site is made from is CONTENT_DIR (see src/content/root.ts), the one it is written to OUT_DIR.
const { values } = parseArgs({ options: { search: { type: 'boolean', default: true } }, allowNegative: true });

try {
  readContact();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
await build({
  root: projectRoot,
  outDir: siteFolder,
  // A build of other content must not share the store of this one.
  ...(process.env.OUT_DIR ? { cacheDir: path.join(siteFolder, '../.astro-cache') } : {}),
});

if (!process.env.SITE_URL) {
  console.log('SITE_URL is not set: the addresses in feeds, sitemap and data files are those of this machine.');
}
for (const script of ['sizes', 'checksums', 'cards', ...(values.search ? ['search'] : [])]) {
  const { code } = await runScript(`scripts/${script}.ts`);
  if (code !== 0) process.exitCode = code;
}

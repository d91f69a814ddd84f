import { parseArgs } from 'node:util';
import { siteFolder } from './lib/project.ts';
import { type SiteServer, serveSite } from './lib/server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '4321' } } });

/** Takes the wished port, or any free one when that is in use. */
async function start(): Promise<SiteServer> {
  try {
    return await serveSite(siteFolder, Number(values.port));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveSite(siteFolder);
  }
}

try {
  const server = await start();
  console.log(`\nThe site is at ${server.origin}/\nPress Ctrl+C to stop.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error(`There is no site in ${siteFolder}: run \`npm run build\` first.`);
  process.exitCode = 1;
}

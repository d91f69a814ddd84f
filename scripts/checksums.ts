import { createHash } from 'node:crypto';
import { createReadStream, globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { siteFolder } from './lib/project.ts';

// Lists the SHA-256 of the data files, in the form that `sha256sum --check` reads: one list in the folder of each
// document, and one of everything else that holds the checksums of those lists too.

const name = 'SHA256SUMS';
const folder = path.join(siteFolder, 'data');

async function checksum(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Writes the list of some files of a folder, and gives how many there are. */
async function writeList(root: string, files: readonly string[]): Promise<number> {
  const lines: string[] = [];
  for (const file of [...files].sort()) {
    lines.push(`${await checksum(path.join(root, file))}  ${file.split(path.sep).join('/')}\n`);
  }
  await writeFile(path.join(root, name), lines.join(''));
  return lines.length;
}

/** Files below a folder, without lists that an earlier build left. */
function filesBelow(root: string, pattern: string): string[] {
  const found = globSync(pattern, { cwd: root, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name !== name)
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

let files = 0;
const packages = globSync('*/*/datapackage.json', { cwd: folder }).map((file) => path.dirname(file));
for (const document of packages) {
  files += await writeList(path.join(folder, document), filesBelow(path.join(folder, document), '**'));
}
const rest = filesBelow(folder, '**').filter(
  (file) => !packages.some((document) => file.startsWith(document + path.sep)),
);
files += await writeList(folder, [...rest, ...packages.map((document) => path.join(document, name))]);
console.log(`Checksums: ${files} data files`);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckReferences, parseListedCodes } from '../../src/checks/index.ts';

/** A list as text; empty where a content root does not have it. */
function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Rows of a list of divisions below its head. */
function readRows(path: string): string[][] {
  const [, ...lines] = readText(path).split(/\r?\n/u);
  return lines.filter((line) => line !== '').map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
}

/** The lists that rules compare with, below `classifications/` of a content root. */
export function readReferences(root: string): CheckReferences {
  const folder = join(root, 'classifications');
  const divisions = ['national', 'provinces', 'cities', 'areas'].flatMap((name) =>
    readRows(join(folder, 'divisions', `${name}.csv`)).map(([code = '', name = '']) => ({
      code: code.padEnd(6, '0'),
      name,
    })),
  );
  return {
    functional: parseListedCodes(readText(join(folder, 'functional-observed.tsv'))),
    economic: [
      ...parseListedCodes(readText(join(folder, 'economic-observed.tsv'))),
      ...parseListedCodes(readText(join(folder, 'economic-2023.tsv')), 2023),
    ],
    divisions,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReferences, ListedCode } from '../../src/checks/index.ts';

/** Rows of a list below its head; none where a content root does not have the list. */
function readRows(path: string, separator: string): string[][] {
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, 'utf8').split(/\r?\n/u);
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split(separator).map((field) => field.replaceAll('"', '')));
}

/** `code level name docs years`; the official list has no documents and holds for the year in its name. */
function readCodes(path: string, officialYear?: number): ListedCode[] {
  return readRows(path, '\t').map(([code = '', , name = '', documents = '', years = '']) => ({
    code,
    name,
    years: officialYear ? [officialYear] : years.split(',').filter(Boolean).map(Number),
    documents: officialYear ? null : Number(documents),
  }));
}

/** The lists that rules compare with, below `classifications/` of a content root. */
export function readReferences(root: string): CheckReferences {
  const folder = join(root, 'classifications');
  const divisions = ['national', 'provinces', 'cities', 'areas'].flatMap((name) =>
    readRows(join(folder, 'divisions', `${name}.csv`), ',').map(([code = '', name = '']) => ({
      code: code.padEnd(6, '0'),
      name,
    })),
  );
  return {
    functional: readCodes(join(folder, 'functional-observed.tsv')),
    economic: [
      ...readCodes(join(folder, 'economic-observed.tsv')),
      ...readCodes(join(folder, 'economic-2023.tsv'), 2023),
    ],
    divisions,
  };
}

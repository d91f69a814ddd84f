import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Division } from '../views/region.ts';
import { contentRoot } from './root.ts';

/** A division as the data set lists it. */
export interface ListedDivision extends Division {
  /** First and last edition, `YYYY-MM`, that lists a code or name no longer in force; null for those in force. */
  former: { from: string; to: string } | null;
}

/** Later files win: a code in force carries the name in force. */
const files = ['former.csv', 'national.csv', 'provinces.csv', 'cities.csv', 'areas.csv'];

let divisions: Promise<ReadonlyMap<string, Division>> | undefined;

/** Administrative divisions by six-digit code, read once a build. */
export function readDivisions(): Promise<ReadonlyMap<string, Division>> {
  divisions ??= listDivisions(path.join(contentRoot, 'classifications', 'divisions')).then(
    (all) => new Map(all.map(({ code, name }) => [code, { code, name }])),
  );
  return divisions;
}

/** All that a data set lists, what is no longer in force first, the oldest at the beginning. */
export async function listDivisions(folder: string): Promise<ListedDivision[]> {
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const [former = [], ...current] = texts.map(readRows);
  return [
    ...former
      .map(([code = '', name = '', from = '', to = '']) => ({ code, name, former: { from, to } }))
      .sort((a, b) => (a.former.to < b.former.to ? -1 : 1)),
    ...current.flat().map(([code = '', name = '']) => ({ code: code.padEnd(6, '0'), name, former: null })),
  ];
}

function readRows(text: string): string[][] {
  const [, ...lines] = text.split(/\r?\n/u);
  return lines.filter((line) => line !== '').map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Division } from '../views/region.ts';
import { contentRoot } from './root.ts';

let divisions: Promise<ReadonlyMap<string, Division>> | undefined;

/** Administrative divisions by six-digit code, read once a build. */
export function readDivisions(): Promise<ReadonlyMap<string, Division>> {
  divisions ??= load(path.join(contentRoot, 'classifications', 'divisions'));
  return divisions;
}

async function load(folder: string): Promise<ReadonlyMap<string, Division>> {
  const all = new Map<string, Division>();
  for (const file of ['provinces.csv', 'cities.csv', 'areas.csv']) {
    const [, ...lines] = (await readFile(path.join(folder, file), 'utf8')).split(/\r?\n/u);
    for (const line of lines) {
      const [code, name] = line.split(',').map((field) => field.replaceAll('"', ''));
      if (code && name) all.set(code.padEnd(6, '0'), { code: code.padEnd(6, '0'), name });
    }
  }
  return all;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseListedCodes } from '../checks/index.ts';
import type { CodeLists } from '../views/classification/codes.ts';
import { noFile } from './records.ts';
import { contentRoot } from './root.ts';

/** The lists of classification codes; empty where a content root has none. */
export async function readCodeLists(root = contentRoot): Promise<CodeLists> {
  const read = async (name: string, officialYear?: number) => {
    const text = await readFile(path.join(root, 'classifications', name), 'utf8').catch(noFile);
    return parseListedCodes(text ?? '', officialYear);
  };
  const [functional, observed, official] = await Promise.all([
    read('functional-observed.tsv'),
    read('economic-observed.tsv'),
    read('economic-2023.tsv', 2023),
  ]);
  return { functional, economic: [...observed, ...official] };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type Bureau, bureauNameIn, bureauSchema, type Disclosure } from '../model/index.ts';
import { filesIn } from './files.ts';

/** The bureaus below a content root, ordered by id. */
export async function readBureaus(root: string): Promise<Bureau[]> {
  const folder = path.join(root, 'bureaus');
  const read = async (name: string) => bureauSchema.parse(parse(await readFile(path.join(folder, name), 'utf8')));
  return Promise.all((await filesIn(folder, '.yaml')).map(read));
}

/** Gives the name of the publisher of a document in its year; undefined for one that is not listed. */
export type NameOf = (document: Pick<Disclosure, 'bureau' | 'fiscalYear'>) => string | undefined;

/** The names of bureaus, to be asked for by document. */
export function publisherNames(bureaus: readonly Bureau[]): NameOf {
  const byId = new Map(bureaus.map((bureau) => [bureau.id, bureau]));
  return ({ bureau, fiscalYear }) => {
    const found = byId.get(bureau);
    return found && bureauNameIn(found, fiscalYear);
  };
}

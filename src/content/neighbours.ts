import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { bodyName } from '../checks/across/neighbours.ts';
import { squeezed } from '../checks/document/texts.ts';
import { CheckedDocument, compareDocument, noReferences } from '../checks/index.ts';
import { bureauNameIn, bureauSchema, type Disclosure, type Verdict } from '../model/index.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { contentRoot } from './root.ts';

/** What must be known of a document to choose what it is compared with. */
export type Listed = Pick<DisclosureSummary, 'id' | 'bureau' | 'region' | 'fiscalYear' | 'kind' | 'scope' | 'path'>;

/** Documents by what they can be compared with. Holds summaries only: most documents have few neighbours or none. */
export class Neighbourhood {
  readonly #ofBureau: ReadonlyMap<string, Listed[]>;
  readonly #units: ReadonlyMap<string, Listed[]>;

  constructor(documents: readonly Listed[]) {
    this.#ofBureau = Map.groupBy(documents, ({ bureau }) => bureau);
    this.#units = Map.groupBy(
      documents.filter(({ scope }) => scope === 'unit'),
      edition,
    );
  }

  /** The other documents of its bureau, and for a department those of the units round it. */
  of(document: Listed): Listed[] {
    const units = document.scope === 'department' ? (this.#units.get(edition(document)) ?? []) : [];
    const all = [...(this.#ofBureau.get(document.bureau) ?? []), ...units].filter(({ id }) => id !== document.id);
    return [...new Map(all.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function edition({ region, fiscalYear, kind }: Listed): string {
  return `${region} ${fiscalYear} ${kind}`;
}

/** Records that stay in memory: neighbours are asked for again by the documents beside them. */
const most = 24;
const kept = new Map<string, Promise<Disclosure>>();

function readKept(file: string): Promise<Disclosure> {
  const record = kept.get(file) ?? readFile(file, 'utf8').then((json) => JSON.parse(json) as Disclosure);
  kept.delete(file);
  kept.set(file, record);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return record;
}

/** Forgets the records in memory: files may change while the site is being written. */
export function forgetRecords(): void {
  kept.clear();
  names = undefined;
}

type NameOf = (document: Pick<Listed, 'bureau' | 'fiscalYear'>) => string | undefined;
let names: Promise<NameOf> | undefined;

/** The name of the publisher of a document in its year. */
function publisherNames(): Promise<NameOf> {
  names ??= readNames(path.join(contentRoot, 'bureaus'));
  return names;
}

async function readNames(folder: string): Promise<NameOf> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const read = async (name: string) => bureauSchema.parse(parse(await readFile(path.join(folder, name), 'utf8')));
  const bureaus = new Map((await Promise.all(files.map(read))).map((bureau) => [bureau.id, bureau]));
  return ({ bureau, fiscalYear }) => {
    const found = bureaus.get(bureau);
    return found && bureauNameIn(found, fiscalYear);
  };
}

/** The neighbours that a document may speak of: of other bureaus only those whose name it prints somewhere. */
function named(record: Disclosure, others: readonly Listed[], nameOf: NameOf): Listed[] {
  if (others.every(({ bureau }) => bureau === record.bureau)) return [...others];
  const text = squeezed(JSON.stringify(record));
  return others.filter((other) => {
    const name = nameOf(other);
    return other.bureau === record.bureau || (name !== undefined && text.includes(bodyName(name)));
  });
}

/** What comes of comparing a document with others. */
export async function compare(own: Disclosure, others: readonly Disclosure[]): Promise<Verdict[]> {
  const nameOf = await publisherNames();
  const checked = (record: Disclosure): CheckedDocument =>
    new CheckedDocument(record, nameOf(record) ?? record.title, noReferences);
  return compareDocument(checked(own), others.map(checked));
}

/** The same for a document and its neighbours, with those that were read for it. */
export async function compareWith(
  document: Listed,
  neighbours: readonly Listed[],
): Promise<{ verdicts: Verdict[]; others: Disclosure[] }> {
  const own = await readKept(document.path);
  const others: Disclosure[] = [];
  for (const other of named(own, neighbours, await publisherNames())) others.push(await readKept(other.path));
  return { verdicts: await compare(own, others), others };
}

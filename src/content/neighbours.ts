import { readFile } from 'node:fs/promises';
import { bodyName } from '../checks/across/neighbours.ts';
import { squeezed } from '../checks/document/texts.ts';
import { CheckedDocument, compareDocument, noReferences } from '../checks/index.ts';
import type { Disclosure, Verdict } from '../model/index.ts';
import type { DisclosureSummary } from '../views/summary.ts';
import { type NameOf, publisherNames, readBureaus } from './bureaus.ts';
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

let names: Promise<NameOf> | undefined;

/** The name of the publisher of a document in its year; read once a build. */
function nameOfPublisher(): Promise<NameOf> {
  names ??= readBureaus(contentRoot).then(publisherNames);
  return names;
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
  const nameOf = await nameOfPublisher();
  const checked = (record: Disclosure): CheckedDocument =>
    new CheckedDocument(record, nameOf(record) ?? record.title, noReferences);
  return compareDocument(checked(own), others.map(checked));
}

/** The same for a document and its neighbours, with the records that were read for it. */
export async function compareWith(
  document: Listed,
  neighbours: readonly Listed[],
): Promise<{ own: Disclosure; verdicts: Verdict[]; others: Disclosure[] }> {
  const own = await readKept(document.path);
  const others: Disclosure[] = [];
  for (const other of named(own, neighbours, await nameOfPublisher())) others.push(await readKept(other.path));
  return { own, verdicts: await compare(own, others), others };
}

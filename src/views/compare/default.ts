import { byYear } from '../bureau-list.ts';
import { paths } from '../paths.ts';
import type { DisclosureSummary } from '../summary.ts';
import { mostDocuments, writeChoice } from './choice.ts';

type Listed = Pick<DisclosureSummary, 'id' | 'bureau' | 'region' | 'fiscalYear' | 'kind' | 'scope'>;

/** So many documents stand side by side before a reader has chosen. */
const few = 4;

/**
 * The documents shown where none are asked for: the latest of one year and kind, so that they can be compared at all;
 * the latest of any where no two are of one.
 */
export function defaultDocuments<T extends Listed>(documents: readonly T[]): T[] {
  const latest = [...documents].sort(byYear);
  const editions = [...Map.groupBy(latest, ({ fiscalYear, kind }) => `${fiscalYear} ${kind}`).values()];
  return (editions.find((edition) => edition.length > 1) ?? latest).slice(0, few);
}

/** Finds documents to set beside one: of the same year and kind, those of the nearest bureaus. */
export class Peers {
  readonly #editions: ReadonlyMap<string, Listed[]>;

  constructor(documents: readonly Listed[]) {
    this.#editions = Map.groupBy(documents, edition);
  }

  /** The nearest first; of equally near ones in the order of their ids. */
  of(document: Listed): Listed[] {
    return (this.#editions.get(edition(document)) ?? [])
      .filter(({ bureau }) => bureau !== document.bureau)
      .map((other) => ({ other, near: nearness(document.region, other.region) }))
      .sort((a, b) => b.near - a.near || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, few - 1)
      .map(({ other }) => other);
  }
}

function edition({ fiscalYear, kind }: Listed): string {
  return `${fiscalYear} ${kind}`;
}

/** The years of a bureau beside each other; one document alone stands beside those of others. */
export function comparisonOfBureau(documents: readonly Listed[], peers: Peers): Listed[] {
  const own = [...documents].sort(byYear).slice(0, mostDocuments);
  const [only] = own;
  return only && own.length === 1 ? [only, ...peers.of(only)] : own;
}

/** How many levels two divisions share: county, prefecture, province. */
function nearness(a: string, b: string): number {
  return [2, 4, 6].filter((digits) => a.slice(0, digits) === b.slice(0, digits)).length;
}

/** The address of a comparison. */
export function comparePath(ids: readonly string[]): string {
  return `${paths.compare}${writeChoice(ids)}`;
}

import { type Bureau, bureauName } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { type RegionNode, regionTree } from './bureau-tree.ts';
import { bureauPath, disclosurePath } from './paths.ts';
import { type Division, regionPath } from './region.ts';
import type { DisclosureSummary } from './summary.ts';

/** A bureau as a list shows it, with its documents, the latest first. */
export interface ListedBureau {
  name: string;
  href: string;
  documents: { text: string; href: string }[];
}

type Listed = Pick<DisclosureSummary, 'id' | 'bureau' | 'fiscalYear' | 'kind'>;

/** The latest year first; of one year the final accounts before the budget, which came earlier. */
export function byYear(a: Listed, b: Listed): number {
  if (a.fiscalYear !== b.fiscalYear) return b.fiscalYear - a.fiscalYear;
  if (a.kind !== b.kind) return a.kind === 'final' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The bureaus in the tree of the divisions they lie in. */
export function listBureaus(
  bureaus: readonly Bureau[],
  disclosures: readonly Listed[],
  divisions: ReadonlyMap<string, Division>,
  { labels }: Pick<Words, 'labels'>,
): RegionNode<ListedBureau>[] {
  const documents = Map.groupBy([...disclosures].sort(byYear), (disclosure) => disclosure.bureau);
  return regionTree(
    [...bureaus]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((bureau) => ({
        item: {
          name: bureauName(bureau),
          href: bureauPath(bureau.id),
          documents: (documents.get(bureau.id) ?? []).map((document) => ({
            text: labels.edition(document.fiscalYear, document.kind),
            href: disclosurePath(document.id),
          })),
        },
        regions: regionPath(bureau.division, divisions),
      })),
  );
}

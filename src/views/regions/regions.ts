import { type Bureau, bureauName } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import type { Absence } from '../absence.ts';
import { byEdition, editionName } from '../browse/listed.ts';
import { byYear, type ListedBureau, listBureaus } from '../bureau-list.ts';
import type { RegionNode } from '../bureau-tree.ts';
import { documentName } from '../labels.ts';
import { disclosurePath, divisionPath } from '../paths.ts';
import type { Division } from '../region.ts';
import type { DisclosureSummary } from '../summary.ts';

/** Figures that the table of a region shows, by their id in a summary. */
export const regionFigures = ['revenue', 'expenditure', 'threePublic'] as const;

type Summary = Pick<
  DisclosureSummary,
  'id' | 'bureau' | 'fiscalYear' | 'kind' | 'scope' | 'figures' | 'absent' | 'title'
>;

/** A division in a list, with what lies in it. */
export interface RegionLink {
  name: string;
  href: string;
  bureaus: number;
  documents: number;
}

/** A division with those below it. */
export interface RegionBranch {
  link: RegionLink;
  below: RegionBranch[];
}

export interface RegionRow {
  publisher: string;
  name: string;
  href: string;
  figures: (DisclosureSummary['figures'][number] | Absence)[];
}

/** Documents of one year and kind. */
export interface RegionGroup {
  id: string;
  title: string;
  rows: RegionRow[];
  /** Documents that are not shown here but on the pages of the divisions below. */
  more: number;
}

export interface RegionPage {
  division: Division;
  /** From the province down. */
  above: RegionLink[];
  below: RegionLink[];
  /** Bureaus of the division itself. */
  bureaus: ListedBureau[];
  /** Bureaus and documents in it and below. */
  counts: { bureaus: number; documents: number };
  groups: RegionGroup[];
}

/** Documents shown of one year and kind. */
const most = 100;

type Node = RegionNode<ListedBureau>;

function countsOf(node: Node): RegionPage['counts'] {
  const below = node.children.map(countsOf);
  return {
    bureaus: node.items.length + below.reduce((all, { bureaus }) => all + bureaus, 0),
    documents:
      node.items.reduce((all, { documents }) => all + documents.length, 0) +
      below.reduce((all, { documents }) => all + documents, 0),
  };
}

function linkTo(node: Node): RegionLink {
  return { name: node.division.name, href: divisionPath(node.division.code), ...countsOf(node) };
}

/** Addresses of the documents in a division itself, then of those below it. */
function documentsIn(node: Node): string[] {
  return [
    ...node.items.flatMap(({ documents }) => documents.map(({ href }) => href)),
    ...node.children.flatMap(documentsIn),
  ];
}

/** Documents by year and kind, in the order they come in: those of the division itself before those below it. */
function groupsOf(summaries: readonly Summary[], names: ReadonlyMap<string, string>, words: Words): RegionGroup[] {
  const groups = Map.groupBy(summaries, ({ fiscalYear, kind }) => `${fiscalYear}-${kind}`);
  return [...groups]
    .flatMap(([id, own]) => {
      const [first] = own;
      return first ? [{ id, own, edition: { year: first.fiscalYear, kind: first.kind } }] : [];
    })
    .sort((a, b) => byEdition(a.edition, b.edition))
    .map(({ id, own, edition }) => ({
      id,
      title: editionName(edition, words),
      rows: own.slice(0, most).map((summary) => ({
        publisher: names.get(summary.bureau) ?? summary.title,
        name: documentName(summary, words),
        href: disclosurePath(summary.id),
        figures: regionFigures.map(
          (figure) =>
            summary.figures.find((one) => one.id === figure) ??
            summary.absent.find((one) => one.id === figure)?.absence ?? {
              why: 'unknown',
              href: disclosurePath(summary.id),
            },
        ),
      })),
      more: Math.max(0, own.length - most),
    }));
}

/** The tree of the divisions that have bureaus, down to the counties, for the index. */
export function regionLinks(tree: readonly Node[]): RegionBranch[] {
  return tree.map((node) => ({ link: linkTo(node), below: regionLinks(node.children) }));
}

/** A page for every division in or below which a bureau lies. */
export function regionPages(
  bureaus: readonly Bureau[],
  summaries: readonly Summary[],
  divisions: ReadonlyMap<string, Division>,
  words: Words,
): RegionPage[] {
  const names = new Map(bureaus.map((bureau) => [bureau.id, bureauName(bureau)]));
  const byHref = new Map([...summaries].sort(byYear).map((summary) => [disclosurePath(summary.id), summary]));
  const pages: RegionPage[] = [];
  const walk = (node: Node, above: readonly Node[]): void => {
    const own = documentsIn(node).flatMap((href) => byHref.get(href) ?? []);
    pages.push({
      division: node.division,
      above: above.map(linkTo),
      below: node.children.map(linkTo),
      bureaus: node.items,
      counts: countsOf(node),
      groups: groupsOf(own, names, words),
    });
    for (const child of node.children) walk(child, [...above, node]);
  };
  for (const node of listBureaus(bureaus, summaries, divisions, words)) walk(node, []);
  return pages;
}

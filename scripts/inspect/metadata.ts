import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listDivisions } from '../../src/content/divisions.ts';
import type { DisclosureKind, SourceMetadata } from '../../src/model/index.ts';
import { foundValue, type Proposal } from '../add/finding.ts';
import { propose, readText } from '../add/propose.ts';
import { Gazetteer } from '../add/regions.ts';
import type { SourceText } from '../convert/original.ts';
import { findSources, openSource, SourceError } from '../convert/sources.ts';

/** What a person has set for the inspection. */
export interface Given {
  fiscalYear?: number;
  kind?: DisclosureKind;
}

/** Under what name, year and kind a document is read, and why. */
export interface Assumed {
  metadata: Omit<SourceMetadata, 'files'>;
  publisher: string;
  /** Id of the disclosure in the content folder that holds the file; null for one that is not listed. */
  listed: string | null;
  /** What the document says of itself. */
  proposal: Proposal;
  /** Name of the division that it names, with those above it. */
  region: string | null;
  /** Year and kind that neither the document nor a person has said. */
  guessed: ('fiscalYear' | 'kind')[];
}

/** The disclosure of the content folder that lists a file of this content; null when there is none. */
function findListed(
  root: string,
  hashes: readonly string[],
): Pick<Assumed, 'metadata' | 'publisher' | 'listed'> | null {
  if (!existsSync(join(root, 'sources'))) return null;
  for (const found of findSources(root)) {
    const text = readFileSync(join(root, found.path), 'utf8');
    if (!hashes.some((hash) => text.includes(hash))) continue;
    try {
      const { metadata, publisher, id } = openSource(root, found);
      return { metadata, publisher, listed: id };
    } catch (error) {
      // Metadata that is not right yet is no reason not to look at the file.
      if (!(error instanceof SourceError)) throw error;
    }
  }
  return null;
}

/** The year of documents that do not say theirs. */
const anyYear = 2000;

/** Where a line of a text stands, in words. */
function placeIn({ format, origins }: SourceText, index: number): string {
  const origin = origins[index];
  if (origin?.kind === 'page') return `第 ${origin.page} 页`;
  return origin?.kind === 'sheet'
    ? `工作表“${origin.sheet}”${origin.cell}`
    : `${format === null ? '' : '转写稿'}第 ${index + 1} 行`;
}

/** Reads who publishes what from the metadata of a listed file, else from the document itself. */
export async function assume(
  root: string,
  texts: readonly SourceText[],
  hashes: readonly string[],
  given: Given,
): Promise<Assumed> {
  const divisions = join(root, 'classifications', 'divisions');
  const gazetteer = new Gazetteer(existsSync(divisions) ? await listDivisions(divisions) : []);
  const readings = texts.map((text) => readText(text.text, basename(text.name), (index) => placeIn(text, index)));
  const proposal = propose(readings, gazetteer, given);
  const code = foundValue(proposal.region);
  const region = code === null ? null : gazetteer.path(code);
  const listed = findListed(root, hashes);
  if (listed) return { ...listed, metadata: { ...listed.metadata, ...given }, proposal, region, guessed: [] };
  const fiscalYear = given.fiscalYear ?? foundValue(proposal.fiscalYear);
  const kind = given.kind ?? foundValue(proposal.kind);
  return {
    metadata: {
      bureau: 'inspected',
      region: code ?? '000000',
      fiscalYear: fiscalYear ?? anyYear,
      kind: kind ?? 'budget',
      scope: foundValue(proposal.scope) ?? 'department',
      title: foundValue(proposal.title) ?? basename(texts[0]?.name ?? ''),
      publishedAt: null,
    },
    publisher: foundValue(proposal.name) ?? '',
    listed: null,
    proposal,
    region,
    guessed: [...(fiscalYear === null ? ['fiscalYear' as const] : []), ...(kind === null ? ['kind' as const] : [])],
  };
}

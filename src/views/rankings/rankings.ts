import type { Words } from '../../words/index.ts';
import { byEdition, type ListedDocument, listedName } from '../browse/listed.ts';
import { rankingPath } from '../paths.ts';
import { editionId, fewestRanked } from './edition.ts';
import { measureIds, type RankedDocument, type RankingId } from './measures.ts';
import { type ScoreView, scoreView, whyMissing } from './scores.ts';

export interface RankingRow {
  /** Equal figures share a rank. */
  rank: number;
  document: ListedDocument;
  score: ScoreView;
}

/** Documents of one year, kind and scope in the order of one measure. */
export interface Ranking {
  measure: RankingId;
  id: string;
  /** 2024 年部门预算. */
  edition: string;
  href: string;
  rows: RankingRow[];
  /** Documents of that year, kind and scope that could not be ordered. */
  missing: { document: ListedDocument; why: string; href: string | null }[];
}

/** Documents on one page of an order. */
export const rankedPerPage = 300;

/** So many of each order are shown where all orders are listed. */
export const rankedFirst = 3;

function ranked(documents: readonly RankedDocument[], measure: RankingId, words: Words): RankingRow[] {
  const scored = documents.flatMap(({ document, scores }) => {
    const score = scores[measure];
    return 'missing' in score ? [] : [{ document, score }];
  });
  scored.sort((a, b) => b.score.value.cmp(a.score.value) || (a.document.id < b.document.id ? -1 : 1));
  const rows: RankingRow[] = [];
  for (const [index, { document, score }] of scored.entries()) {
    const before = scored[index - 1];
    const rank = before?.score.value.eq(score.value) ? (rows.at(-1)?.rank ?? 1) : index + 1;
    rows.push({ rank, document, score: scoreView(score, words) });
  }
  return rows;
}

/**
 * Every order there is: a budget never stands beside final accounts, a year beside another, or a department beside a
 * unit that it may contain.
 */
export function rankings(documents: readonly RankedDocument[], words: Words): Ranking[] {
  const editions = [...Map.groupBy(documents, ({ document }) => editionId(document))].map(([id, own]) => ({ id, own }));
  editions.sort((a, b) => {
    const [first, second] = [a.own[0]?.document, b.own[0]?.document];
    if (!first || !second) return 0;
    return byEdition(first, second) || (first.scope === second.scope ? 0 : first.scope === 'department' ? -1 : 1);
  });
  return measureIds.flatMap((measure) =>
    editions.flatMap(({ id, own }): Ranking[] => {
      const rows = ranked(own, measure, words);
      const document = own[0]?.document;
      if (!document || rows.length < fewestRanked) return [];
      const missing = own.flatMap((each) => {
        const score = each.scores[measure];
        return 'missing' in score ? [{ document: each.document, ...whyMissing(score, words) }] : [];
      });
      return [{ measure, id, edition: listedName(document, words), href: rankingPath(measure, id), rows, missing }];
    }),
  );
}

/** Which documents stand in no order because there is no other of their year, kind and scope. */
export function alone(documents: readonly RankedDocument[]): ListedDocument[] {
  const editions = Map.groupBy(documents, ({ document }) => editionId(document));
  return [...editions.values()].flatMap((own) =>
    own.length < fewestRanked ? own.map(({ document }) => document) : [],
  );
}

import { documentLanguage, wordsOf } from '../../words/index.ts';
import { type ListedDocument, listedName } from '../browse/listed.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { csvText } from '../csv-text.ts';
import type { Ranking, RankingRow } from './rankings.ts';

const words = wordsOf(documentLanguage);

/** Where a ranking stands as CSV, from the root of the site. */
export function rankingCsvPath({ measure, id }: Pick<Ranking, 'measure' | 'id'>): string {
  return `/data/rankings/${measure}/${id}.csv`;
}

/**
 * An order of documents as CSV, as its page shows it, those that could not be ordered last.
 *
 * @param found figures that do not agree with others
 * @param regionOf names a division by its code
 * @param address gives the full address of a path of the site
 */
export function rankingCsv(
  { measure, rows, missing }: Ranking,
  found: Disagreements,
  regionOf: (code: string) => string,
  address: (path: string) => string,
): string {
  const { page, measures } = words.rankings;
  const { differs } = words.checks;
  const named = (document: ListedDocument): string[] => [
    document.publisher,
    regionOf(document.region),
    listedName(document, words),
  ];
  const row = ({ rank, document, score }: RankingRow): string[] => {
    const from = score.computed?.map(({ label, text, href }) => `${label} ${text} ${address(href)}`) ?? [];
    const findings = [score, ...(score.computed ?? [])].flatMap(({ href }) => found.get(href) ?? []);
    const said = [...from, ...score.remarks, ...[...new Set(findings)].map((each) => differs(address(each)))];
    return [String(rank), ...named(document), score.text, address(score.href), said.join('；')];
  };
  return csvText([
    [page.rank, '机构', '地区', '文件', measures[measure].column, '出处', '说明'],
    ...rows.map(row),
    ...missing.map(({ document, why, href }) => ['', ...named(document), '', address(href ?? document.href), why]),
  ]);
}

import Big from 'big.js';
import { amountAt, amountColumns, type Disclosure, tablesOf, toYuan, wholeRow } from '../../model/index.ts';
import { documentLanguage, type Words, wordsOf } from '../../words/index.ts';
import type { Absence } from '../absence.ts';
import { type ListedDocument, type ListedFigure, listedFigure } from '../browse/listed.ts';
import { type CheckCounts, mismatches } from '../checks/counts.ts';
import { fromTable, type KeyFigure, keyFigures } from '../key-figures.ts';
import { whyNone, whyNoTable } from '../missing-figure.ts';
import { disclosurePath } from '../paths.ts';

export const measureIds = ['expenditure', 'three-public', 'operating', 'project-share', 'findings'] as const;
export type RankingId = (typeof measureIds)[number];

/** Scores hold figures and no words: they are read once for all languages. */
const documentWords = wordsOf(documentLanguage);

/** What a document is ordered by: a printed figure, what is computed from two, or a number of findings. */
export type Score =
  | {
      kind: 'printed';
      value: Big;
      figure: ListedFigure /** What the text prints instead. */;
      differs: ListedFigure | null;
    }
  | { kind: 'share'; value: Big; part: ListedFigure; whole: ListedFigure }
  | { kind: 'findings'; value: Big; found: number; checked: number; href: string };

/** Why a document stands in no order. */
export interface Unscored {
  missing: 'notChecked' | 'nothingToCheck' | keyof Words['rankings']['missing'] | Absence;
}

/** A document with what it can be ordered by. */
export interface RankedDocument {
  document: ListedDocument;
  scores: Record<RankingId, Score | Unscored>;
}

function printedScore(record: Disclosure, { id, printed, differs }: KeyFigure): Score | Unscored {
  if (!printed) return { missing: whyNone(record, id) };
  const figure = listedFigure(printed);
  return { kind: 'printed', value: toYuan(figure.money), figure, differs: differs && listedFigure(differs) };
}

/** 项目支出 ÷ 合计 of one row of one table, so that both speak of the same money. */
function projectShare(record: Disclosure): Score | Unscored {
  const [table] = tablesOf(record, 'expenditure-detail').filter(({ empty }) => !empty);
  if (!table) return { missing: whyNoTable(record, 'expenditure-detail') ?? 'noTable' };
  const row = wholeRow(table);
  const at = (measure: 'total' | 'projectExpenditure') => {
    const [column] = amountColumns(table, measure);
    return column === undefined ? undefined : amountAt(table, row, column);
  };
  const [whole, part] = [at('total'), at('projectExpenditure')];
  if (!whole || !part) return { missing: 'noTotals' };
  const divisor = toYuan(whole.cell.value);
  if (divisor.lte(0)) return { missing: 'ofNothing' };
  const value = toYuan(part.cell.value).times(100).div(divisor);
  const shown = (found: typeof whole): ListedFigure => listedFigure(fromTable(record, found, documentWords));
  return { kind: 'share', value, part: shown(part), whole: shown(whole) };
}

function findings(id: string, checks: CheckCounts | null): Score | Unscored {
  if (checks === null) return { missing: 'notChecked' };
  if (checks.checked === 0) return { missing: 'nothingToCheck' };
  const found = mismatches(checks);
  return {
    kind: 'findings',
    value: new Big(found),
    found,
    checked: checks.checked,
    href: disclosurePath(id, 'checks'),
  };
}

/** What a document can be ordered by. Figures are printed ones; the only computed one says so. */
export function rankedDocument(
  record: Disclosure,
  document: ListedDocument,
  checks: CheckCounts | null,
): RankedDocument {
  const figures = new Map(keyFigures(record, documentWords).map((figure) => [figure.id, figure]));
  const printed = (id: KeyFigure['id']): Score | Unscored => {
    const figure = figures.get(id);
    return figure ? printedScore(record, figure) : { missing: whyNone(record, id) };
  };
  return {
    document,
    scores: {
      expenditure: printed('expenditure'),
      'three-public': printed('threePublic'),
      operating: printed('operating'),
      'project-share': projectShare(record),
      findings: findings(document.id, checks),
    },
  };
}

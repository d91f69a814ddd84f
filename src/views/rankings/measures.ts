import Big from 'big.js';
import { amountAt, amountColumns, type Disclosure, tablesOf, toYuan, wholeRow } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { type ListedDocument, type ListedFigure, listedFigure } from '../browse/listed.ts';
import { type CheckCounts, mismatches } from '../checks/counts.ts';
import { fromTable, type KeyFigure, keyFigures } from '../key-figures.ts';
import { disclosurePath } from '../paths.ts';

export const measureIds = ['expenditure', 'three-public', 'operating', 'project-share', 'findings'] as const;
export type RankingId = (typeof measureIds)[number];

/** What a document is ordered by, or why it stands in no order. */
export type Score =
  | {
      /** For ordering only. */
      value: Big;
      /** The figure as printed; for what is computed, the result. */
      text: string;
      href: string;
      /** The figures it was computed from, with a word for each; null for one that is printed. */
      computed: { label: string; figure: ListedFigure }[] | null;
      remarks: string[];
    }
  | { missing: string };

/** A document with what it can be ordered by. */
export interface RankedDocument {
  document: ListedDocument;
  scores: Record<RankingId, Score>;
}

function printedScore({ printed, absent, differs }: KeyFigure): Score {
  if (!printed) return { missing: absent?.text ?? '没有读到' };
  const figure = listedFigure(printed);
  const remarks = [...figure.remarks, ...(differs ? [`正文另写 ${differs.withUnit}`] : [])];
  return { value: toYuan(figure.money), text: figure.text, href: figure.href, computed: null, remarks };
}

/** 项目支出 ÷ 合计 of one row of one table, so that both speak of the same money. */
function projectShare(record: Disclosure): Score {
  const [table] = tablesOf(record, 'expenditure-detail').filter(({ empty }) => !empty);
  if (!table) return { missing: '没有读到《支出总表》' };
  const row = wholeRow(table);
  const at = (measure: 'total' | 'projectExpenditure') => {
    const [column] = amountColumns(table, measure);
    return column === undefined ? undefined : amountAt(table, row, column);
  };
  const [whole, part] = [at('total'), at('projectExpenditure')];
  if (!whole || !part) return { missing: '《支出总表》的合计行没有同时印出合计和项目支出' };
  const divisor = toYuan(whole.cell.value);
  if (divisor.lte(0)) return { missing: '《支出总表》的合计为 0' };
  const value = toYuan(part.cell.value).times(100).div(divisor);
  const [partFigure, wholeFigure] = [part, whole].map((found) => listedFigure(fromTable(record, found, wordsOf('zh'))));
  if (!partFigure || !wholeFigure) return { missing: '没有读到《支出总表》' };
  return {
    value,
    text: `${value.toFixed(1, Big.roundHalfUp)}%`,
    href: partFigure.href,
    computed: [
      { label: '项目支出', figure: partFigure },
      { label: '合计', figure: wholeFigure },
    ],
    remarks: [...new Set([...partFigure.remarks, ...wholeFigure.remarks])],
  };
}

function findings(id: string, checks: CheckCounts | null): Score {
  if (checks === null) return { missing: '没有核对' };
  if (checks.checked === 0) return { missing: '没有可核对的内容' };
  const found = mismatches(checks);
  return {
    value: new Big(found),
    text: `${found} 处`,
    href: disclosurePath(id, 'checks'),
    computed: null,
    remarks: [`共核对 ${checks.checked} 处`],
  };
}

/** What a document can be ordered by. Figures are printed ones; the only computed one says so. */
export function rankedDocument(
  record: Disclosure,
  document: ListedDocument,
  checks: CheckCounts | null,
): RankedDocument {
  const figures = new Map(keyFigures(record, wordsOf('zh')).map((figure) => [figure.id, figure]));
  const printed = (id: KeyFigure['id']): Score => {
    const figure = figures.get(id);
    return figure ? printedScore(figure) : { missing: '没有读到' };
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

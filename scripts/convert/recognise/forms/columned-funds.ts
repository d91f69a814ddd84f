import type { Fund } from '../../../../src/model/index.ts';
import { squeeze } from '../../text/squeeze.ts';
import { cellPlace, cellText, type SourceRow } from '../../tree.ts';
import { type Token, tokensOf } from './tokens.ts';

const figureHead = /(?:预算数|执行数|支出数|决算数|执行率|分值|得分|结余|结转|到位数|偏差原因.*)(?:[（(].*[）)])?$/u;
const fundLabel = /资金|预算|拨款|自筹|合计|总额|收入|专户|其中|财政|其他/u;
const figure = /^(?:[-−－]?\d[\d,，]*(?:\.\d+)?[%％]?|[-—－–]+)$/u;
/** Fewer heads than this may be labels beside figures. */
const fewest = 3;

/** The heads of a block of money: at least three names of figures in a row without figures. */
function headsOf(row: SourceRow): Token[] {
  const tokens = tokensOf(row);
  if (tokens.some((token) => token.number)) return [];
  const heads = tokens.filter((token) => figureHead.test(token.word));
  return heads.length >= fewest ? heads : [];
}

/** The label of a row of money: the last words before its first figure. */
function labelOf(row: SourceRow, before: number): string | null {
  const label = tokensOf(row).findLast((token) => token.column < before && !token.number);
  return label && fundLabel.test(label.word) ? label.word : null;
}

/**
 * The money of a form whose merged cells are known: each figure belongs to the head above it, whichever of them are
 * printed and in whatever order. Blank cells say nothing. Returns the rows it has read.
 */
export function readColumnedFunds(
  rows: readonly SourceRow[],
  skip: ReadonlySet<number>,
): { funds: Fund[]; used: Set<number> } {
  const funds: Fund[] = [];
  const used = new Set<number>();
  let heads: Token[] = [];
  for (const [index, row] of rows.entries()) {
    if (skip.has(index)) {
      heads = [];
      continue;
    }
    const found = headsOf(row);
    if (found.length > 0) {
      heads = found;
      used.add(index);
      continue;
    }
    const [first] = heads;
    const source = first ? labelOf(row, first.column) : null;
    if (!first || source === null) {
      heads = [];
      continue;
    }
    used.add(index);
    for (const head of heads) {
      const cell = row.cells[head.column];
      const text = cell ? cellText(cell) : '';
      if (cell && figure.test(squeeze(text))) funds.push({ source, figure: head.word, text, place: cellPlace(cell) });
    }
  }
  return { funds, used };
}

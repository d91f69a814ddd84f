import { squeeze } from '../../text/squeeze.ts';
import { cellText, type SourceCell, type SourceRow } from '../../tree.ts';
import { isNumber } from '../grid/row-text.ts';

/** A filled cell of a form, in the order of its row. */
export interface Token {
  cell: SourceCell;
  column: number;
  /** As printed. */
  text: string;
  /** Without white space and without a colon at its end. */
  word: string;
  number: boolean;
}

/** The filled cells of a row. In a damaged grid their order is right even where their columns are not. */
export function tokensOf(row: SourceRow): Token[] {
  const tokens: Token[] = [];
  for (const [column, cell] of row.cells.entries()) {
    const text = cellText(cell);
    if (text === '') continue;
    const bare = squeeze(text);
    tokens.push({ cell, column, text, word: bare.replace(/[：:]$/u, ''), number: isNumber(bare) });
  }
  return tokens;
}

/** Texts longer than this are statements, not labels. */
export const longestLabel = 24;

const counted = /^\d+(?:\.\d+)?(?:个|人|名|辆|台|年|次|批|项)?$/u;

/** Whether a token could name what stands beside it: short, no sentence, no figure. */
export function isLabel(token: Token): boolean {
  return !token.number && !counted.test(token.word) && token.word.length <= longestLabel && !/[。；]/u.test(token.word);
}

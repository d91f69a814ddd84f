import { squeeze } from '../../text/squeeze.ts';
import { cellText, type SourceRow } from '../../tree.ts';

/** The squeezed text of each cell of a row. */
export function rowTexts(row: SourceRow): string[] {
  return row.cells.map((cell) => squeeze(cellText(cell)));
}

const amount = /^[-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?%?$/u;

/** Whether a text is a printed number, with or without separators, or a percentage. */
export function isNumber(text: string): boolean {
  return amount.test(text);
}

import type { Box } from '../../extraction.ts';
import { type Line, mergeLines } from '../lattice/lines.ts';
import type { PageContent } from '../page.ts';
import { mergeDots } from './dots.ts';

/** The level lines of a page that are in no ruled table, from top to bottom. */
export function levelRules(content: PageContent, tables: readonly Box[]): Line[] {
  const inTable = ({ at, from, to }: Line) =>
    tables.some((box) => at > box[1] - 2 && at < box[3] + 2 && from < box[2] && to > box[0]);
  return mergeLines(mergeDots(content.rulings)).horizontal.filter((line) => !inTable(line));
}

/** A rule of a table is at least this long, as a share of the table's width. */
const full = 0.7;
/** The first rule stands this far above the head at most, and the last one below the last row, in points. */
const reach = 12;

/** The rules from one side of a table to the other. */
export function rulesAcross(rules: readonly Line[], box: Box): Line[] {
  const [left, top, right, bottom] = box;
  return rules.filter(({ at, from, to }) => {
    const shared = Math.min(to, right) - Math.max(from, left);
    return at > top - reach && at < bottom + reach && shared > full * (right - left);
  });
}

import type { Box } from '../../extraction.ts';
import { around } from '../prose/geometry.ts';
import { type Column, columnsUnder } from './columns.ts';
import type { Piece } from './pieces.ts';

/** A column's head stands beside its figures by this much at most, in letters, when it is not above them. */
const besides = 4;

/** What of the head stands above no column, put together where it stands above one another. */
function clearOf(pieces: readonly Piece[], columns: readonly Column[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces.filter((each) => columnsUnder(columns, each).length === 0)) {
    const touching = groups.filter((group) =>
      group.some((each) => Math.min(each.box[2], piece.box[2]) > Math.max(each.box[0], piece.box[0])),
    );
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), piece]);
  }
  return groups;
}

/**
 * The columns with what the head shows of them: a head beside the figures of a column without one is theirs; another
 * is that of a column in which nothing is printed.
 */
export function withHead(pieces: readonly Piece[], columns: readonly Column[]): Column[] {
  const all = columns.map((column) => ({ ...column }));
  const groups = clearOf(pieces, columns).filter((group) => group.length > 1 || !isOverPair(group[0], pieces, columns));
  const headed = new Set(pieces.flatMap((piece) => columnsUnder(columns, piece)).map((index) => all[index]));
  for (const group of groups) {
    const box = around(group.map((piece) => piece.box));
    const size = group[0]?.size ?? 0;
    const distance = (column: Column) => Math.max(column.left - box[2], box[0] - column.right);
    const [nearest] = all
      .filter((column) => !headed.has(column) && distance(column) < besides * size)
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest && !all.some((other) => other !== nearest && isBetween(other, box, nearest))) {
      nearest.left = Math.min(nearest.left, box[0]);
      nearest.right = Math.max(nearest.right, box[2]);
      headed.add(nearest);
    } else {
      all.push({ left: box[0], right: box[2], pieces: [] });
      headed.add(all.at(-1));
    }
  }
  return all.toSorted((a, b) => a.left - b.left);
}

function isBetween(other: Column, box: Box, column: Column): boolean {
  return other.left > Math.min(box[0], column.left) && other.right < Math.max(box[2], column.right);
}

/** Whether a piece stands above the heads of the columns to its left and right, and so is the head of both. */
function isOverPair(piece: Piece | undefined, pieces: readonly Piece[], columns: readonly Column[]): boolean {
  if (!piece) return false;
  const before = columns.findLastIndex((column) => column.right <= piece.box[0]);
  const beneath = pieces.filter((other) => other.box[1] > piece.box[3] - 0.2 * piece.size);
  return [before, before + 1].every((index) => beneath.some((other) => columnsUnder(columns, other).includes(index)));
}

import type { Line, Lines } from './lines.ts';

/** How far in points the end of a line may stay away from the line it is meant to meet. */
export const reach = 3;

/** Groups of lines that meet: each table, box and chart on its own. Lines that meet none are left out. */
export function connected(lines: Lines): Lines[] {
  return stacked(meeting(lines)).filter((group) => group.horizontal.length > 0 && group.vertical.length > 0);
}

function meeting({ horizontal, vertical }: Lines): Lines[] {
  const all = [...horizontal, ...vertical];
  const parent = all.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  // Both are sorted by their place, so that each upright line is only held against the level lines along it.
  for (const [index, upright] of vertical.entries()) {
    for (let other = firstFrom(horizontal, upright.from - reach); other < horizontal.length; other++) {
      const level = horizontal[other] as Line;
      if (level.at > upright.to + reach) break;
      if (level.from - reach <= upright.at && upright.at <= level.to + reach) {
        parent[root(horizontal.length + index)] = root(other);
      }
    }
  }
  const groups = new Map<number, Lines>();
  for (const [index, line] of all.entries()) {
    const group = groups.get(root(index)) ?? { horizontal: [], vertical: [] };
    groups.set(root(index), group);
    (index < horizontal.length ? group.horizontal : group.vertical).push(line);
  }
  return [...groups.values()];
}

/** A row that no upright line crosses is at most so high, in points: there is one line of text in it. */
const highest = 32;

/**
 * Puts groups together that stand on one another, are equally wide and have no borders at their sides: between them is
 * a row of a single cell, which no upright line crosses.
 */
function stacked(groups: readonly Lines[]): Lines[] {
  const found: Lines[] = [];
  const byTop = groups.toSorted((a, b) => (a.horizontal[0]?.at ?? 0) - (b.horizontal[0]?.at ?? 0));
  for (const group of byTop) {
    const [top] = group.horizontal;
    const above = found.findIndex(({ horizontal, vertical }) => {
      const bottom = horizontal.at(-1);
      if (!top || !bottom || top.at <= bottom.at || top.at - bottom.at > highest) return false;
      const asWide = Math.abs(top.from - bottom.from) <= reach && Math.abs(top.to - bottom.to) <= reach;
      return asWide && [...vertical, ...group.vertical].every((line) => isWithin(line, top));
    });
    const other = found[above];
    if (other) {
      found[above] = {
        horizontal: [...other.horizontal, ...group.horizontal],
        vertical: [...other.vertical, ...group.vertical].sort((a, b) => a.at - b.at),
      };
    } else {
      found.push(group);
    }
  }
  return found;
}

/** Whether an upright line keeps clear of the ends of a level one. */
function isWithin({ at }: Line, { from, to }: Line): boolean {
  return at > from + 2 * reach && at < to - 2 * reach;
}

/** Index of the first of the sorted lines at or after a place. */
function firstFrom(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

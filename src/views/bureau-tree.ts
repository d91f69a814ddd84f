import type { Division } from './region.ts';

/** A division with what lies in it directly and the divisions below it. */
export interface RegionNode<T> {
  division: Division;
  items: T[];
  children: RegionNode<T>[];
}

/** Puts things into the tree of the divisions they lie in, ordered by code. */
export function regionTree<T>(placed: readonly { item: T; regions: readonly Division[] }[]): RegionNode<T>[] {
  const roots: RegionNode<T>[] = [];
  for (const { item, regions } of placed) {
    let level = roots;
    let node: RegionNode<T> | undefined;
    for (const division of regions) {
      node = level.find((other) => other.division.code === division.code);
      if (!node) {
        node = { division, items: [], children: [] };
        level.push(node);
        level.sort((a, b) => (a.division.code < b.division.code ? -1 : 1));
      }
      level = node.children;
    }
    node?.items.push(item);
  }
  return roots;
}

/** The divisions of a tree from the top, each with its depth: for a list of choices. */
export function flatRegions<T>(nodes: readonly RegionNode<T>[], depth = 0): { division: Division; depth: number }[] {
  return nodes.flatMap((node) => [{ division: node.division, depth }, ...flatRegions(node.children, depth + 1)]);
}

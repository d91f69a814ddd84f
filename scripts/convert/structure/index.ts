import { type Block, type PlacedText, type Section, walkSections } from '../../../src/model/index.ts';
import type { BoundGrid, Sink, StructuredDocument } from '../structured.ts';
import type { SourceTree } from '../tree.ts';
import { captionsAbove, notesBelow, peelCaptionRows } from './captions.ts';
import { takeContents } from './contents.ts';
import { closeJoins, joinGrids, splitForms } from './grids.ts';
import type { GridItem, Item } from './item.ts';
import { toItems } from './leftovers.ts';
import { type OutlineItem, outline } from './outline.ts';
import { joinRepeated } from './repeated.ts';
import { unwrap } from './unwrap.ts';

function tableId(number: number): string {
  return `t${String(number).padStart(2, '0')}`;
}

/** Binds a grid to what is printed above and below it. */
function bind(
  items: readonly Item[],
  index: number,
  from: number,
  id: string,
): BoundGrid & { above: number; below: number } {
  const grid = items[index] as GridItem;
  const { rows, found } = peelCaptionRows(grid.rows);
  const above = captionsAbove(items, index, from, found);
  const { notes, taken } = notesBelow(items, index + 1);
  return {
    id,
    title: above.title,
    captions: [...above.captions, ...found.captions],
    unit: found.unit ?? above.unit,
    rows,
    exact: grid.exact ?? false,
    aligned: grid.aligned ?? false,
    notes,
    joins: grid.joins,
    headings: [],
    above: above.taken,
    below: taken,
  };
}

/** Cuts items into the outline's lines and the grids with their captions. */
function bindGrids(items: readonly Item[]): { lines: OutlineItem[]; grids: BoundGrid[] } {
  const lines: OutlineItem[] = [];
  const grids: BoundGrid[] = [];
  let skip = 0;
  let free = 0;
  for (const [index, item] of items.entries()) {
    if (skip > 0) {
      skip -= 1;
    } else if (item.kind !== 'grid') {
      lines.push(item);
    } else {
      const { above, below, ...grid } = bind(items, index, free, tableId(grids.length + 1));
      if (above > 0) lines.splice(-above, above);
      lines.push({ kind: 'table', table: grid.id });
      grids.push(grid);
      skip = below;
      free = index + 1 + below;
    }
  }
  return { lines, grids };
}

function placeHeadings(blocks: readonly Block[], path: readonly string[], grids: readonly BoundGrid[]): void {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) placeHeadings(item.blocks, path, grids);
    if (block.type !== 'table') continue;
    const grid = grids.find((candidate) => candidate.id === block.table);
    if (grid) grid.headings = [...path];
  }
}

function headings(sections: readonly Section[], path: readonly string[], grids: readonly BoundGrid[]): void {
  for (const section of sections) {
    const here = [...path, section.heading.text];
    placeHeadings(section.blocks, here, grids);
    headings(section.sections, here, grids);
  }
}

/** The items of one file: lines put together, grids joined over pages, the contents page taken out. */
function fileItems(tree: SourceTree, sink: Sink): { items: Item[]; contents: PlacedText[] } {
  const { items, contents } = takeContents(toItems(tree, sink), sink);
  const joined = splitForms(joinRepeated(joinGrids(unwrap(items, tree.lineWidth)), sink));
  const rowGap = tree.layout === 'cellPerLine';
  return { items: joined.map((item) => (item.kind === 'grid' ? closeJoins(item, rowGap, sink) : item)), contents };
}

/**
 * Source trees to document, one tree a file: leftovers and the contents page out, wrapped lines joined, grids joined
 * over pages and bound to their captions, sections by their numbers. Knows headings, not money.
 */
export function structure(trees: readonly SourceTree[], sink: Sink): StructuredDocument {
  const files = trees.map((tree) => fileItems(tree, sink));
  const contents = files.flatMap((file) => file.contents);
  const { lines, grids } = bindGrids(
    files.flatMap(({ items }, index): Item[] => (index === 0 ? items : [{ kind: 'file' }, ...items])),
  );
  const { front, sections } = outline(lines);
  headings(sections, [], grids);
  reportGaps(contents, sections, sink);
  return { contents, front, sections, grids };
}

/** Contents without a body are worth saying: the wrong thing may have been taken for a contents page. */
function reportGaps(contents: readonly PlacedText[], sections: readonly Section[], sink: Sink): void {
  if (contents.length === 0 || [...walkSections(sections)].length > 0) return;
  sink.problem({
    rule: 'no-sections',
    severity: 'warning',
    message: '有目录，但正文中没有找到任何标题',
    place: contents[0]?.place ?? null,
  });
}

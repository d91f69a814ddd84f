import type { Block, ListItem, Passage, Section } from '../../../src/model/index.ts';
import type { Mark } from '../text/numbering.ts';
import { sliceFrom, toPassage } from '../text/passage.ts';
import { printedWidth } from '../text/width.ts';
import type { FileItem, LineItem } from './item.ts';

/** What the outline is made of: lines, references to tables, and where files begin. */
export type OutlineItem = LineItem | FileItem | { kind: 'table'; table: string };

interface Node {
  mark: Mark | null;
  /** Depth of a heading that the format marks itself. */
  depth: number | null;
  passage: Passage;
  children: (Node | Block)[];
}

const longestHeading = 34;

function isNode(child: Node | Block): child is Node {
  return 'children' in child;
}

function isParagraph(child: Node | Block): boolean {
  return !isNode(child) && child.type === 'paragraph';
}

/** Where a numbered line belongs: after the open line that carries the number before it, else inside the last. */
function openFor(stack: readonly Node[], mark: Mark): number {
  if (mark.style === 'part' || mark.style === 'chapter') return 1;
  for (let depth = stack.length - 1; depth > 0; depth -= 1) {
    const open = stack[depth]?.mark;
    if (open?.style === mark.style && open.ordinal === mark.ordinal - 1) return depth;
  }
  if (mark.ordinal === 1 && mark.style !== 'bullet') return stack.length;
  for (let depth = stack.length - 1; depth > 0; depth -= 1) {
    if (stack[depth]?.mark?.style === mark.style) return depth;
  }
  return stack.length;
}

/** The tree that the numbers of the document draw. */
function buildTree(items: readonly OutlineItem[]): Node {
  const root: Node = { mark: null, depth: null, passage: { text: '', runs: [] }, children: [] };
  const stack: Node[] = [root];
  for (const item of items) {
    if (item.kind === 'file') {
      stack.length = 1;
      continue;
    }
    if (item.kind === 'table') {
      stack.at(-1)?.children.push({ type: 'table', table: item.table });
      continue;
    }
    const whole = toPassage(item.lines);
    if (item.depth !== null) {
      const above = stack.findIndex((node) => node.depth !== null && node.depth >= (item.depth ?? 0));
      // A heading the format marks is no part of a numbered list before it, but may be one of a numbered part.
      const list = stack.findIndex(({ mark }) => mark && mark.style !== 'part' && mark.style !== 'chapter');
      if (above > 0) stack.length = above;
      else if (list > 0 && !item.mark) stack.length = list;
    } else if (item.mark) {
      stack.length = openFor(stack, item.mark);
    } else {
      stack.at(-1)?.children.push({ type: 'paragraph', passage: whole });
      continue;
    }
    const passage = item.mark ? sliceFrom(whole, item.mark.length) : whole;
    const node: Node = { mark: item.mark, depth: item.depth, passage, children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  }
  return root;
}

/** Whether the words of a numbered line could be a heading: short, and no sentence. */
function readsAsHeading(node: Node): boolean {
  const text = node.passage.text;
  if (printedWidth(text) > longestHeading || text === '') return false;
  return !/[。；;，]/u.test(text.replace(/[：:]$/u, '')) && !/[：:]./u.test(text);
}

/** Siblings of one style are headings together or list items together. */
function areHeadings(group: readonly Node[]): boolean {
  if (group.some((node) => node.depth !== null || node.mark?.style === 'part' || node.mark?.style === 'chapter'))
    return true;
  if (group.some((node) => node.mark?.style === 'bullet' || node.mark?.style === 'circled')) return false;
  const headings = group.filter(readsAsHeading);
  if (headings.length * 2 <= group.length) return false;
  // A heading heads something. Short entries with nothing under them are a list, whose last may be followed by text.
  const [last, ...before] = group.toReversed();
  if (before.length > 0 && before.every((node) => node.children.length === 0) && last?.children.every(isParagraph))
    return false;
  return group.filter((node) => node.children.length > 0).length * 2 >= group.length;
}

function toListItem(node: Node): ListItem {
  const mark = node.mark?.text ?? null;
  return { mark, passage: node.passage, blocks: toBlocks(node.children) };
}

/**
 * A paragraph after the last entry of a list belongs to it only if the entry announces it, or if the entries
 * before it have such paragraphs too; otherwise the list is over and the text goes on.
 */
function releaseTail(group: Node[]): (Node | Block)[] {
  const last = group.at(-1);
  if (!last || /[：:]$/u.test(last.passage.text)) return [];
  if (group.slice(0, -1).some((node) => node.children.length > 0)) return [];
  const tail = last.children;
  last.children = [];
  return tail;
}

function toBlocks(children: readonly (Node | Block)[]): Block[] {
  const blocks: Block[] = [];
  for (const part of group(children)) {
    if (!Array.isArray(part)) {
      blocks.push(part);
      continue;
    }
    blocks.push(...listBlocks(part));
  }
  return blocks;
}

/** A run of list entries, and the text that goes on after the last of them. */
function listBlocks(run: Node[]): Block[] {
  const tail = releaseTail(run);
  return [{ type: 'list', items: run.map(toListItem) }, ...toBlocks(tail)];
}

/** Runs of sibling nodes of one style, and the blocks between them. */
function group(children: readonly (Node | Block)[]): (Node[] | Block)[] {
  const parts: (Node[] | Block)[] = [];
  for (const child of children) {
    const run = parts.at(-1);
    if (!isNode(child)) parts.push(child);
    else if (Array.isArray(run) && run[0]?.mark?.style === child.mark?.style && run[0]?.depth === child.depth)
      run.push(child);
    else parts.push([child]);
  }
  return parts;
}

function toSection(node: Node, id: string): Section {
  const { blocks, sections } = toContent(node.children, id);
  return { id, number: node.mark?.text ?? null, heading: node.passage, blocks, sections };
}

function toContent(children: readonly (Node | Block)[], id: string): { blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = [];
  const sections: Section[] = [];
  for (const part of group(children)) {
    if (!Array.isArray(part)) blocks.push(part);
    else if (areHeadings(part)) {
      for (const node of part) {
        const number = sections.length + 1;
        sections.push(toSection(node, id === '' ? `s${number}` : `${id}-${number}`));
      }
    } else blocks.push(...listBlocks(part));
  }
  return { blocks, sections };
}

/** Sections as a tree with the document's own numbers; what stands before the first heading is the front. */
export function outline(items: readonly OutlineItem[]): { front: Block[]; sections: Section[] } {
  const { blocks, sections } = toContent(buildTree(items).children, '');
  return { front: blocks, sections };
}

import type { Nodes, Parents, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isBlankLine, piece, type RawLine } from '../text/lines.ts';
import type { SourceGrid, SourceLine, SourceNode, SourceParagraph } from '../tree.ts';
import { readHtmlTables } from './html-table.ts';
import { percentOf, type Reader } from './reader.ts';
import { readTabbedLines } from './tabbed.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const markers = /^\s*(?:[-*+]\s|#{1,6}\s|\||>)|<\/?(?:u|b|br|p|td|tr|table|input|strong|em|sup|sub)\b/iu;

function isParent(node: Nodes): node is Parents & Nodes {
  return 'children' in node;
}

/** Text as it stands in the source, line by line, for a node that runs over lines. */
function linesOf(node: Nodes, lines: readonly RawLine[]): SourceLine[] {
  const start = node.position?.start;
  const end = node.position?.end;
  if (!start || !end) return [];
  const result: SourceLine[] = [];
  for (let number = start.line; number <= end.line; number += 1) {
    const line = lines[number - 1];
    if (!line || isBlankLine(line)) continue;
    const from = number === start.line ? start.column - 1 : 0;
    const to = number === end.line ? end.column - 1 : line.text.length;
    result.push(piece(line, from, to));
  }
  return result.filter((line) => line.text !== '');
}

/** The printed mark of a list item (`1. `, `- `) belongs to its first line. */
function itemParagraphs(node: Nodes, lines: readonly RawLine[]): SourceParagraph[] {
  if (!isParent(node)) return [];
  const paragraphs = node.children.flatMap((child) => toNodes(child as RootContent, lines));
  const first = paragraphs[0];
  const start = node.position?.start;
  const line = start ? lines[start.line - 1] : undefined;
  if (first?.type === 'paragraph' && start && line && first.lines[0]?.place.line === start.line) {
    const head = first.lines[0];
    const whole = piece(line, start.column - 1, head.place.column - 1 + head.text.length);
    first.lines[0] = { text: whole.text, place: whole.place };
  }
  return paragraphs.filter((paragraph) => paragraph.type === 'paragraph');
}

function toGrid(table: Table, lines: readonly RawLine[]): SourceGrid {
  const rows = table.children.map((row) => ({
    gap: 0,
    cells: row.children.map((cell) => {
      const inner = cell.children.flatMap((child) => linesOf(child, lines));
      const text = inner.map((part) => part.text).join('');
      const start = cell.position?.start ?? { line: 1, column: 1 };
      const place = inner[0]?.place ?? { file: lines[0]?.file ?? 0, line: start.line, column: start.column };
      return { lines: [{ text, place }], colSpan: 1, rowSpan: 1 };
    }),
  }));
  return { type: 'grid', rows, gap: 1, complete: 'page' };
}

function toNodes(node: RootContent, lines: readonly RawLine[]): SourceNode[] {
  if (node.type === 'table') return [toGrid(node, lines)];
  if (node.type === 'list') return node.children.flatMap((item) => itemParagraphs(item, lines));
  if (node.type === 'blockquote') return node.children.flatMap((child) => toNodes(child, lines));
  const found = linesOf(node, lines);
  if (found.length === 0) return [];
  if (node.type === 'html' && /<table\b/iu.test(node.value)) {
    const start = found[0]?.place;
    const grids = start ? readHtmlTables(node.value, start) : [];
    if (grids.length > 0) return grids;
  }
  if (node.type === 'heading') {
    const heading = found.map((line) => stripHashes(line));
    return [{ type: 'paragraph', lines: heading, gap: 1, depth: node.depth }];
  }
  return [{ type: 'paragraph', lines: found, gap: 1, depth: null }];
}

function stripHashes(line: SourceLine): SourceLine {
  const lead = /^#{1,6}\s+/u.exec(line.text)?.[0].length ?? 0;
  return {
    text: line.text.slice(lead).replace(/\s+#+$/u, ''),
    place: { ...line.place, column: line.place.column + lead },
  };
}

function firstLine(node: SourceNode): number {
  const line = node.type === 'paragraph' ? node.lines[0] : node.rows[0]?.cells[0]?.lines[0];
  return line?.place.line ?? 0;
}

/**
 * Markdown, also as text recognition writes it: lists, headings and pipe tables are Markdown's, rows with tabs
 * are rows. The rows are kept away from the Markdown parser, which would eat their leading tabs.
 */
export const markdown: Reader = {
  layout: 'markdown',
  detect(lines) {
    const filled = lines.filter((line) => !isBlankLine(line));
    const marked = filled.filter((line) => markers.test(line.text)).length;
    const share = filled.length === 0 ? 0 : marked / filled.length;
    return {
      score: share > 0.08 ? 0.85 : 0,
      evidence: [`${percentOf(marked, filled.length)} of the lines carry Markdown or HTML marks`],
    };
  },
  read(lines) {
    const grids = readTabbedLines(lines).filter((node) => node.type === 'grid');
    const prose = lines.map((line) => (line.text.includes('\t') ? '' : line.text));
    const tree: Root = parser.parse(prose.join('\n'));
    const nodes = tree.children.flatMap((node) => toNodes(node, lines));
    const children = [...nodes, ...grids].sort((a, b) => firstLine(a) - firstLine(b));
    return { type: 'root', layout: 'markdown', lineWidth: null, children };
  },
};

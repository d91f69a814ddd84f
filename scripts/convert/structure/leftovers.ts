import type { Sink } from '../structured.ts';
import { bullet, parseMark } from '../text/numbering.ts';
import { cellText, type SourceLine, type SourceRow, type SourceTree } from '../tree.ts';
import type { Item } from './item.ts';

const bookmark = /^\s*\[bookmark:[^\]]*\]\s*/iu;
const tag = /<\/?(?:p|u|b|i|em|strong|span|sup|sub|font|div|o:p)(?:\s[^<>]*)?>/giu;
const lineBreak = /<br\s*\/?>/giu;
const checkbox = /<input\b[^<>]*type="?checkbox"?[^<>]*>|<input\b[^<>]*checked[^<>]*type="?checkbox"?[^<>]*>/giu;
/** Emphasis of Markdown, which its own rules miss beside Chinese punctuation. */
const emphasis = /\*\*(?=[^*]+\*\*)|(?<=\*\*[^*]+)\*\*/gu;
const pageNumber = /^(?:[-—－–]\s*)?\d{1,4}(?:\s*[-—－–])?$|^第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?$/u;
const dashes = /^[-—_=:|]{2,}$/u;
/** Control and format characters that nobody printed: line ends aside, they can only mislead. */
const control = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Takes what a conversion left behind out of one piece of text: bookmarks, format tags, control characters. */
function cleanLine(line: SourceLine, sink: Sink): SourceLine {
  let { text, place } = line;
  const mark = bookmark.exec(text)?.[0];
  if (mark) {
    sink.leftOut('bookmark', mark.trim(), place);
    text = text.slice(mark.length);
    place = { ...place, column: place.column + mark.length };
  }
  const drop = (found: string): string => {
    sink.leftOut('markup', found, place);
    return '';
  };
  const cleaned = text
    .replaceAll(checkbox, (found) => {
      drop(found);
      return /\bchecked\b/iu.test(found) ? '☑' : '☐';
    })
    .replaceAll(lineBreak, drop)
    .replaceAll(tag, drop)
    .replaceAll(emphasis, drop)
    .replaceAll(control, (found) => {
      sink.leftOut('markup', `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`, place);
      return '';
    });
  return { ...line, text: cleaned.trim(), place };
}

/** A row that only draws a line. */
function isSeparator(row: SourceRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => dashes.test(text)) && texts.some((text) => text.length > 3);
}

function cleanRow(row: SourceRow, sink: Sink): SourceRow {
  const cells = row.cells.map((cell) => {
    const lines = cell.lines.map((line) => cleanLine(line, sink));
    const filled = lines.filter((line) => line.text !== '');
    return { ...cell, lines: filled.length > 0 ? filled : lines.slice(0, 1) };
  });
  return { ...row, cells };
}

/** The items of a tree without page numbers, drawn lines and what a conversion left behind; each is reported. */
export function toItems(tree: SourceTree, sink: Sink): Item[] {
  const items: Item[] = [];
  for (const { reason, line } of tree.asides ?? []) sink.leftOut(reason, line.text, line.place);
  for (const node of tree.children) {
    if (node.type === 'grid') {
      const rows = node.rows
        .map((row) => cleanRow(row, sink))
        .filter((row) => {
          const first = row.cells[0]?.lines[0];
          if (!first || !isSeparator(row)) return true;
          sink.leftOut('separator', row.cells.map(cellText).join(' '), first.place);
          return false;
        });
      if (rows.length > 0) items.push({ ...node, kind: 'grid', rows, joins: [] });
      continue;
    }
    const lines = node.lines.map((line) => cleanLine(line, sink)).filter((line) => line.text !== '');
    const [first] = lines;
    if (!first) continue;
    const text = lines.map((line) => line.text).join('');
    if (pageNumber.test(text)) sink.leftOut('pageNumber', text, first.place);
    else if (dashes.test(text)) sink.leftOut('separator', text, first.place);
    else {
      const mark = parseMark(first.text);
      const lead = bullet.exec(first.text)?.[1];
      if (lead && mark && mark.style !== 'bullet') sink.leftOut('markup', lead, first.place);
      items.push({ kind: 'line', lines, gap: node.gap, depth: node.depth, mark });
    }
  }
  return items;
}

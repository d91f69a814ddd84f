import type { Block, Disclosure, Passage, Report, Section } from '../../src/model/index.ts';

/** What of a source is found again in its record or its report, and what is not. */
export interface Conservation {
  figures: { total: number; kept: number; missing: string[] };
  text: { total: number; kept: number; missing: string[] };
}

function squeeze(text: string): string {
  return text.replaceAll(/[\p{White_Space}\p{Cf}\p{Cc}]+/gu, '');
}

function* blockTexts(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block.passage.text;
    if (block.type === 'list') {
      for (const item of block.items) {
        yield `${item.mark ?? ''} ${item.passage.text}`;
        yield* blockTexts(item.blocks);
      }
    }
  }
}

function* sectionTexts(sections: readonly Section[]): Generator<string> {
  for (const section of sections) {
    yield `${section.number ?? ''} ${section.heading.text}`;
    yield* blockTexts(section.blocks);
    yield* sectionTexts(section.sections);
  }
}

function* headTexts(heads: Disclosure['tables'][number]['head']): Generator<string> {
  for (const head of heads) {
    yield head.text;
    yield* headTexts(head.children);
  }
}

/** Every text of a record that stands for a piece of the source, once for each time it is printed. */
function* recordTexts(disclosure: Disclosure, report: Report): Generator<string> {
  yield* blockTexts(disclosure.front);
  yield* sectionTexts(disclosure.sections);
  for (const table of disclosure.tables) {
    if (table.title) yield table.title.text;
    for (const caption of table.captions) yield caption.text;
    if (table.unit && !table.form) yield table.unit.text;
    yield* headTexts(table.head);
    for (const row of table.rows) for (const cell of row.cells) yield cell.text;
    for (const note of table.notes as Passage[]) yield note.text;
    if (
      table.form &&
      table.unit &&
      !table.rows.some((row) => row.cells.some((cell) => cell.text === table.unit?.text))
    ) {
      yield table.unit.text;
    }
  }
  for (const left of report.leftOut) yield left.text;
}

const figure = /\d[\d,，]*(?:\.\d+)?/gu;

function countFigures(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [found] of text.matchAll(figure)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/**
 * Measures by text alone, without trusting any place: each figure must be in the record as often as in the
 * source, and each cell and line of the source must be part of some text of the record.
 */
export function measureConservation(lines: readonly string[], disclosure: Disclosure, report: Report): Conservation {
  const kept = [...recordTexts(disclosure, report)];
  const inRecord = countFigures(kept);
  const inSource = countFigures(lines.flatMap((line) => line.split('\t')));
  const missing: string[] = [];
  let total = 0;
  for (const [found, times] of inSource) {
    total += times;
    const short = times - (inRecord.get(found) ?? 0);
    if (short > 0) missing.push(...Array.from({ length: short }, () => found));
  }
  const haystack = kept.map(squeeze).join('\n');
  const pieces = lines
    .flatMap((line) => line.split('\t'))
    .map(squeeze)
    .filter((piece) => piece !== '');
  const lost = pieces.filter((piece) => !isKept(piece, haystack));
  const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  return {
    figures: { total, kept: total - missing.length, missing },
    text: { total: size(pieces), kept: size(pieces) - size(lost), missing: lost },
  };
}

/** A piece is kept whole, or its parts are: a bookmark and a title, a bullet or tags and the words beside them. */
function isKept(piece: string, haystack: string): boolean {
  if (haystack.includes(piece)) return true;
  const parts = piece.split(/(\[bookmark:[^\]]*\]|<[^<>]+>|^-)/iu).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => haystack.includes(part));
}

import { escapeLine, transcriptMark, writeConfidence, writeMark } from '../text/marks.ts';
import { wordSpace } from '../text/word-space.ts';
import type {
  Box,
  ExtractedAside,
  ExtractedBlock,
  ExtractedBreak,
  ExtractedCell,
  ExtractedLine,
  ExtractedParagraph,
  ExtractedTable,
  Extraction,
  Origin,
} from './extraction.ts';

/** An original as text, and for each line of the text where it stands in the original. */
export interface Transcript {
  lines: string[];
  /** One for each line; null for blank lines, marks and tags, and for formats without pages or sheets. */
  origins: Origin[];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A line as one line: whatever line ends and controls an extractor let through become spaces. */
function flat(text: string): string {
  return text.replaceAll(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, ' ').trim();
}

class TranscriptWriter {
  readonly lines: string[] = [];
  readonly origins: Origin[] = [];
  readonly #recognised: ReadonlySet<number>;
  #page = 0;

  constructor(extraction: Extraction) {
    this.#put(transcriptMark.write(extraction.format));
    this.#recognised = new Set(
      extraction.blocks.flatMap((block) => (block.type === 'page' && block.recognised ? [Number(block.label)] : [])),
    );
    for (const block of extraction.blocks) this.#block(block);
  }

  #put(line: string, origin: Origin = null): void {
    this.lines.push(line);
    this.origins.push(origin);
  }

  /** Pages without anything on them are marked too, so that each page has its place. */
  #turnTo(page: number | null): void {
    while (page !== null && this.#page < page) {
      this.#page += 1;
      const recognised = this.#recognised.has(this.#page);
      this.#put(writeMark({ kind: 'page', label: String(this.#page), recognised }));
    }
  }

  #block(block: ExtractedBlock): void {
    if (block.type === 'paragraph') this.#paragraph(block);
    else if (block.type === 'table') this.#table(block);
    else if (block.type === 'aside') this.#aside(block);
    else this.#turn(block);
  }

  #aside({ reason, line }: ExtractedAside): void {
    this.#turnTo(pageOf(line));
    const text = flat(line.text);
    if (text !== '') this.#put(writeMark({ kind: 'aside', reason, text }), line.origin);
  }

  #turn({ type, label }: ExtractedBreak): void {
    if (type === 'page') {
      this.#turnTo(Number(label));
      return;
    }
    this.#put('');
    this.#put(writeMark({ kind: 'sheet', label: flat(label) }));
  }

  #paragraph({ lines, depth }: ExtractedParagraph): void {
    const filled = lines.filter((line) => flat(line.text) !== '');
    const [first] = filled;
    if (!first) return;
    this.#turnTo(pageOf(first));
    this.#put('');
    if (depth !== null) {
      const text = filled.map((line) => flat(line.text)).reduce((all, line) => `${all}${wordSpace(all, line)}${line}`);
      this.#put(writeConfidence(`${'#'.repeat(depth)} ${text}`, first.confidence), first.origin);
      return;
    }
    for (const line of filled) {
      this.#turnTo(pageOf(line));
      this.#put(writeConfidence(escapeLine(flat(line.text)), line.confidence), line.origin);
    }
  }

  #table({ rows, found }: ExtractedTable): void {
    this.#turnTo(rows[0]?.page ?? null);
    this.#put('');
    this.#put(found === 'aligned' ? '<table data-found="aligned">' : '<table>');
    for (const row of rows) {
      this.#turnTo(row.page);
      this.#put('<tr>');
      for (const cell of row.cells) this.#cell(cell);
      this.#put('</tr>');
    }
    this.#put('</table>');
  }

  #cell({ colSpan, rowSpan, lines }: ExtractedCell): void {
    const span = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
    const filled = lines.filter((line) => flat(line.text) !== '');
    if (filled.length === 0) {
      this.#put(`<td${span}></td>`, lines[0]?.origin ?? null);
      return;
    }
    for (const [index, line] of filled.entries()) {
      const next = filled[index + 1];
      const text = writeConfidence(escapeHtml(flat(line.text)), line.confidence);
      const end = next === undefined ? '</td>' : next.wraps ? '' : '<br>';
      this.#put(`${index === 0 ? `<td${span}>` : ''}${text}${end}`, line.origin);
    }
  }
}

function pageOf(line: ExtractedLine): number | null {
  return line.origin?.kind === 'page' ? line.origin.page : null;
}

/**
 * Writes an extraction as a transcript: the same pieces in the same order, one line of text for each printed
 * line and each line of a cell. Same extraction, same text.
 */
export function writeTranscript(extraction: Extraction): Transcript {
  const { lines, origins } = new TranscriptWriter(extraction);
  return { lines, origins };
}

/** Where the lines of a transcript stand in the original: `[line, page, left, top, right, bottom]` or `[line, sheet, cell]`. */
export type OriginEntry = [line: number, page: number, ...box: Box] | [line: number, sheet: string, cell: string];

/** Origins in the form in which they are kept beside a record. */
export function originEntries(origins: readonly Origin[]): OriginEntry[] {
  return origins.flatMap((origin, index): OriginEntry[] => {
    if (origin === null) return [];
    if (origin.kind === 'sheet') return [[index + 1, origin.sheet, origin.cell]];
    const [left, top, right, bottom] = origin.box.map((edge) => Math.round(edge * 10) / 10) as [
      number,
      number,
      number,
      number,
    ];
    return [[index + 1, origin.page, left, top, right, bottom]];
  });
}

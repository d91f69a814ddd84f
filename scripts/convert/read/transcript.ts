import { isBlankLine, piece, type RawLine } from '../text/lines.ts';
import { escapeLength, readConfidence, readMark, transcriptMark } from '../text/marks.ts';
import type { SourceLine, SourceNode, SourceParagraph, SourceTree } from '../tree.ts';
import { readHtmlTables } from './html-table.ts';
import type { Reader } from './reader.ts';

const heading = /^(#{1,6}) +/u;
const tableStart = /^<table\b/iu;
const tableEnd = /<\/table>\s*$/iu;

/** Text of a line: without its backslash, heading marks and confidence. */
function toLine(line: RawLine, from: number): SourceLine {
  const { text, confidence } = readConfidence(line.text);
  const found = piece({ ...line, text }, from, text.length);
  return confidence === undefined ? found : { ...found, confidence };
}

/**
 * A transcript: what the converter itself writes of a PDF, a Word file, a spreadsheet, a web page or a scan, and
 * what a person may have mended in it since. Markdown of a narrow kind: paragraphs of one line a printed line,
 * headings, HTML tables, and comments for what the original says without letters (see text/marks.ts).
 */
class TranscriptReader {
  readonly #lines: readonly RawLine[];
  readonly #tree: Required<Pick<SourceTree, 'children' | 'pages' | 'asides'>> = { children: [], pages: [], asides: [] };
  #paragraph: SourceParagraph | null = null;

  constructor(lines: readonly RawLine[]) {
    this.#lines = lines;
  }

  read(): SourceTree {
    for (let index = 0; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      if (!line) break;
      if (isBlankLine(line)) this.#paragraph = null;
      else if (tableStart.test(line.text)) index = this.#table(index);
      else if (!this.#mark(line)) this.#text(line);
    }
    return { type: 'root', layout: 'transcript', lineWidth: null, ...this.#tree };
  }

  /** Reads the table that begins in a line; returns the index of its last line. */
  #table(from: number): number {
    let to = from;
    while (to < this.#lines.length - 1 && !tableEnd.test(this.#lines[to]?.text ?? '')) to += 1;
    const source = this.#lines.slice(from, to + 1).map((line) => line.text);
    const start = { file: this.#lines[from]?.file ?? 0, line: from + 1, column: 1 };
    const grids = readHtmlTables(source.join('\n'), start, (page) => this.#tree.pages.push(page));
    this.#tree.children.push(...grids.map((grid) => ({ ...grid, complete: 'table' as const })));
    this.#paragraph = null;
    return to;
  }

  /** A page mark between two lines of a paragraph does not end it. */
  #mark(line: RawLine): boolean {
    if (transcriptMark.read.test(line.text)) return true;
    const mark = readMark(line.text);
    if (!mark) return false;
    if (mark.kind === 'aside') {
      const place = { file: line.file, line: line.number, column: mark.at + 1 };
      this.#tree.asides.push({ reason: mark.reason, line: { text: mark.text, place } });
    } else {
      const recognised = mark.kind === 'page' && mark.recognised;
      this.#tree.pages.push({ label: mark.label, line: line.number, recognised });
    }
    return true;
  }

  #text(line: RawLine): void {
    const marks = heading.exec(line.text);
    const found = toLine(line, marks ? marks[0].length : escapeLength(line.text));
    const depth = marks?.[1]?.length ?? null;
    if (this.#paragraph && depth === null && this.#paragraph.depth === null) this.#paragraph.lines.push(found);
    else this.#open({ type: 'paragraph', lines: [found], gap: 0, depth });
  }

  #open(paragraph: SourceParagraph): void {
    const node: SourceNode = paragraph;
    this.#tree.children.push(node);
    this.#paragraph = paragraph;
  }
}

/** Transcripts say what they are in their first line. */
export const transcript: Reader = {
  layout: 'transcript',
  detect(lines) {
    const marked = transcriptMark.read.test(lines[0]?.text ?? '');
    return { score: marked ? 1 : 0, evidence: ['the first line says that it is a transcript'] };
  },
  read: (lines) => new TranscriptReader(lines).read(),
};

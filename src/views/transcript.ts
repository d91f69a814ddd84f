import type { Words } from '../words/index.ts';

/**
 * How a line of a transcript is read by people. A transcript is Markdown with HTML tables: its tags and marks say
 * how the original was laid out, and are put in words, or left away where the page shows the same by its layout.
 */

export interface TranscriptLine {
  /** What the original prints in this line; empty where it prints nothing. */
  text: string;
  /**
   * `printed`: a line or a cell; `blank`: a cell in which nothing is printed; `aside`: a page number or running
   * header, with its name; `markup`: tags and marks only.
   */
  kind: 'printed' | 'blank' | 'aside' | 'markup';
  /** What the page adds about it: 跨 3 列, 识别把握 60%. */
  notes: string[];
  /** A heading marked as such by the format. */
  heading: boolean;
  /** A row of a table begins, or ends, in this line. */
  opensRow: boolean;
  closesRow: boolean;
}

/** Recognition surer than this is not remarked line by line; the page says once that it was recognised. */
const sure = 0.9;

const tag = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|br|p|div)\b([^<>]*)>/giu;
const comment = /<!-- (.*?) -->/gu;
/** What a transcript names as printed around the text of a page, in the words of the reader. */
const asides = new Map<string, (words: Pick<Words, 'source'>) => string>([
  ['页码', ({ source }) => source.asides.pageNumber],
  ['页眉', ({ source }) => source.asides.header],
  ['页脚', ({ source }) => source.asides.footer],
  ['水印', ({ source }) => source.asides.watermark],
]);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/gu, (whole, name: string) => entities[name] ?? whole);
}

/** Reads the lines of a transcript one after the other: whether a tag is one depends on the lines before. */
export class TranscriptLines {
  #inTable = false;
  readonly #words: Pick<Words, 'source'>;

  constructor(words: Pick<Words, 'source'>) {
    this.#words = words;
  }

  read(line: string): TranscriptLine {
    const notes: string[] = [];
    const read: TranscriptLine = {
      text: '',
      kind: 'printed',
      notes,
      heading: false,
      opensRow: false,
      closesRow: false,
    };
    const aside = /^<!-- (页码|页眉|页脚|水印)：(.*) -->$/u.exec(line);
    if (aside)
      return {
        ...read,
        kind: 'aside',
        text: (aside[2] ?? '').replaceAll('--&gt;', '-->'),
        notes: [asides.get(aside[1] ?? '')?.(this.#words) ?? ''],
      };
    let hasComment = false;
    const bare = line.replaceAll(comment, (_, inner: string) => {
      hasComment = true;
      const confidence = /^[01]\.\d+$/u.test(inner) ? Number(inner) : 1;
      if (confidence < sure) notes.push(this.#words.source.confidence(Math.floor(confidence * 100 + 1e-9)));
      return '';
    });
    if (!this.#inTable && !/^\s*<table\b/iu.test(bare)) {
      const heading = /^#{1,6} +/u.exec(bare);
      const text = heading ? bare.slice(heading[0].length) : bare.replace(/^\\/u, '');
      return { ...read, text, heading: heading !== null, kind: text === '' && hasComment ? 'markup' : 'printed' };
    }
    return this.#table(bare, read);
  }

  #table(line: string, read: TranscriptLine): TranscriptLine {
    let cells = 0;
    const text = line.replaceAll(tag, (_, end: string, name: string, attributes: string) => {
      const [opens, what] = [end === '', name.toLowerCase()];
      if (what === 'table') this.#inTable = opens;
      if (what === 'tr' && opens) read.opensRow = true;
      if (what === 'tr' && !opens) read.closesRow = true;
      if ((what === 'td' || what === 'th') && opens) {
        cells += 1;
        read.notes.push(...spans(attributes, this.#words));
        // Cells that a person wrote on one line are kept apart.
        return cells > 1 ? '　' : '';
      }
      return '';
    });
    read.text = decode(text).trim();
    if (read.text === '') read.kind = cells > 0 ? 'blank' : 'markup';
    return read;
  }
}

function spans(attributes: string, { source }: Pick<Words, 'source'>): string[] {
  const columns = /\bcolspan="?(\d+)/iu.exec(attributes)?.[1];
  const rows = /\browspan="?(\d+)/iu.exec(attributes)?.[1];
  return [...(columns ? [source.columns(Number(columns))] : []), ...(rows ? [source.rows(Number(rows))] : [])];
}

import type { Disclosure } from '../model/index.ts';
import { documentLanguage, type Words, wordsOf } from '../words/index.ts';
import { dataPath, lineAnchor } from './paths.ts';
import { cutLine, type SourceMark, type SourcePart, sourceLine } from './source-marks.ts';
import { type TranscriptLine, TranscriptLines } from './transcript.ts';
import { fileName, isTranscript, pageName } from './where.ts';

type Source = Disclosure['sources'][number];

export interface SourceLine extends Partial<Pick<TranscriptLine, 'kind' | 'notes' | 'heading'>> {
  number: number;
  anchor: string;
  text: string;
  /** The same, cut where the record knows a figure or title of it; absent where it knows none. */
  parts?: SourcePart[];
}

/** Lines that stand one below the other, or the cells of a row of a table. */
export interface SourceBlock {
  type: 'lines' | 'row';
  lines: SourceLine[];
}

/** A page or sheet, or all that a file without pages holds. */
export interface SourcePage {
  /** 第 5 页, 附件 2 第 5 页; null in a file without pages. */
  name: string | null;
  /** The same for a list of all pages: 5. */
  label: string;
  /** Anchor of the page: `P5`, or `F2P5` in a document of several files. */
  anchor: string;
  /** Line of the transcript in which its mark stands; null in a file without pages. */
  mark: { anchor: string } | null;
  recognised: boolean;
  /** Its picture, and where the lines stand on it; absent where there is none. */
  image?: { href: string; boxes: string; width: number; height: number };
  /** The page in the file that was published, for a PDF with an address. */
  original?: string;
  blocks: SourceBlock[];
}

export interface SourceFile {
  /** 附件 2, in a document of several files. */
  name: string | null;
  path: string;
  sha256: string;
  /** PDF, Word（DOCX）, …; null for text. */
  format: string | null;
  /** Address of the transcript with its marks, on the site; null for a text file. */
  transcript: string | null;
  pages: SourcePage[];
}

/** The format in words, and whether a person made or mended the transcript. */
function formatOf({ format, mended }: Source, { source, punctuation }: Words): string | null {
  const name = format ? source.formats[format] : null;
  return mended ? [name, source.mended].filter(Boolean).join(punctuation.comma) : name;
}

/** A page that has a picture, and its size in points. */
interface PictureOf {
  file: number;
  page: number;
  width: number;
  height: number;
}

/** The name of the picture of a page, without its ending. */
export function pageImageName({ file, page }: Pick<PictureOf, 'file' | 'page'>): string {
  return `page-${file + 1}-${page}`;
}

/** The name of the file that says where the lines of a file stand on its pages, without its ending. */
export function boxesName(file: number): string {
  return `boxes-${file + 1}`;
}

/**
 * Pages with their pictures, and with the way to the same page of the published file where its address is that of a
 * PDF: browsers open it there.
 */
export function withPictures(
  files: readonly SourceFile[],
  record: Pick<Disclosure, 'id' | 'publishedAt'>,
  pictures: readonly PictureOf[],
): SourceFile[] {
  const published = files.length === 1 && /\.pdf$/iu.test(record.publishedAt ?? '') ? record.publishedAt : null;
  return files.map((source, file) => ({
    ...source,
    pages: source.pages.map((page) => {
      const picture = pictures.find((each) => each.file === file && String(each.page) === page.label);
      return {
        ...page,
        ...(published !== null && /^\d+$/u.test(page.label) ? { original: `${published}#page=${page.label}` } : {}),
        ...(picture
          ? {
              image: {
                href: dataPath(record.id, `${pageImageName(picture)}.webp`),
                boxes: dataPath(record.id, `${boxesName(file)}.json`),
                width: picture.width,
                height: picture.height,
              },
            }
          : {}),
      };
    }),
  }));
}

/** The masked text of a document, cut into the lines of its files. */
export function splitSource(record: Pick<Disclosure, 'sources'>, text: string): string[][] {
  const all = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  let from = 0;
  return record.sources.map((source, file) => {
    const isLast = file === record.sources.length - 1;
    const lines = all.slice(from, isLast ? undefined : from + source.lines);
    from += source.lines;
    if (isLast && lines.at(-1) === '') lines.pop();
    return lines;
  });
}

/** The masked source text, file by file, with the anchors of its lines, its pages and what the record has from them. */
export function sourceView(
  record: Pick<Disclosure, 'id' | 'sources'>,
  text: string,
  marks: ReadonlyMap<string, SourceMark[]> = new Map(),
  words: Words = wordsOf(documentLanguage),
): SourceFile[] {
  const several = record.sources.length > 1;
  return splitSource(record, text).map((lines, file) => {
    const source = record.sources[file] as Source;
    const read = isTranscript(source) ? new TranscriptLines(words) : null;
    const anchored = lines.map((line, index): AnchoredLine => {
      const shown = showControls(line);
      const place = { number: index + 1, anchor: lineAnchor({ file, line: index + 1 }, record.sources.length) };
      const plain: AnchoredLine = read ? { ...read.read(shown), ...place } : { ...place, text: shown };
      const own = marks.get(sourceLine({ file, line: index + 1 }));
      return own ? { ...plain, parts: cutLine(shown, plain.text, own) } : plain;
    });
    return {
      name: several ? fileName(file, words) : null,
      path: source.path,
      sha256: source.sha256,
      format: formatOf(source, words),
      transcript: read ? dataPath(record.id, `${transcriptName(file)}.md`) : null,
      pages: pagesOf(source, anchored, several ? file : null, words),
    };
  });
}

/** The name under which the transcript of a file can be had, without its ending: `transcript-1`. */
export function transcriptName(file: number): string {
  return `transcript-${file + 1}`;
}

type AnchoredLine = SourceLine & Partial<TranscriptLine>;

/** The pages of a file; `file` is its index in a document of several files, else null. */
function pagesOf(source: Source, lines: readonly AnchoredLine[], file: number | null, words: Words): SourcePage[] {
  const prefix = file === null ? '' : `F${file + 1}`;
  const nameOf = (page: string): string => (file === null ? page : words.places.inFile(fileName(file, words), page));
  const marks = source.pages ?? [];
  const [first] = marks;
  const taken = new Set<string>();
  const pages = marks.map((page, index): SourcePage => {
    const wanted = `${prefix}P${/^\d+$/u.test(page.label) ? page.label : index + 1}`;
    const anchor = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(anchor);
    const next = marks[index + 1]?.line ?? lines.length + 1;
    const mark = lines[page.line - 1];
    // Someone who mends a transcript may put the mark on a line with text.
    const alone = mark?.kind === 'markup' && next !== page.line;
    return {
      name: nameOf(pageName(source, page, words)),
      label: page.label,
      anchor,
      mark: alone ? { anchor: mark.anchor } : null,
      recognised: page.recognised ?? false,
      blocks: blocksOf(lines.slice(alone ? page.line : page.line - 1, next - 1)),
    };
  });
  const before = lines.slice(0, first ? first.line - 1 : lines.length);
  const blocks = blocksOf(before);
  const [firstPage] = pages;
  if (firstPage && before.every((line) => line.text === '')) firstPage.blocks.unshift(...blocks);
  else pages.unshift({ name: null, label: '', anchor: `${prefix}P0`, mark: null, recognised: false, blocks });
  return pages;
}

/** Lines outside tables run on; those of one row of a table belong together. */
function blocksOf(lines: readonly AnchoredLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let inRow = false;
  for (const { opensRow, closesRow, ...line } of lines) {
    const last = blocks.at(-1);
    if (opensRow) {
      blocks.push({ type: 'row', lines: [line] });
      inRow = true;
    } else if (last && last.type === (inRow ? 'row' : 'lines')) last.lines.push(line);
    else blocks.push({ type: inRow ? 'row' : 'lines', lines: [line] });
    if (closesRow) inRow = false;
  }
  return blocks;
}

/** Control characters have no place in a page; each is shown by the sign Unicode has for it (␛ for escape). */
function showControls(line: string): string {
  return line.replaceAll(/(?!\t)\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

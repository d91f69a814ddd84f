import { createHash } from 'node:crypto';
import type { Disclosure, Place, Report } from '../../src/model/index.ts';
import type { Origin } from '../convert/extract/extraction.ts';
import type { SeenPage } from '../convert/extract/pdf/seen.ts';
import { readOriginal, type SourceText } from '../convert/original.ts';
import { convertDocument } from '../convert/pipeline.ts';
import { type Assumed, assume, type Given } from './metadata.ts';
import { printed } from './printed.ts';
import { type UnplacedRun, unplacedRuns } from './unplaced.ts';
import { type Uses, usesOf } from './uses.ts';

/** A file as given, by its name and content. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** A file of the document: its text, what was seen on its pages, and what the record made of its lines. */
export interface InspectedFile {
  name: string;
  format: SourceText['format'];
  lines: string[];
  origins: Origin[];
  notices: SourceText['notices'];
  /** Pages of a PDF; none for other formats. */
  pages: SeenPage[];
  /** Index of the input it comes from, and which of the files of that input it is. */
  input: number;
  uses: Uses;
  /** Lines with a text that the record neither holds nor lists as left out, from 1. */
  lost: number[];
  /** Texts on the pages that are in no line. */
  unplaced: UnplacedRun[];
}

/** A document as the converter sees it. */
export interface Inspection {
  files: InspectedFile[];
  disclosure: Disclosure;
  report: Report;
  assumed: Assumed;
}

type ReadFile = SourceText & { pages: SourceText['pages']; seen: SeenPage[]; input: number; sha256: string };

async function readInput({ name, bytes }: Input, input: number): Promise<ReadFile[]> {
  const seen: SeenPage[][] = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const texts = await readOriginal(bytes, name, { onPages: (pages) => seen.push(pages) });
  return texts.map((text) => ({
    ...text,
    seen: text.format === 'pdf' ? (seen.shift() ?? []) : [],
    input,
    sha256,
  }));
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A comment that says where a page or sheet begins. */
function isMark(line: string): boolean {
  return /^<!-- (?:转写稿|工作表)：.* -->$/u.test(line);
}

/** Lines that say something: no tags, no marks. */
function lostLines(lines: readonly string[], uses: Uses): number[] {
  return lines.flatMap((line, index) =>
    isMark(line) || printed(line) === '' || uses.has(index + 1) ? [] : [index + 1],
  );
}

/**
 * Reads the files of a document as the converter does and keeps what it saw. Files are not read together with
 * others of their disclosure, nor replaced by transcripts.
 * @param root the content folder, for metadata of listed files and the divisions
 * @throws ExtractionError when a file cannot be read
 */
export async function inspect(inputs: readonly Input[], root: string, given: Given): Promise<Inspection> {
  const read: ReadFile[] = [];
  for (const [index, input] of inputs.entries()) read.push(...(await readInput(input, index)));
  const assumed = await assume(
    root,
    read,
    read.map(({ sha256 }) => sha256),
    given,
  );
  const { metadata, publisher, guessed } = assumed;
  const { disclosure, report } = convertDocument({
    id: `${metadata.bureau}/${metadata.fiscalYear}-${metadata.kind}`,
    metadata: { ...metadata, files: read.map(({ name, sha256 }) => ({ path: name, sha256 })) },
    publisher,
    path: read[0]?.name ?? '',
    files: read.map(({ name, text, format, notices, sha256 }) => ({ path: name, text, format, notices, sha256 })),
  });
  const problems = report.problems.filter(({ rule }) => !(rule === 'year-not-found' && guessed.includes('fiscalYear')));
  const texts = read.map(({ text, format }) => ({ lines: linesOf(text), isTranscript: format !== null }));
  const uses = usesOf(disclosure, report.leftOut, texts);
  const files = read.map(({ name, format, origins, notices, seen, input }, index): InspectedFile => {
    const lines = texts[index]?.lines ?? [];
    const own = uses[index] ?? new Map();
    const unplaced = unplacedRuns(seen, lines, origins);
    return {
      name,
      format,
      lines,
      origins,
      notices,
      pages: seen,
      input,
      uses: own,
      lost: lostLines(lines, own),
      unplaced,
    };
  });
  return { files, disclosure, report: { ...report, problems }, assumed };
}

/** Where a place of the record stands in the original. */
export function originOf(files: readonly InspectedFile[], place: Place | null): Origin {
  return place === null ? null : (files[place.file]?.origins[place.line - 1] ?? null);
}

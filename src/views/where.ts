import type { Disclosure, Place } from '../model/index.ts';
import { documentLanguage, type Words, wordsOf } from '../words/index.ts';
import { sourceMarkPath, sourcePath } from './paths.ts';

type PlaceWords = Pick<Words, 'places'>;
const chinese: PlaceWords = wordsOf(documentLanguage);

type Source = Disclosure['sources'][number];
type Page = NonNullable<Source['pages']>[number];

/** Where something stands in the original, in the words of its reader, and the way there. */
export interface Where {
  /** 原文第 88 行, 原件第 5 页, 工作表“收支总表”; 附件 2 第 5 页 in a document of several files. */
  text: string;
  /** The same without the file: 第 88 行, 第 5 页. */
  at: string;
  /** The shortest word for it, beside a heading: 原文, 第 5 页. */
  short: string;
  /** The same as `text` to the line: several places stand on one page, and a link is told from the next by its name. */
  name: string;
  /** The same in a column or list of such places, whose head says what the numbers are. */
  column: { head: string; text: string };
  /** It stands on a page that is an image. */
  recognised: boolean;
  /** The line on the source page, as an address on the site from its root. */
  href: string;
}

/** A file that is no text is read by way of its transcript: lines are those of the transcript, not its own. */
export function isTranscript(source: Source): boolean {
  return source.layout === 'transcript';
}

/** Whether a page is the sheet of a workbook. A mended transcript no longer says of what it is one. */
export function isSheet(source: Source, page: Page): boolean {
  return source.format === 'xlsx' || source.format === 'xls' || !/^\d+$/u.test(page.label);
}

/** 第 5 页, or 工作表“收支总表”. */
export function pageName(source: Source, page: Page, { places }: PlaceWords = chinese): string {
  return isSheet(source, page) ? places.sheet(page.label) : places.page(page.label);
}

/** What a file of a document of several files goes by, before what is said of it: 附件 2. */
export function fileName(index: number, { places }: PlaceWords = chinese): string {
  return places.file(index + 1);
}

/** The name of a link whose visible text does not tell its place from the next; undefined where it does. */
export function linkName({ text, name }: Where): string | undefined {
  return name === text ? undefined : name;
}

function pageOf(source: Source | undefined, line: number): Page | undefined {
  return source?.pages?.findLast((page) => page.line <= line);
}

/** Where a place of a record stands in the original; in files that are no pages, in the language of documents. */
export function whereIs(record: Pick<Disclosure, 'id' | 'sources'>, place: Place, words: PlaceWords = chinese): Where {
  const { places } = words;
  const several = record.sources.length > 1;
  const source = record.sources[place.file];
  const page = pageOf(source, place.line);
  const href = sourcePath(record.id, place, record.sources.length);
  const file = several ? fileName(place.file, words) : null;
  const line = places.line(place.line);
  const recognised = page?.recognised ?? false;
  if (!source || !isTranscript(source)) {
    const text = file ? places.inFile(file, line) : places.inText(line);
    return {
      text,
      at: line,
      short: places.text,
      name: text,
      column: { head: places.heads.line, text: String(place.line) },
      recognised,
      href,
    };
  }
  const transcribed = places.inTranscript(line);
  const inTranscript = { head: places.heads.transcriptLine, text: String(place.line) };
  if (!page) {
    const text = file ? places.inFile(file, transcribed) : transcribed;
    return { text, at: transcribed, short: places.transcript, name: text, column: inTranscript, recognised, href };
  }
  const at = pageName(source, page, words);
  const sheet = isSheet(source, page);
  const text = file ? places.inFile(file, at) : sheet ? at : places.inOriginal(at);
  const column = sheet ? inTranscript : { head: places.heads.page, text: page.label };
  return { text, at, short: at, name: places.exactly(text, transcribed), column, recognised, href };
}

/** The same for a figure that has an anchor of its own there: the way leads to it, and not only to its line. */
export function whereMarked(
  record: Pick<Disclosure, 'id' | 'sources'>,
  { place, text }: { place: Place; text: string },
  anchor: string,
  words: PlaceWords = chinese,
): Where {
  const line = whereIs(record, place, words);
  return { ...line, name: words.places.marked(line.name, text), href: sourceMarkPath(record.id, anchor) };
}

import { VFile } from 'vfile';
import type { Options as MessageOptions } from 'vfile-message';
import { comparePlaces, type LeftOut, type Place, type Problem } from '../../src/model/index.ts';
import type { Sink } from './structured.ts';
import type { PageStart } from './tree.ts';

/** How a place is named in a message, where its line says too little. */
export interface KnownFile {
  path: string;
  pages: readonly PageStart[];
}

/** What the stages noticed about one document: messages with their places, and what was left out. */
export class Collected implements Sink {
  readonly file: VFile;
  readonly problems: Problem[] = [];
  readonly left: LeftOut[] = [];
  readonly files: KnownFile[] = [];

  /** `path` is the path shown in messages. */
  constructor(path: string) {
    this.file = new VFile({ path });
  }

  /** Makes a file of the document known, in their order, so that messages can name its pages. */
  addFile(path: string, pages: readonly PageStart[]): void {
    this.files.push({ path, pages });
  }

  /** The first line of a page; the first line of the file when it has no such page. */
  startOfPage(file: number, page: number | null): Place | null {
    const found = this.files[file]?.pages.find(({ label }) => label === String(page));
    return found ? { file, line: found.line, column: 1 } : null;
  }

  /** `某文件第 5 页`, as far as it says more than the line does. */
  #where(place: Place): string {
    const file = this.files[place.file];
    const page = file?.pages.findLast(({ line }) => line <= place.line)?.label;
    const name = this.files.length > 1 ? (file?.path ?? '') : '';
    const label = page === undefined ? '' : /^\d+$/u.test(page) ? `第 ${page} 页` : `工作表“${page}”`;
    return name === '' && label === '' ? '' : `［${[name, label].filter(Boolean).join(' ')}］`;
  }

  leftOut(reason: LeftOut['reason'], text: string, place: LeftOut['place']): void {
    this.left.push({ reason, text, place });
  }

  problem({ rule, severity, message, place, expected, found }: Parameters<Sink['problem']>[0]): void {
    this.problems.push({
      rule,
      severity,
      message,
      place,
      expected: expected ?? null,
      found: found ?? null,
    });
    const detail = [expected ? `应为：${expected}` : '', found ? `实为：${found}` : ''].filter(Boolean).join('；');
    const text = `${place ? this.#where(place) : ''}${detail === '' ? message : `${message}（${detail}）`}`;
    const options: MessageOptions = { source: 'convert', ruleId: rule };
    if (place) options.place = { line: place.line, column: place.column };
    const made = severity === 'info' ? this.file.info(text, options) : this.file.message(text, options);
    // `VFile.fail` would throw; an error here stops nothing.
    if (severity === 'error') made.fatal = true;
    if (expected) made.expected = [expected];
    if (found) made.actual = found;
  }

  /** Problems and leftovers in the order of the source. */
  sorted(): { problems: Problem[]; leftOut: LeftOut[] } {
    const nowhere = { file: 0, line: 0, column: 0 };
    return {
      problems: this.problems.toSorted((a, b) => comparePlaces(a.place ?? nowhere, b.place ?? nowhere)),
      leftOut: this.left.toSorted((a, b) => comparePlaces(a.place, b.place)),
    };
  }
}

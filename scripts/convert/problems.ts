import { VFile } from 'vfile';
import type { Options as MessageOptions } from 'vfile-message';
import { comparePlaces, type LeftOut, type Problem } from '../../src/model/index.ts';
import type { Sink } from './structured.ts';

/** What the stages noticed about one document: messages with their places, and what was left out. */
export class Collected implements Sink {
  readonly file: VFile;
  readonly problems: Problem[] = [];
  readonly left: LeftOut[] = [];

  /** `path` is the path shown in messages. */
  constructor(path: string) {
    this.file = new VFile({ path });
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
    const text = detail === '' ? message : `${message}（${detail}）`;
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

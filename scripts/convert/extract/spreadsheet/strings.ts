import type { Zip } from '../archive/index.ts';
import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';
import { readMarkup, unescapeText } from './markup.ts';

/**
 * Collects the text of `si` or `is`: its runs, without the pronunciation that East Asian editors keep beside them.
 */
export class RichText {
  #text = '';
  #inText = false;
  #pronunciation = 0;

  open(name: string): void {
    if (name === 't') this.#inText = true;
    if (name === 'rPh') this.#pronunciation += 1;
  }

  text(text: string): void {
    if (this.#inText && this.#pronunciation === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    if (name === 'rPh') this.#pronunciation -= 1;
  }

  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** The texts that cells share. */
export function readStrings(zip: Zip, path: string | null): string[] {
  const strings: string[] = [];
  if (path === null || !zip.has(path)) return strings;
  const rich = new RichText();
  let characters = 0;
  readMarkup(
    path,
    {
      open: (name) => rich.open(name),
      text: (text) => rich.text(text),
      close(name) {
        rich.close(name);
        if (name !== 'si') return;
        const text = rich.take();
        characters += text.length;
        strings.push(text);
        if (strings.length > workbookLimits.strings || characters > workbookLimits.characters) {
          throw new ExtractionError('工作簿的文字表过大，不是正常的预决算表格，拒绝读取');
        }
      },
    },
    (take) => zip.stream(path, take),
  );
  return strings;
}

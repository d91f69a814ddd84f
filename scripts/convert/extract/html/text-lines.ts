/** How white space in the text is meant: as in HTML, or every blank as it stands (Word). */
export type WhiteSpace = 'collapse' | 'preserve';

/** Characters as wide as a Han character, and the marks set among them. */
const wide =
  /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef\ud800-\udfff]/u;
/** Characters that take no room: zero-width blanks and joiners, soft hyphens, byte order marks. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const edges = /^[\s\u3000]+|[\s\u3000]+$/gu;

function isWide(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && wide.test(character);
}

/** A line as displayed: blanks collapsed, a line break between Han characters no blank, nothing at its ends. */
export function displayedLine(raw: string, whiteSpace: WhiteSpace): string {
  const visible = raw.replaceAll(invisible, '');
  const shown =
    whiteSpace === 'preserve'
      ? visible.replaceAll(/[\t\r\n\f\v]/gu, ' ')
      : visible.replaceAll(/[ \t\r\n\f]+/gu, (blank, at: number) => {
          const broken = /[\r\n]/u.test(blank);
          return broken && isWide(visible, at - 1) && isWide(visible, at + blank.length) ? '' : ' ';
        });
  return shown.replaceAll('\u00a0', ' ').replaceAll(edges, '');
}

/** Collects running text into the lines a browser would show, apart from those made by the width of the window. */
export class TextLines {
  readonly #done: string[] = [];
  readonly #whiteSpace: WhiteSpace;
  #pieces: string[] = [];

  constructor(whiteSpace: WhiteSpace) {
    this.#whiteSpace = whiteSpace;
  }

  add(text: string): void {
    this.#pieces.push(text);
  }

  /** Text in which every line break counts, as in `<pre>`. */
  addPreformatted(text: string): void {
    for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
      if (index > 0) this.endLine();
      this.add(line.replaceAll(' ', '\u00a0'));
    }
  }

  endLine(): void {
    if (this.#pieces.length === 0) return;
    const line = displayedLine(this.#pieces.join(''), this.#whiteSpace);
    this.#pieces = [];
    if (line !== '') this.#done.push(line);
  }

  /** The lines so far that show anything; it begins anew. */
  take(): string[] {
    this.endLine();
    return this.#done.splice(0);
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

/** Text as outlines: a picture drawn from them looks the same on every machine, whatever fonts it has. */
export interface Outline {
  /** Path data of SVG, the baseline at y = 0. */
  d: string;
  width: number;
}

/** Stands for a character that the font does not have. */
const unknown = '□';

/**
 * A font that comes in parts by character, as the web loads it. Parts are read when a character of theirs is wanted.
 */
export class CardFont {
  readonly #folder: string;
  readonly #name: string;
  readonly #parts: readonly (readonly [string, readonly (readonly [number, number])[]])[];
  readonly #fonts = new Map<string, Promise<Font>>();

  constructor(folder: string, name: string, ranges: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#name = name;
    this.#parts = Object.entries(ranges).map(([part, text]) => [part.replaceAll(/[[\]]/gu, ''), parseRanges(text)]);
  }

  /** The installed font. */
  static async load(): Promise<CardFont> {
    const file = fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans-sc/unicode.json'));
    const ranges = JSON.parse(await readFile(file, 'utf8'));
    return new CardFont(path.join(path.dirname(file), 'files'), 'noto-sans-sc', ranges);
  }

  /** A line of text in a size and weight. */
  async outline(text: string, size: number, weight: number): Promise<Outline> {
    let d = '';
    let width = 0;
    for (const letter of text) {
      const font = (await this.#fontOf(letter, weight)) ?? (await this.#fontOf(unknown, weight));
      if (!font) continue;
      const shown = font.hasGlyphForCodePoint(codeOf(letter)) ? letter : unknown;
      const glyph = font.glyphForCodePoint(codeOf(shown));
      const scale = size / font.unitsPerEm;
      d += glyph.path.transform(scale, 0, 0, -scale, width, 0).toSVG();
      width += glyph.advanceWidth * scale;
    }
    return { d, width };
  }

  /** The part that has a character. The last one wins, as in a style sheet. */
  async #fontOf(letter: string, weight: number): Promise<Font | undefined> {
    const code = codeOf(letter);
    const part = this.#parts.findLast(([, ranges]) => ranges.some(([from, to]) => from <= code && code <= to))?.[0];
    if (part === undefined) return undefined;
    const key = `${part} ${weight}`;
    const font = this.#fonts.get(key) ?? this.#read(part, weight);
    this.#fonts.set(key, font);
    return font;
  }

  async #read(part: string, weight: number): Promise<Font> {
    const packed = await readFile(path.join(this.#folder, `${this.#name}-${part}-wght-normal.woff2`));
    // The library reads WOFF2, but not its variations.
    const font = create(Buffer.from(await decompress(packed)));
    if (!('getVariation' in font)) throw new TypeError(`${part} is a collection of fonts`);
    return font.getVariation({ wght: weight });
  }
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** Reads `U+4E00-4E10,U+4E20`. */
function parseRanges(text: string): (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

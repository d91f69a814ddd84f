import sharp from 'sharp';
import type { CardView } from '../../src/views/card.ts';
import type { CardFont } from './font.ts';

/** The size that sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
/** The colours of the light scheme (src/styles/tokens.css): a picture has but one. */
const colours = { paper: '#ffffff', ink: '#16191d', soft: '#4c535b', accent: '#0a4f8f' } as const;
const heading = { largest: 76, smallest: 40, lines: 2 } as const;

type Weight = 400 | 700;

/** A picture of the card as PNG. */
export async function drawCard(view: CardView, site: string, font: CardFont): Promise<Buffer> {
  const room = cardSize.width - 2 * margin;
  const marks: string[] = [];
  const write = async (text: string, x: number, y: number, size: number, weight: Weight, fill: string) => {
    const { d } = await font.outline(text, size, weight);
    marks.push(`<path transform="translate(${x} ${y})" fill="${fill}" d="${d}"/>`);
  };

  await write(site, margin, 112, 34, 700, colours.accent);
  await write(view.above, margin, 214, 40, 400, colours.soft);
  const { size, lines } = await fitted(view.heading, room, font);
  for (const [at, line] of lines.entries())
    await write(line, margin, 224 + size * 1.15 + at * size * 1.3, size, 700, colours.ink);

  const column = room / Math.max(view.figures.length, 2);
  for (const [at, { label, text }] of view.figures.entries()) {
    const x = margin + at * column;
    await write(label, x, 492, 30, 400, colours.soft);
    const wide = await font.outline(text, 44, 700);
    await write(text, x, 552, Math.min(44, (44 * (column - 24)) / wide.width), 700, colours.ink);
  }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">` +
    `<rect width="100%" height="100%" fill="${colours.paper}"/>` +
    `<rect width="16" height="100%" fill="${colours.accent}"/>${marks.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, compressionLevel: 9 }).toBuffer();
}

/** The heading in the largest size in which it fits into its lines; what does not fit even then is cut. */
async function fitted(text: string, room: number, font: CardFont): Promise<{ size: number; lines: string[] }> {
  for (let size: number = heading.largest; ; size -= 6) {
    const lines = await wrapped(text, room, size, font);
    if (lines.length <= heading.lines) return { size, lines };
    if (size > heading.smallest) continue;
    const kept = lines.slice(0, heading.lines);
    return { size, lines: [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, -1)}…`] };
  }
}

/** What must not begin a line. */
const closing = /[，。、；：！？）》」”’]/u;

/** Chinese may break between any two characters, but not before a closing mark. */
async function wrapped(text: string, room: number, size: number, font: CardFont): Promise<string[]> {
  const lines = [''];
  let used = 0;
  for (const letter of text) {
    const { width } = await font.outline(letter, size, 700);
    if (used + width > room && !closing.test(letter)) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += letter;
    used += width;
  }
  return lines;
}

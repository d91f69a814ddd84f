import type { Bar } from '../views/charts/index.ts';

/** Sizes in CSS pixels. Widths are left to the page: the drawing is as wide as its column. */
const fontSize = 15;
const lineHeight = 24;
const barHeight = 16;
const gap = 14;
/** Room for words on the narrowest screen (320px less the margins), in widths of a Chinese character. */
const lineWidth = 18.4;

export interface BarRow {
  bar: Bar;
  /** The label, broken into lines. */
  lines: { text: string; y: number }[];
  /** Baseline of the value, at the right edge. */
  valueY: number;
  barY: number;
  /** Length of the bar in per cent of the width. */
  width: number;
}

export interface BarDrawing {
  height: number;
  fontSize: number;
  barHeight: number;
  rows: BarRow[];
}

/** Width of a text in Chinese characters: Latin letters and digits are well over half of one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u0020-\u02af]/u.test(char) ? 0.62 : 1;
  return width;
}

/** Horizontal bars from zero, the label and the printed value above each. */
export function drawBars(bars: readonly Bar[]): BarDrawing {
  let top = 0;
  const rows = bars.map((bar) => {
    const labels = breakLines(bar.label, lineWidth);
    const fits = textWidth(labels.at(-1) ?? '') + 1 + textWidth(bar.text) <= lineWidth;
    const valueLine = fits ? labels.length : labels.length + 1;
    const barY = top + valueLine * lineHeight;
    const row: BarRow = {
      bar,
      lines: labels.map((text, index) => ({ text, y: top + index * lineHeight + fontSize })),
      valueY: top + (valueLine - 1) * lineHeight + fontSize,
      barY,
      width: Number(Math.max(bar.length * 100, 0.3).toFixed(2)),
    };
    top = barY + barHeight + gap;
    return row;
  });
  return { height: top - gap + 2, fontSize, barHeight, rows };
}

/** What a line may break between: each Chinese character, each word of Latin letters that is not too long itself. */
function pieces(text: string, width: number): string[] {
  const words = text.match(/[\u0021-\u02af]+ *|[^\u0021-\u02af]/gu) ?? [];
  return words.flatMap((word) => (textWidth(word.trimEnd()) > width ? [...word] : [word]));
}

function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  lines.push(line);
  return lines;
}

import type { Bar } from '../views/charts/index.ts';

/** Sizes in CSS pixels. Widths are left to the page: the drawing is as wide as its column. */
const fontSize = 15;
const lineHeight = 24;
const barHeight = 16;
const gap = 14;
/**
 * Room for words on the narrowest screen (320px less the margins), in widths of a Chinese character, each spaced
 * out by 0.12em as a reader may ask for (WCAG 1.4.12).
 */
const lineWidth = 16.8;

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
  /** The same drawing cut between bars, for paper: a drawing in one piece does not go on over two sheets. */
  parts: { y: number; height: number }[];
}

/** Bars that stay together on a sheet. */
const partRows = 4;

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
  const ends = rows.map(({ barY }) => barY + barHeight + gap);
  const parts = rows
    .map((_, index) => index)
    .filter((index) => index % partRows === 0)
    .map((index) => {
      const y = ends[index - 1] ?? 0;
      return { y, height: (ends[Math.min(index + partRows, rows.length) - 1] ?? top) - y };
    });
  return { height: top - gap + 2, fontSize, barHeight, rows, parts };
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

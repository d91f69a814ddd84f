import type { ListMark } from './list-marks.ts';

/** Where the numbers of one level do not go on by one. */
export interface NumberBreak<Line extends ListMark> {
  kind: 'gap' | 'back' | 'start';
  /** The line before; null where the first number is not 1. */
  before: Line | null;
  line: Line;
  /** The numbers that would come between. */
  missing: number[];
}

/** Follows the numbers of a level, each style by itself. A new 1 begins a new list. */
export function numberBreaks<Line extends ListMark>(lines: readonly Line[]): NumberBreak<Line>[] {
  const last = new Map<ListMark['style'], Line>();
  const breaks: NumberBreak<Line>[] = [];
  for (const line of lines) {
    const before = last.get(line.style) ?? null;
    const from = before?.ordinal ?? 0;
    last.set(line.style, line);
    if (line.ordinal === from + 1 || line.ordinal === 1) continue;
    const missing = Array.from({ length: Math.max(0, line.ordinal - from - 1) }, (_, index) => from + 1 + index);
    breaks.push({ kind: before === null ? 'start' : line.ordinal <= from ? 'back' : 'gap', before, line, missing });
  }
  return breaks;
}

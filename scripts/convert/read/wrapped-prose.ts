import { isBlankLine, lineParagraph } from '../text/lines.ts';
import { printedWidth } from '../text/width.ts';
import type { SourceNode } from '../tree.ts';
import { percentOf, type Reader } from './reader.ts';

const sentenceEnd = /[。！？；：.!?;:]$/u;

/** The width most full lines have: the ninth decile of all line widths. */
function fullWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}

/** Prose without tables whose lines were broken by a printer at a fixed width. */
export const wrappedProse: Reader = {
  layout: 'wrappedProse',
  detect(lines) {
    const filled = lines.filter((line) => !isBlankLine(line)).map((line) => line.text.trim());
    const width = fullWidth(filled.map(printedWidth));
    const cut = filled.filter((text) => !sentenceEnd.test(text) && printedWidth(text) > width * 0.85).length;
    const share = filled.length === 0 ? 0 : cut / filled.length;
    const tabs = lines.some((line) => line.text.includes('\t'));
    return {
      score: !tabs && width < 60 && share > 0.2 ? 0.8 : 0,
      evidence: [`${percentOf(cut, filled.length)} of the lines are cut at a width of about ${width} characters`],
    };
  },
  read(lines) {
    const children: SourceNode[] = [];
    let gap = 0;
    for (const line of lines) {
      if (isBlankLine(line)) {
        gap += 1;
        continue;
      }
      children.push(lineParagraph(line, gap));
      gap = 0;
    }
    const widths = lines.filter((line) => !isBlankLine(line)).map((line) => printedWidth(line.text.trim()));
    return { type: 'root', layout: 'wrappedProse', lineWidth: fullWidth(widths), children };
  },
};

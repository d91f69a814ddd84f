import type { Box, Origin } from '../convert/extract/extraction.ts';
import type { SeenPage } from '../convert/extract/pdf/seen.ts';
import { printed } from './printed.ts';

/** A text of a page that stands in none of the lines read from it. */
export interface UnplacedRun {
  page: number;
  text: string;
  box: Box;
}

interface Written {
  text: string;
  box: Box;
}

/** Blanks are typesetting: they do not tell whether a text was read. */
function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
}

function meet(one: Box, other: Box): boolean {
  const slack = 1;
  return (
    one[0] < other[2] + slack && other[0] < one[2] + slack && one[1] < other[3] + slack && other[1] < one[3] + slack
  );
}

/** Whether every letter of a run is in the lines that stand where it stands. */
function isWritten(run: Written, written: readonly Written[]): boolean {
  const here = written.filter(({ box }) => meet(box, run.box));
  const wanted = bare(run.text);
  if (here.some(({ text }) => text.includes(wanted))) return true;
  // A run may have been cut in several cells.
  const letters = new Map<string, number>();
  for (const letter of here.map(({ text }) => text).join('')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return [...wanted].every((letter) => {
    const left = letters.get(letter) ?? 0;
    letters.set(letter, left - 1);
    return left > 0;
  });
}

/**
 * The texts of the pages that are in no line of the transcript where they stand. It looks at what came out of the
 * extraction, not at what the extraction says of itself.
 */
export function unplacedRuns(
  pages: readonly SeenPage[],
  lines: readonly string[],
  origins: readonly Origin[],
): UnplacedRun[] {
  const written = new Map<number, Written[]>();
  for (const [index, origin] of origins.entries()) {
    if (origin?.kind !== 'page') continue;
    const text = bare(printed(lines[index] ?? ''));
    if (text === '') continue;
    const page = written.get(origin.page) ?? [];
    page.push({ text, box: origin.box });
    written.set(origin.page, page);
  }
  return pages.flatMap(({ number, runs }) =>
    runs
      .filter((run) => !run.hidden && bare(run.text) !== '' && !isWritten(run, written.get(number) ?? []))
      .map(({ text, box }) => ({ page: number, text, box })),
  );
}

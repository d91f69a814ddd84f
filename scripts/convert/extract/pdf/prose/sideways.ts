import type { Run } from '../page.ts';
import { height, sharedWidth, width } from './geometry.ts';
import { type PrintedLine, toLine } from './lines.ts';

/** Whether a run is set at a right angle to the page: a page number beside a broad table, for instance. */
function isSideways(run: Run): boolean {
  return run.text.trim().length > 1 && height(run.box) > 1.5 * Math.max(width(run.box), run.size);
}

/** Takes the runs set at a right angle out; those that the file sets after one another in one strip are one line. */
export function takeSideways(runs: readonly Run[], page: number): { upright: Run[]; lines: PrintedLine[] } {
  const upright: Run[] = [];
  const strips: Run[][] = [];
  for (const run of runs) {
    const strip = strips.at(-1);
    const last = strip?.at(-1);
    if (!isSideways(run) && !(last && goesOn(last, run))) upright.push(run);
    else if (strip && last && goesOn(last, run)) strip.push(run);
    else strips.push([run]);
  }
  return { upright, lines: strips.map((strip) => stripLine(strip, page)) };
}

function goesOn(before: Run, after: Run): boolean {
  const room = Math.max(after.box[1] - before.box[3], before.box[1] - after.box[3]);
  return (
    sharedWidth(before.box, after.box) > 0.5 * width(before.box) && room < before.size && room > -0.5 * before.size
  );
}

function stripLine(strip: readonly Run[], page: number): PrintedLine {
  const text = strip
    .map((run) => run.text)
    .join('')
    .trim();
  const boxes = strip.map((run) => ({ ...run, text: 'x' }));
  const line = toLine(boxes, page, []);
  return { ...line, text, pieces: [{ text, box: line.box }], gap: 0 };
}

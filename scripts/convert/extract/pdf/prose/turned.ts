import type { Run } from '../page.ts';
import { around } from './geometry.ts';
import { type PrintedLine, toLine } from './lines.ts';

/** Takes the runs out that are not upright; those that the file sets after one another are one line. */
export function takeTurned(
  runs: readonly Run[],
  page: number,
): { upright: Run[]; sideways: PrintedLine[]; leaning: PrintedLine[] } {
  const upright: Run[] = [];
  const strips: Run[][] = [];
  for (const run of runs) {
    const strip = strips.at(-1);
    const last = strip?.at(-1);
    if (run.angle === undefined) upright.push(run);
    else if (strip && last?.angle === run.angle && isBehind(last, run)) strip.push(run);
    else strips.push([run]);
  }
  const lines = (wanted: boolean) =>
    strips.filter(([run]) => ((run?.angle ?? 0) % 90 === 0) === wanted).map((strip) => stripLine(strip, page));
  return { upright, sideways: lines(true), leaning: lines(false) };
}

/** Whether a run goes on where the one before it ends, whichever way they run. */
function isBehind(before: Run, after: Run): boolean {
  const [across, down] = [0, 1].map((side) => {
    const [low, high] = [side, side + 2] as [0 | 1, 2 | 3];
    return Math.max(after.box[low] - before.box[high], before.box[low] - after.box[high]);
  });
  return Math.max(across ?? 0, down ?? 0) < 1.2 * before.size;
}

function stripLine(strip: readonly Run[], page: number): PrintedLine {
  const text = strip.map((run) => run.text).join('');
  const box = around(strip.map((run) => run.box));
  const line = toLine(
    strip.map((run) => ({ ...run, box })),
    page,
    [],
  );
  return { ...line, text, gap: 0, pieces: [{ text, box }] };
}

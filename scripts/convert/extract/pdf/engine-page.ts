import type { Box } from '../extraction.ts';
import type { Drawn } from './engine-content.ts';
import { type Matrix, transformBox } from './engine-matrix.ts';
import type { PageContent, Run } from './page.ts';

/** The content of a page from what is drawn on it, turned so that most of its text is upright. */
export function pageContent(number: number, width: number, height: number, drawn: Drawn): PageContent {
  const turn = directionOfMost(drawn.runs);
  const runs = withoutDoubles(drawn.runs);
  if (turn === 0) return { number, width, height, runs, rulings: drawn.rulings, images: drawn.images };
  const matrix = turning(turn, width, height);
  const swapped = turn !== 180;
  return {
    number,
    width: swapped ? height : width,
    height: swapped ? width : height,
    turned: turn,
    runs: runs.map(({ angle = 0, ...run }) => {
      const left = (angle - turn + 360) % 360;
      return { ...run, box: transformBox(matrix, run.box), ...(left === 0 ? {} : { angle: left }) };
    }),
    rulings: drawn.rulings.map(({ box, direction }) => ({
      box: transformBox(matrix, box),
      direction: swapped ? (direction === 'horizontal' ? 'vertical' : 'horizontal') : direction,
    })),
    images: drawn.images.map((box) => transformBox(matrix, box)),
  };
}

/** The box of a piece of a turned page, where it stands on the page as displayed. */
export function asDisplayed(box: Box, page: PageContent): Box {
  const crooked = page.skew ? skewed(box, page, page.skew) : box;
  if (!page.turned) return crooked;
  const back = ((360 - page.turned) % 360) as 90 | 180 | 270;
  return transformBox(turning(back, page.width, page.height), crooked);
}

/** A box of a page that was straightened, moved to where it stands on the crooked page; its size stays. */
function skewed(box: Box, { width, height }: PageContent, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [(box[0] + box[2] - width) / 2, (box[1] + box[3] - height) / 2];
  const moveX = dx * Math.cos(angle) - dy * Math.sin(angle) - dx;
  const moveY = dx * Math.sin(angle) + dy * Math.cos(angle) - dy;
  return [box[0] + moveX, box[1] + moveY, box[2] + moveX, box[3] + moveY];
}

type Turn = 0 | 90 | 180 | 270;

/** In which of the four directions most letters run, clockwise from upright. */
function directionOfMost(runs: Run[]): Turn {
  const letters = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { text, angle = 0 } of runs) if (angle in letters) letters[angle as Turn] += text.length;
  const most = ([90, 180, 270] as const).reduce<Turn>((best, turn) => (letters[turn] > letters[best] ? turn : best), 0);
  // A few upright words make a page upright as long as they are not clearly the fewer.
  return letters[most] > 2 * letters[0] ? most : 0;
}

/** Takes a page of the given size, whose letters run in the direction `turn`, to upright. */
function turning(turn: 90 | 180 | 270, width: number, height: number): Matrix {
  if (turn === 90) return [0, -1, 1, 0, 0, width];
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  return [0, 1, -1, 0, height, 0];
}

/** Texts printed twice in one place, which is how some programs make bold, are one text. */
function withoutDoubles(runs: Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const first = doubleOf(run, seen);
    if (first) {
      first.bold = true;
      if (!run.hidden) delete first.hidden;
      return false;
    }
    const place = placeOf(run, 0, 0);
    const there = seen.get(place);
    if (there) there.push(run);
    else seen.set(place, [run]);
    return true;
  });
}

/** Key of the square of a page in which a text begins, or of one beside it. */
function placeOf({ text, box, size }: Run, right: number, down: number): string {
  return `${Math.floor(box[0] / size) + right},${Math.floor(box[1] / size) + down} ${text}`;
}

function doubleOf(run: Run, seen: Map<string, Run[]>): Run | undefined {
  for (let down = -1; down <= 1; down++) {
    for (let right = -1; right <= 1; right++) {
      const found = seen.get(placeOf(run, right, down))?.find((other) => isDouble(run, other));
      if (found) return found;
    }
  }
  return undefined;
}

function isDouble(run: Run, other: Run): boolean {
  const near = run.size * 0.12;
  return run.box.every((edge, index) => Math.abs(edge - (other.box[index] ?? 0)) < near);
}

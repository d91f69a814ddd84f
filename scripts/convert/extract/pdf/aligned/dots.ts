import type { Box } from '../../extraction.ts';
import type { Ruling } from '../page.ts';

/** A drawn line no longer than this is a point, in points; which way it runs says nothing. */
const longest = 2;
/** Points of one dotted line are this far apart at most, from middle to middle, in points. */
const widestStep = 4.5;
/** So many points in a row are a line. */
const least = 5;
/** They stand on one line, to so many points. */
const steady = 0.6;

/** More points than a page of dotted tables needs are a drawing. */
const most = 100_000;

type Point = readonly [x: number, y: number];

/** Groups of points that follow one another along an axis (0: across, 1: down). */
function chains(points: readonly Point[], axis: 0 | 1): Point[][] {
  const other = axis === 0 ? 1 : 0;
  const lanes: Point[][] = [];
  for (const point of points.toSorted((a, b) => a[other] - b[other])) {
    const lane = lanes.at(-1);
    if (lane?.[0] && point[other] - lane[0][other] <= steady) lane.push(point);
    else lanes.push([point]);
  }
  const found: Point[][] = [];
  for (const lane of lanes) {
    let chain: Point[] = [];
    for (const point of lane.toSorted((a, b) => a[axis] - b[axis])) {
      const last = chain.at(-1);
      if (last && point[axis] - last[axis] > widestStep) {
        found.push(chain);
        chain = [];
      }
      chain.push(point);
    }
    found.push(chain);
  }
  return found.filter((chain) => chain.length >= least);
}

function line(chain: readonly Point[], axis: 0 | 1): Ruling {
  const [first, last] = [chain[0] ?? [0, 0], chain.at(-1) ?? [0, 0]];
  const box: Box = axis === 0 ? [first[0], first[1], last[0], first[1]] : [first[0], first[1], first[0], last[1]];
  return { box, direction: axis === 0 ? 'horizontal' : 'vertical' };
}

/** Dotted lines, which some programs draw point by point, as lines; points that make no line stay as they are. */
export function mergeDots(rulings: readonly Ruling[]): Ruling[] {
  const isPoint = ({ box }: Ruling) => Math.max(box[2] - box[0], box[3] - box[1]) <= longest;
  const drawn = rulings.filter(isPoint).map((ruling) => {
    const { box } = ruling;
    const point: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return { ruling, point };
  });
  if (drawn.length < least || drawn.length > most) return [...rulings];
  const points = drawn.map(({ point }) => point);
  const across = chains(points, 0);
  const down = chains(points, 1);
  const used = new Set([...across, ...down].flat());
  return [
    ...rulings.filter((ruling) => !isPoint(ruling)),
    ...drawn.filter(({ point }) => !used.has(point)).map(({ ruling }) => ruling),
    ...across.map((chain) => line(chain, 0)),
    ...down.map((chain) => line(chain, 1)),
  ];
}

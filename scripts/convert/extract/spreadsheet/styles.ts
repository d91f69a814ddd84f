import type { Zip } from '../archive/index.ts';
import { readMarkup } from './markup.ts';
import { builtInFormat } from './number-format.ts';

/** What the style of a cell does to how it reads. */
export interface CellStyle {
  /** Code of its number format. */
  format: string;
  /** Lines around it: on the left or right, or both above and below. */
  framed: boolean;
}

const sides = new Set(['left', 'right', 'start', 'end', 'top', 'bottom']);

function isFrame(lined: ReadonlySet<string>): boolean {
  const beside = lined.has('left') || lined.has('right') || lined.has('start') || lined.has('end');
  return beside || (lined.has('top') && lined.has('bottom'));
}

/** The styles of cells, by the number under which cells name them. */
export function readStyles(zip: Zip, path: string | null): CellStyle[] {
  const styles: CellStyle[] = [];
  if (path === null || !zip.has(path)) return styles;
  const formats = new Map<number, string>();
  const frames: boolean[] = [];
  const open: string[] = [];
  let lined = new Set<string>();
  readMarkup(
    path,
    {
      open(name, attributes) {
        const parent = open.at(-1);
        open.push(name);
        if (name === 'numFmt' && parent === 'numFmts') {
          formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
        }
        if (name === 'border' && parent === 'borders') lined = new Set();
        if (parent === 'border' && sides.has(name) && (attributes.style ?? 'none') !== 'none') lined.add(name);
        if (name !== 'xf' || parent !== 'cellXfs') return;
        const id = Number(attributes.numFmtId ?? 0);
        const framed = frames[Number(attributes.borderId ?? 0)] ?? false;
        styles.push({ format: formats.get(id) ?? builtInFormat(id), framed });
      },
      close(name) {
        open.pop();
        if (name === 'border' && open.at(-1) === 'borders') frames.push(isFrame(lined));
      },
    },
    (take) => zip.stream(path, take),
  );
  return styles;
}

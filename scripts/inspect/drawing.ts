import type { Box } from '../convert/extract/extraction.ts';
import type { SeenPage } from '../convert/extract/pdf/seen.ts';
import { type Content, type Html, html } from './html.ts';
import { foundNames, leftOutNames, useNames } from './labels.ts';
import type { FilledGrid, PageLine, Region } from './regions.ts';

/** A box with a message, drawn over the page. */
export interface Mark {
  box: Box;
  message: string;
}

/** Everything that is drawn of a page. */
export interface Drawing {
  page: SeenPage;
  grids: readonly FilledGrid[];
  regions: readonly Region[];
  /** Texts and lines that went nowhere. */
  lost: readonly Mark[];
  problems: readonly Mark[];
  /** Address of the picture of the page; null when it was not drawn. */
  picture: string | null;
  label: string;
  /** How a table is called, by its id. */
  tableName: (id: string) => string;
}

type Run = SeenPage['runs'][number];

/** Cells are drawn so many points inside of the lines around them, so that both are seen. */
const inset = 2;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Attributes of a rectangle, never thinner than can be seen. */
function rectangle([left, top, right, bottom]: Box, margin = 0): Html {
  const width = Math.max(right - left + 2 * margin, 0.5);
  const height = Math.max(bottom - top + 2 * margin, 0.5);
  return html`x="${round(left - margin)}" y="${round(top - margin)}" width="${round(width)}" height="${round(height)}"`;
}

function box(name: string, bounds: Box, title: string, margin = 0): Html {
  return html`<rect class="${name}" ${rectangle(bounds, margin)}><title>${title}</title></rect>`;
}

/** A text at its place, as wide as in the original. */
function text({ text: content, box: [left, top, right, bottom], size, angle = 0, hidden }: Run): Html {
  const name = hidden ? html` class="hidden"` : null;
  const sized = html`font-size="${round(size)}"`;
  const long = (length: number): Html | null => html` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
  const descent = 0.14 * size;
  const put = (x: number, y: number, turn: number, length: number): Html => {
    const turned = turn === 0 ? null : html` transform="rotate(${turn} ${round(x)} ${round(y)})"`;
    return html`<text${name} x="${round(x)}" y="${round(y)}" ${sized}${long(length)}${turned}>${content}</text>`;
  };
  if (angle === 90) return put(left + descent, top, 90, bottom - top);
  if (angle === 180) return put(right, top + descent, 180, right - left);
  if (angle === 270) return put(right - descent, bottom, 270, bottom - top);
  if (angle !== 0) {
    const [x, y] = [round((left + right) / 2), round((top + bottom) / 2)];
    return html`<text class="leaning" x="${x}" y="${y}" ${sized} transform="rotate(${angle} ${x} ${y})">${content}</text>`;
  }
  const downwards = content.length > 1 && bottom - top > 2 * size;
  if (downwards) {
    return html`<text class="downwards" x="${round((left + right) / 2)}" y="${round(top)}" ${sized}>${content}</text>`;
  }
  return put(left, bottom - descent, 0, right - left);
}

function layer(name: string, content: readonly Content[]): Html | null {
  return content.length === 0 ? null : html`<g class="layer-${name}">${content.map((each) => html`${each}\n`)}</g>`;
}

function cellTitle({ tables }: FilledGrid, { cell, lines }: FilledGrid['cells'][number]): string {
  const { row, column, rowSpan, colSpan } = cell;
  const spans = [rowSpan > 1 ? `跨 ${rowSpan} 行` : '', colSpan > 1 ? `跨 ${colSpan} 列` : ''].filter(Boolean);
  const place = `${tables.join('、')} 第 ${row + 1} 行第 ${column + 1} 列${spans.length > 0 ? `，${spans.join('、')}` : ''}`;
  const content = lines
    .map((line) => line.text)
    .filter(Boolean)
    .join(' ⏎ ');
  return `${place.trim()}：${content === '' ? '（空）' : content}`;
}

function cellClass(lines: readonly PageLine[]): string {
  const kinds = new Set(lines.map((line) => line.use?.kind));
  if (kinds.has('head')) return 'head';
  if (kinds.has('leftOut')) return 'repeated';
  return kinds.has('cell') ? 'cell' : 'other';
}

function cells(filled: FilledGrid): Html[] {
  const margin = filled.grid.found === 'aligned' ? 0 : -inset;
  return filled.cells.map((each) => box(cellClass(each.lines), each.cell.box, cellTitle(filled, each), margin));
}

/** The frame of a table, and its name along its side: names of small tables would meet, so they change sides. */
function outline({ grid, tables }: FilledGrid, tableName: Drawing['tableName'], index: number): Html {
  const names = tables.length === 0 ? '没有成为表格' : tables.map(tableName).join('；');
  const title = `${names}（${foundNames[grid.found]}）`;
  const onRight = index % 2 === 1;
  const x = round(onRight ? grid.box[2] + 5 : grid.box[0] - 5);
  const y = round(grid.box[1]);
  const side = html`class="name${onRight ? ' right' : null}" transform="rotate(${onRight ? 90 : -90} ${x} ${y})"`;
  const frame = box(tables.length === 0 ? 'table none' : 'table', grid.box, title, 2);
  return html`${frame}<text x="${x}" y="${y}" ${side}>${title}</text>`;
}

function regionTitle({ use, text: content }: Region): string {
  const name = use.kind === 'leftOut' ? leftOutNames[use.of] : useNames[use.kind];
  const of = typeof use.of === 'string' && use.kind !== 'leftOut' ? ` ${use.of}` : '';
  return `${name}${of}：${content}`;
}

function regionLayer({ use }: Region): 'captions' | 'text' | 'asides' {
  if (use.kind === 'leftOut' || use.kind === 'contents') return 'asides';
  return use.kind === 'text' || use.kind === 'heading' ? 'text' : 'captions';
}

/** The page as SVG: what the engine saw of it, drawn faintly, and what became of it over that. */
export function draw({ page, grids, regions, lost, problems, picture, label, tableName }: Drawing): Html {
  const { width, height, runs, rulings, images } = page;
  const byLayer = Map.groupBy(regions, regionLayer);
  const shown = (name: 'captions' | 'text' | 'asides') =>
    (byLayer.get(name) ?? []).map((region) => box(region.use.kind, region.box, regionTitle(region), 1));
  const size = html`width="${round(width)}" height="${round(height)}"`;
  return html`<svg viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${label}">
<rect class="paper" ${size}></rect>
${picture === null ? null : html`<image class="layer-picture" ${size} href="${picture}"></image>\n`}${[
  layer(
    'images',
    images.map((image) => box('image', image, '图片')),
  ),
  layer('runs', runs.map(text)),
  layer(
    'rulings',
    rulings.map(({ box: [x1, y1, x2, y2] }) => {
      return html`<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"></line>`;
    }),
  ),
  layer('cells', grids.flatMap(cells)),
  layer(
    'tables',
    grids.map((grid, index) => outline(grid, tableName, index)),
  ),
  layer('asides', shown('asides')),
  layer('text', shown('text')),
  layer('captions', shown('captions')),
  layer(
    'problems',
    problems.map(({ box: bounds, message }) => box('problem', bounds, message, 2)),
  ),
  layer(
    'lost',
    lost.map(({ box: bounds, message }) => box('lost', bounds, message, 2)),
  ),
]}</svg>`;
}

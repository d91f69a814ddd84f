import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../extraction.ts';
import { identity, intersect, type Matrix, multiply, transformBox } from './engine-matrix.ts';
import { imageBox, rulingOfImage, rulingsOfPath } from './engine-rulings.ts';
import { type FontFacts, type GraphicsState, initialState, isSeen, moveLine, startOfText } from './engine-state.ts';
import { type Shown, showText } from './engine-text.ts';
import type { Ruling, Run } from './page.ts';

/** What is drawn on a page, in the order in which it is drawn. */
export interface Drawn {
  runs: Run[];
  rulings: Ruling[];
  images: Box[];
}

export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** What the operators need to know from outside of them. */
export interface Surroundings {
  font: (id: string) => FontFacts | null;
  /** Whether a layer that can be switched off is shown. */
  layerShown: (layer: unknown) => boolean;
}

const stroking = new Set<number>([OPS.stroke, OPS.closeStroke]);
const filling = new Set<number>([OPS.fill, OPS.eoFill]);
const both = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/**
 * Follows the operators of a page and notes texts, lines and pictures.
 * @param matrix takes the coordinates of the page to points from its top left corner as displayed
 */
export function follow({ fnArray, argsArray }: Operators, matrix: Matrix, page: Box, outside: Surroundings): Drawn {
  const drawn: Drawn = { runs: [], rulings: [], images: [] };
  const stack: GraphicsState[] = [];
  const layers: boolean[] = [];
  let hiddenLayers = 0;
  let state = initialState(matrix, page);
  let position = startOfText();
  let clips = false;
  const save = () => stack.push({ ...state });
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const clipTo = (box: ArrayLike<number> | null | undefined) => {
    if (box) {
      const [left, top, right, bottom] = Array.from(box);
      state.clip = intersect(
        state.clip,
        transformBox(state.matrix, [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0] as const),
      );
    }
  };
  const picture = (inner: ArrayLike<number>) => {
    const box = imageBox(multiply(state.matrix, inner), state.clip);
    if (!box || hiddenLayers > 0) return;
    const lines = rulingOfImage(box);
    if (lines.length > 0) drawn.rulings.push(...lines);
    else drawn.images.push(box);
  };

  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as unknown[];
    switch (operator) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
        restore();
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as number[]);
        break;
      case OPS.paintFormXObjectBegin: {
        const [inner, box] = args as [ArrayLike<number> | null, ArrayLike<number> | null];
        save();
        if (inner) state.matrix = multiply(state.matrix, inner);
        clipTo(box);
        break;
      }
      case OPS.beginGroup:
        save();
        break;
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
        restore();
        break;
      case OPS.setLineWidth:
        state.lineWidth = Number(args[0]);
        break;
      case OPS.setGState:
        applyGraphicsState(state, (args[0] ?? []) as [string, unknown][], outside);
        break;
      case OPS.setStrokeRGBColor:
        state.strokeSeen = isSeen(args[0]);
        break;
      case OPS.setFillRGBColor:
        state.fillSeen = isSeen(args[0]);
        break;
      case OPS.setStrokeColorN:
      case OPS.setStrokeColor:
        state.strokeSeen = true;
        break;
      case OPS.setFillColorN:
      case OPS.setFillColor:
        state.fillSeen = true;
        break;
      case OPS.setStrokeTransparent:
        state.strokeSeen = false;
        break;
      case OPS.setFillTransparent:
        state.fillSeen = false;
        break;
      case OPS.clip:
      case OPS.eoClip:
        clips = true;
        break;
      case OPS.constructPath: {
        const [painted, [path], bounds] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
        const stroked = (stroking.has(painted) || both.has(painted)) && state.strokeSeen && state.strokeAlpha > 0;
        const filled = (filling.has(painted) || both.has(painted)) && state.fillSeen && state.fillAlpha > 0;
        if (path && (stroked || filled) && hiddenLayers === 0) {
          const [a, b, c, d] = state.matrix;
          const lineWidth = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
          drawn.rulings.push(...rulingsOfPath(path, state.matrix, { stroked, filled, lineWidth, clip: state.clip }));
        }
        if (clips) clipTo(bounds);
        clips = false;
        break;
      }
      case OPS.beginText:
        position = startOfText();
        break;
      case OPS.setCharSpacing:
        state.charSpacing = Number(args[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        break;
      case OPS.setHScale:
        state.horizontalScale = Number(args[0]) / 100;
        break;
      case OPS.setLeading:
        state.leading = -Number(args[0]);
        break;
      case OPS.setFont:
        state.font = outside.font(String(args[0]));
        state.fontSize = Number(args[1]);
        break;
      case OPS.setTextRenderingMode:
        state.renderingMode = Number(args[0]);
        break;
      case OPS.setTextRise:
        state.rise = Number(args[0]);
        break;
      case OPS.moveText:
        moveLine(position, Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        moveLine(position, Number(args[0]), Number(args[1]));
        break;
      case OPS.setTextMatrix:
        position.text = multiply(identity, (args[0] as ArrayLike<number> | undefined) ?? identity);
        position.line = position.text;
        break;
      case OPS.nextLine:
        moveLine(position, 0, state.leading);
        break;
      case OPS.showText: {
        const runs = showText((args[0] ?? []) as Shown[], state, position);
        if (hiddenLayers === 0) drawn.runs.push(...runs.filter((run) => meets(run.box, state.clip)));
        break;
      }
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        picture(identity);
        break;
      case OPS.paintInlineImageXObjectGroup: {
        const [, parts] = args as [unknown, { transform: ArrayLike<number> }[]];
        for (const { transform } of parts) picture(transform);
        break;
      }
      case OPS.paintImageMaskXObjectGroup: {
        const [parts] = args as [{ transform: ArrayLike<number> }[]];
        for (const { transform } of parts) picture(transform);
        break;
      }
      case OPS.paintImageXObjectRepeat: {
        const [, scaleX, scaleY, places] = args as [unknown, number, number, ArrayLike<number>];
        for (let at = 0; at < places.length; at += 2) {
          picture([scaleX, 0, 0, scaleY, places[at] ?? 0, places[at + 1] ?? 0]);
        }
        break;
      }
      case OPS.paintImageMaskXObjectRepeat: {
        const [, a, b = 0, c = 0, d, places] = args as [unknown, number, number, number, number, ArrayLike<number>];
        for (let at = 0; at < places.length; at += 2) picture([a, b, c, d, places[at] ?? 0, places[at + 1] ?? 0]);
        break;
      }
      case OPS.beginMarkedContent:
        layers.push(false);
        break;
      case OPS.beginMarkedContentProps: {
        const hidden = args[0] === 'OC' && !outside.layerShown(args[1]);
        layers.push(hidden);
        if (hidden) hiddenLayers++;
        break;
      }
      case OPS.endMarkedContent:
        if (layers.pop()) hiddenLayers--;
        break;
    }
  }
  return drawn;
}

function applyGraphicsState(state: GraphicsState, entries: [string, unknown][], outside: Surroundings): void {
  for (const [key, value] of entries) {
    if (key === 'LW') state.lineWidth = Number(value);
    else if (key === 'CA') state.strokeAlpha = Number(value);
    else if (key === 'ca') state.fillAlpha = Number(value);
    else if (key === 'Font' && Array.isArray(value)) {
      state.font = outside.font(String(value[0]));
      state.fontSize = Number(value[1]);
    }
  }
}

/** Texts outside the page or the clip are not on the paper. */
function meets(box: Box, clip: Box): boolean {
  const margin = 1;
  return (
    box[2] > clip[0] - margin && box[0] < clip[2] + margin && box[3] > clip[1] - margin && box[1] < clip[3] + margin
  );
}

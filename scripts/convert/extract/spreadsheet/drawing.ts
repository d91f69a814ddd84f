import type { Zip } from '../archive/index.ts';
import { readMarkup } from './markup.ts';
import { readRelations } from './relations.ts';

/** What floats above the cells of a sheet. */
export interface Drawing {
  pictures: number;
  charts: number;
  /** One text for each text box. */
  textBoxes: string[];
}

function readPart(zip: Zip, path: string, into: Drawing): void {
  let box: string | null = null;
  let inText = false;
  readMarkup(
    path,
    {
      open(name) {
        if (name === 'pic') into.pictures += 1;
        if (name === 'graphicFrame') into.charts += 1;
        if (name === 'sp') box = '';
        if (name === 't') inText = true;
      },
      text(text) {
        if (box !== null && inText) box += text;
      },
      close(name) {
        if (name === 't') inText = false;
        if (name !== 'sp' || box === null) return;
        if (box.trim() !== '') into.textBoxes.push(box.trim());
        box = null;
      },
    },
    (take) => zip.stream(path, take),
  );
}

/** Counts what floats above a sheet, so that it can be reported. */
export function readDrawing(zip: Zip, sheet: string): Drawing {
  const drawing: Drawing = { pictures: 0, charts: 0, textBoxes: [] };
  for (const { kind, target } of readRelations(zip, sheet)) {
    if (kind === 'drawing' && zip.has(target)) readPart(zip, target, drawing);
  }
  return drawing;
}

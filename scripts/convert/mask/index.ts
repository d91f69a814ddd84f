import type { Place } from '../../../src/model/index.ts';
import { cellText, type SourceLine, type SourceRow, type SourceTree } from '../tree.ts';
import { applyMask, fieldKind, findPersonalData, type MaskSpan } from './patterns.ts';

/** Where something was masked in the source, for the transcript and the report. It never holds the value. */
export interface Masked {
  place: Place;
  length: number;
  kind: MaskSpan['kind'];
}

function maskLine(line: SourceLine, spans: readonly MaskSpan[], found: Masked[]): void {
  for (const { start, end, kind } of spans) {
    const place = { ...line.place, column: line.place.column + start };
    found.push({ place, length: end - start, kind });
  }
  line.text = applyMask(line.text, spans);
}

/** The cell after a label such as 填报人 holds the personal data, whatever it looks like. */
function maskFields(row: SourceRow, found: Masked[]): void {
  for (const [index, label] of row.cells.entries()) {
    const kind = fieldKind(cellText(label));
    if (!kind) continue;
    const value = row.cells.slice(index + 1).find((cell) => cellText(cell) !== '');
    if (!value || fieldKind(cellText(value))) continue;
    for (const line of value.lines) {
      const spans = line.text === '' ? [] : [{ start: 0, end: line.text.length, kind }];
      maskLine(line, spans, found);
    }
  }
}

/**
 * Takes personal data out of a tree in place, before anything else reads it, so that no later stage can leak
 * it. Returns where it was.
 */
export function maskPersonalData(tree: SourceTree): Masked[] {
  const found: Masked[] = [];
  for (const node of tree.children) {
    if (node.type === 'grid') for (const row of node.rows) maskFields(row, found);
    const lines =
      node.type === 'paragraph' ? node.lines : node.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
    for (const line of lines) maskLine(line, findPersonalData(line.text), found);
  }
  return found;
}

/** The lines of a source with what was masked in its tree masked too: what the site may show of the original. */
export function maskedTranscript(lines: readonly string[], file: number, masked: readonly Masked[]): string[] {
  const byLine = Map.groupBy(
    masked.filter((span) => span.place.file === file),
    (span) => span.place.line,
  );
  return lines.map((text, index) => {
    const spans = (byLine.get(index + 1) ?? [])
      .map(({ place, length, kind }) => ({ start: place.column - 1, end: place.column - 1 + length, kind }))
      .sort((a, b) => a.start - b.start);
    const known = applyMask(text, spans);
    // A second look catches what the tree had cut differently.
    return applyMask(known, findPersonalData(known));
  });
}

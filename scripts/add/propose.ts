import { agree } from './agree.ts';
import { findRegion } from './find-region.ts';
import { findYear } from './find-year.ts';
import { type Found, foundValue, isFinding, type Known, type Proposal } from './finding.ts';
import { type TextLine, textLines } from './lines.ts';
import { findName } from './names.ts';
import type { Gazetteer } from './regions.ts';
import { scopeOfBody } from './scope.ts';
import { titleOf } from './title.ts';
import { allTitles, type Title } from './title-lines.ts';
import { voteOf } from './votes.ts';

/** The text of a file, as far as it can say who published what. */
export interface Reading {
  fileName: string;
  lines: TextLine[];
  titles: Title[];
}

/** Reads the text of a file, be it a transcript or plain; `placeOf` as for `textLines`. */
export function readText(text: string, fileName: string, placeOf?: (index: number) => string): Reading {
  const lines = textLines(text, placeOf);
  return { fileName, lines, titles: allTitles(lines, fileName) };
}

/**
 * What the files of a document say of it: who publishes, where, for which year, what. Nothing is invented: what
 * neither their texts nor their names say, or say in two ways, is open. `known` is what a person has said already.
 */
export function propose(readings: readonly Reading[], gazetteer: Gazetteer, known: Known = {}): Proposal {
  const each = readings.map((reading) => ({ fileName: reading.fileName, says: proposeOne(reading, gazetteer, known) }));
  const together = <T extends string | number>(pick: (says: Proposal) => Found<T>, strict = false): Found<T> =>
    agree(
      each.map(({ fileName, says }) => ({ fileName, found: pick(says) })),
      strict,
    );
  return {
    name: together((says) => says.name, true),
    region: together((says) => says.region),
    fiscalYear: together((says) => says.fiscalYear, true),
    kind: together((says) => says.kind, true),
    scope: together((says) => says.scope),
    title: together((says) => says.title),
  };
}

function proposeOne({ lines, titles }: Reading, gazetteer: Gazetteer, known: Known): Proposal {
  const name = findName(lines, titles, gazetteer);
  const fiscalYear = findYear(titles, lines);
  const kind = voteOf(titles, (title) => title.kind);
  const scope = voteOf(titles, (title) => title.scope) ?? scopeOfBody(lines);
  const settled = {
    name: known.name ?? foundValue(name),
    fiscalYear: known.fiscalYear ?? foundValue(fiscalYear),
    kind: known.kind ?? foundValue(kind),
    scope: known.scope ?? foundValue(scope),
  };
  const region = settled.name === null ? null : findRegion(settled.name, lines, titles, gazetteer);
  return {
    // 市信访局: hardly the full name.
    name: isFinding(name) && region === null ? { ...name, confidence: 'low' } : name,
    region,
    fiscalYear,
    kind,
    scope,
    title: titleOf(titles, settled),
  };
}

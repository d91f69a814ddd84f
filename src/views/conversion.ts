import type { Disclosure, LeftOut, Report, severities, Table } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { distinctTitle } from './labels.ts';
import { type RecognisedTable, recognisedTable } from './recognised.ts';
import { fileName, type Where, whereIs } from './where.ts';

/** Places of one kind: 原文行 7 9, 原件页 3 4. */
export interface PlaceList {
  head: string;
  places: Where[];
}

/** What a reader must know about how the page came from the document. */
export interface ConversionView {
  problems: { severity: (typeof severities)[number]; name: string; items: ProblemView[] }[];
  /** Pieces that occur more than once (markup, page numbers) are told once, with all their lines. */
  leftOut: { reason: string; count: number; items: { text: string; places: PlaceList[] }[] }[];
  /** Tables that are no standard table, kept as they are. */
  unknown: { id: string; title: string }[];
  /** Tables recognised in images; how many of their cells are doubtful. */
  recognised: ({ id: string; title: string } & RecognisedTable)[];
  lowConfidence: { id: string; title: string; remarks: string[] }[];
}

export interface ProblemView {
  rule: string;
  message: string;
  expected: string | null;
  found: string | null;
  source: Where | null;
}

/** The conversion notes of a document, worst first. */
export function conversionView(record: Disclosure, report: Report, words: Words): ConversionView {
  const { conversion } = words;
  const named = (table: Table) => ({ id: table.id, title: distinctTitle(table, record.tables) });
  const problems = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    name: conversion.severities[severity],
    items: report.problems
      .filter((problem) => problem.severity === severity)
      .map(({ rule, message, expected, found, place }) => ({
        rule,
        message,
        expected,
        found,
        source: place ? whereIs(record, place, words) : null,
      })),
  }));
  return {
    problems: problems.filter((group) => group.items.length > 0),
    leftOut: [...Map.groupBy(report.leftOut, (item) => item.reason)].map(([reason, items]) => ({
      reason: conversion.reasons[reason],
      count: items.length,
      items: [...Map.groupBy(items, (item) => item.text.trim())].map(([text, same]) => ({
        text,
        places: placeLists(record, same, words),
      })),
    })),
    unknown: record.tables.filter((table) => table.standard === null).map(named),
    recognised: record.tables.flatMap((table) => {
      const found = recognisedTable(table, whereIs(record, table.place, words));
      return found ? [{ ...named(table), ...found }] : [];
    }),
    lowConfidence: record.tables
      .filter((table) => table.confidence === 'low')
      .map((table) => ({ ...named(table), remarks: table.remarks })),
  };
}

function placeLists(record: Disclosure, items: readonly LeftOut[], words: Words): PlaceList[] {
  const several = record.sources.length > 1;
  return [...Map.groupBy(items, ({ place }) => place.file)].map(([file, same]) => {
    const places = same.map(({ place }) => whereIs(record, place, words));
    const head = places[0]?.column.head ?? '';
    return { head: several ? `${fileName(file, words)} ${head}` : head, places };
  });
}

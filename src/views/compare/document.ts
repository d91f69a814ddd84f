import {
  amountAt,
  type CheckReport,
  type Disclosure,
  type DisclosureKind,
  type FoundAmount,
  type PublisherScope,
  type Requirement,
  tablesOf,
} from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { checkCounts, shortResult } from '../checks/counts.ts';
import { located } from '../checks/locate.ts';
import { factAbout } from '../facts.ts';
import { fromFact, fromTable, type KeyFigure, keyFigureIds, keyFigures } from '../key-figures.ts';
import { documentName } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { first, threePublicPart, threePublicPartIds } from '../totals.ts';
import { type CompareFigure, compareFigure, type Disagreements, disagreements } from './figure.ts';
import { type StaffFigure, staffFigures } from './staff.ts';
import { type Structure, type StructureId, structure } from './structure.ts';

/** The figures that are compared one by one. */
export const compareFigureIds = [...keyFigureIds, ...threePublicPartIds] as const;
export type CompareFigureId = (typeof compareFigureIds)[number];

/**
 * What a comparison needs of a document. Published beside it as `compare.json`, so that a choice of documents can be
 * compared in the browser without their records.
 */
export interface CompareDocument {
  id: string;
  bureau: string;
  /** 2024 年部门预算. */
  name: string;
  year: number;
  kind: DisclosureKind;
  scope: PublisherScope;
  href: string;
  /** What its checks came to, and where they stand; null where it was not checked. */
  checks: { text: string; href: string } | null;
  figures: Partial<Record<CompareFigureId, CompareFigure>>;
  /** Said instead of a figure: the table, or its cell, was published empty. */
  absent: Partial<Record<CompareFigureId, { text: string; href: string }>>;
  structures: Record<StructureId, Structure | null>;
  staff: StaffFigure[];
  /** Tables the rules of disclosure ask for: those that are not there, and those published apart from this document. */
  missing: string[];
  elsewhere: string[];
}

/** The small form of a record and its checks. */
export function compareDocument(record: Disclosure, bureau: string, report: CheckReport | null): CompareDocument {
  const found = disagreements(report && { ...report, verdicts: located(record, report.verdicts) });
  const key = keyFigures(record, wordsOf('zh'));
  return {
    id: record.id,
    bureau,
    name: documentName(record, wordsOf('zh')),
    year: record.fiscalYear,
    kind: record.kind,
    scope: record.scope,
    href: disclosurePath(record.id),
    checks: report && {
      text: shortResult(checkCounts(report), wordsOf('zh')),
      href: disclosurePath(record.id, 'checks'),
    },
    figures: { ...wholes(key, found), ...parts(record, found) },
    absent: Object.fromEntries(key.flatMap(({ id, printed, absent }) => (!printed && absent ? [[id, absent]] : []))),
    structures: { function: structure(record, 'function', found), economic: structure(record, 'economic', found) },
    staff: staffFigures(record, found),
    missing: tablesThatAre('absent', report),
    elsewhere: tablesThatAre('elsewhere', report),
  };
}

function wholes(figures: readonly KeyFigure[], found: Disagreements): CompareDocument['figures'] {
  return Object.fromEntries(
    figures.flatMap(({ id, printed }) => (printed ? [[id, compareFigure(printed, found)]] : [])),
  );
}

/** The parts of 三公: from the table where it prints them, else from the sentences. */
function parts(record: Disclosure, found: Disagreements): CompareDocument['figures'] {
  return Object.fromEntries(
    threePublicPartIds.flatMap((id) => {
      const amount = first(tablesOf(record, 'three-public'), (table): FoundAmount | undefined => {
        const spot = threePublicPart(record, table, id);
        return spot && amountAt(table, spot.rowIndex, spot.column);
      });
      const fact = amount ? undefined : factAbout(record, id);
      const printed = amount ? fromTable(record, amount, wordsOf('zh')) : fact && fromFact(record, fact, wordsOf('zh'));
      return printed ? [[id, compareFigure(printed, found)]] : [];
    }),
  );
}

function tablesThatAre(wanted: Requirement['status'], report: CheckReport | null): string[] {
  return (report?.requirements ?? [])
    .filter(({ id, status }) => id.startsWith('table.') && status === wanted)
    .map(({ name }) => name);
}

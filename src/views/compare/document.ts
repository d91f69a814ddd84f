import {
  amountAt,
  type CheckReport,
  type Disclosure,
  type DisclosureKind,
  type FoundAmount,
  type PublisherScope,
  type Requirement,
  type TableStem,
  tablesOf,
} from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import type { Absence } from '../absence.ts';
import { type CheckCounts, checkCounts, mismatches } from '../checks/counts.ts';
import { type Disagreements, disagreements } from '../checks/disagreements.ts';
import { factAbout } from '../facts.ts';
import { fromFact, fromTable, type KeyFigure, keyFigureIds, keyFigures } from '../key-figures.ts';
import { whyNone } from '../missing-figure.ts';
import { disclosurePath } from '../paths.ts';
import { first, threePublicPart, threePublicPartIds } from '../totals.ts';
import { type CompareFigure, compareFigure } from './figure.ts';
import { type StaffFigure, staffFigures, whyNoStaff } from './staff.ts';
import { type Structure, type StructureId, structure, structureIds, whyNoStructure } from './structure.ts';

/** What is published is there once for all languages: it holds figures and no words of ours. */
const documentWords = wordsOf(documentLanguage);

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
  year: number;
  kind: DisclosureKind;
  scope: PublisherScope;
  href: string;
  /** How many places do not agree, of how many that were checked; null where it was not checked. */
  checks: { found: number; passed: number; checked: number; href: string } | null;
  figures: Partial<Record<CompareFigureId, CompareFigure>>;
  /** Why there is no figure. */
  absent: Partial<Record<CompareFigureId, Absence>>;
  structures: Record<StructureId, Structure | null>;
  /** Why there are no classes. */
  unstructured: Partial<Record<StructureId, Absence>>;
  staff: StaffFigure[];
  /** Why no number of them was read; null where one was. */
  staffAbsent: Absence | null;
  /** Tables the rules of disclosure ask for: those that are not there, and those published apart from this document. */
  missing: TableStem[];
  elsewhere: TableStem[];
}

/** The small form of a record and its checks. */
export function compareDocument(record: Disclosure, bureau: string, report: CheckReport | null): CompareDocument {
  const { figures, absent, found } = documentFigures(record, report);
  const staff = staffFigures(record, found);
  const structures = {
    function: structure(record, 'function', found),
    economic: structure(record, 'economic', found),
  };
  return {
    id: record.id,
    bureau,
    year: record.fiscalYear,
    kind: record.kind,
    scope: record.scope,
    href: disclosurePath(record.id),
    checks: report && checksOf(record.id, checkCounts(report)),
    figures,
    absent,
    structures,
    unstructured: Object.fromEntries(
      structureIds.flatMap((each) => (structures[each] ? [] : [[each, whyNoStructure(record, each)]])),
    ),
    staff,
    staffAbsent: staff.length > 0 ? null : whyNoStaff(record),
    missing: tablesThatAre('absent', report),
    elsewhere: tablesThatAre('elsewhere', report),
  };
}

/** The figures of a document that are compared, and what is known of them. */
export interface DocumentFigures extends Pick<CompareDocument, 'figures' | 'absent'> {
  /** What sentences print instead of what a table does. */
  differs: CompareDocument['figures'];
  found: Disagreements;
}

/** The figures of a record that are compared one by one, with what its checks found of them. */
export function documentFigures(record: Disclosure, report: CheckReport | null): DocumentFigures {
  const found = disagreements(record, report);
  const key = keyFigures(record, documentWords);
  const figures = { ...wholes(key, 'printed', found), ...parts(record, found) };
  return {
    figures,
    absent: Object.fromEntries(compareFigureIds.flatMap((id) => (figures[id] ? [] : [[id, whyNone(record, id)]]))),
    differs: wholes(key, 'differs', found),
    found,
  };
}

function checksOf(id: string, counts: CheckCounts): CompareDocument['checks'] {
  return {
    found: mismatches(counts),
    passed: counts.pass,
    checked: counts.checked,
    href: disclosurePath(id, 'checks'),
  };
}

function wholes(
  figures: readonly KeyFigure[],
  which: 'printed' | 'differs',
  found: Disagreements,
): CompareDocument['figures'] {
  return Object.fromEntries(
    figures.flatMap(({ id, [which]: printed }) => (printed ? [[id, compareFigure(printed, found)]] : [])),
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
      const printed = amount ? fromTable(record, amount, documentWords) : fact && fromFact(record, fact, documentWords);
      return printed ? [[id, compareFigure(printed, found)]] : [];
    }),
  );
}

/** How the ids of requirements begin that ask for a table. */
const table = 'table.';

function tablesThatAre(wanted: Requirement['status'], report: CheckReport | null): TableStem[] {
  return (report?.requirements ?? [])
    .filter(({ id, status }) => id.startsWith(table) && status === wanted)
    .map(({ id }) => id.slice(table.length) as TableStem);
}

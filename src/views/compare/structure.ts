import {
  amountAt,
  type Disclosure,
  type FoundAmount,
  plainLabel,
  type Row,
  rowLabel,
  shownLabel,
  type Table,
  type TableStem,
  tablesOf,
  totalColumn,
} from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import type { Absence } from '../absence.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { besideClasses, currentList } from '../fact-list.ts';
import { fromFact, fromTable } from '../key-figures.ts';
import { tableTitle } from '../labels.ts';
import { whyNoTable } from '../missing-figure.ts';
import { disclosurePath } from '../paths.ts';
import { type CompareFigure, compareFigure } from './figure.ts';

/** What is published is there once for all languages: it holds figures and no words of ours. */
const documentWords = wordsOf(documentLanguage);

export const structureIds = ['function', 'economic'] as const;
export type StructureId = (typeof structureIds)[number];

/** One class of a classification as a document prints it. */
export interface CompareClass {
  /** 201; null where the document prints no code. */
  code: string | null;
  name: string;
  /** What is the same for two names of one class: 一般公共服务 and 一般公共服务支出. */
  key: string;
  figure: CompareFigure;
}

/** The money of a document by the classes of a classification. */
export interface Structure {
  /** What it divides: of two documents with different bases the shares are those of different wholes. */
  basis: 'all' | 'generalPublicBudget' | 'gpbBasic' | 'text';
  /** The table it stands in; null for sentences. */
  table: string | null;
  /** What the sentences list beside the classes and is none (项目支出), as printed: it is not among them. */
  beside?: string[];
  classes: CompareClass[];
}

interface Source {
  stem: TableStem;
  basis: Structure['basis'];
}

const sources: Record<StructureId, readonly Source[]> = {
  function: [
    { stem: 'expenditure-detail', basis: 'all' },
    { stem: 'gpb-expenditure-by-function', basis: 'generalPublicBudget' },
  ],
  economic: [{ stem: 'gpb-basic-by-economic', basis: 'gpbBasic' }],
};

const breakdowns = { function: 'functionalClass', economic: 'economicClass' } as const;
const schemes = { function: 'functional', economic: 'economic' } as const;

/** Why a document gives no classes. */
export function whyNoStructure(record: Disclosure, id: StructureId): Absence {
  const stems = sources[id].map(({ stem }) => stem);
  return whyNoTable(record, ...stems) ?? { why: 'unknown', href: disclosurePath(record.id, 'text') };
}

/** The classes of a document: from the first table that gives them, else from its sentences; null where neither does. */
export function structure(record: Disclosure, id: StructureId, found: Disagreements): Structure | null {
  for (const { stem, basis } of sources[id]) {
    for (const table of tablesOf(record, stem)) {
      const rows = classRows(table, schemes[id]);
      // A table of several units prints each class once a unit: nothing in it is the whole of one.
      if (rows.length === 0 || new Set(rows.map(({ name }) => classKey(name))).size < rows.length) continue;
      const classes = rows.map(({ code, name, amount }) => ({
        code,
        name,
        key: classKey(name),
        figure: compareFigure(fromTable(record, amount, documentWords), found),
      }));
      return { basis, table: tableTitle(table), classes };
    }
  }
  return stated(record, id, found);
}

interface ClassRow {
  code: string | null;
  name: string;
  amount: FoundAmount;
}

function classRows(table: Table, scheme: (typeof schemes)[StructureId]): ClassRow[] {
  const lanes = [...new Set(table.columns.map(({ lane }) => lane))];
  return lanes.flatMap((lane) => {
    const column = totalColumn(table, lane);
    if (column === undefined) return [];
    return table.rows.flatMap((row, rowIndex): ClassRow[] => {
      const code = classOf(table, row, lane, scheme);
      const amount = code === undefined ? undefined : amountAt(table, rowIndex, column);
      return code === undefined || !amount ? [] : [{ code, name: className(rowLabel(table, row, lane)), amount }];
    });
  });
}

/** The code of the class a row gives, null where it prints none; undefined for a row of anything else. */
function classOf(table: Table, row: Row, lane: number, scheme: string): string | null | undefined {
  if (row.role !== 'data') return undefined;
  for (const { column, value } of row.cells) {
    if (value?.kind !== 'code' || table.columns[column]?.lane !== lane) continue;
    return value.scheme === scheme && value.level === 'class' ? value.code : undefined;
  }
  return lane === 0 && row.level === 1 ? null : undefined;
}

function stated(record: Disclosure, id: StructureId, found: Disagreements): Structure | null {
  const list = currentList(record, breakdowns[id]);
  const beside = besideClasses(list);
  const classes = list.flatMap((fact) => {
    const printed = beside.includes(fact) ? null : fromFact(record, fact, documentWords);
    const name = className(fact.subject);
    return printed ? [{ code: null, name, key: classKey(name), figure: compareFigure(printed, found) }] : [];
  });
  if (classes.length === 0) return null;
  const others = beside.map(({ subject }) => subject);
  return { basis: 'text', table: null, ...(others.length > 0 ? { beside: others } : {}), classes };
}

/** 一般公共服务支出（类） is 一般公共服务支出. */
function className(label: string): string {
  return shownLabel(label).replace(/(?:（类）|\(类\))$/u, '');
}

function classKey(name: string): string {
  return plainLabel(name).replace(/支出$/u, '');
}

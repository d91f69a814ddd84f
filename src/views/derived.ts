import { type breakdowns, type Disclosure, type Fact, tablesOf } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { besideClasses, factLists } from './fact-list.ts';
import { changeText } from './facts.ts';
import { type Where, whereIs, whereMarked } from './where.ts';

type Breakdown = (typeof breakdowns)[number];

/** A table put together from sentences: one figure a row, nothing added, nothing added up. */
export interface DerivedTable {
  id: string;
  title: string;
  /** What the figures are parts of, as the sentence says it: 支出预算总额 305.63万元. */
  whole: { text: string; href: string } | null;
  columns: { share: boolean; change: boolean };
  rows: {
    id: string;
    subject: string;
    /** As printed, with its unit. */
    text: string;
    share: string;
    change: string;
    source: Where;
  }[];
}

/** Breakdowns that a table of the document already gives need none from the sentences. */
const covered: Partial<Record<Breakdown, Parameters<typeof tablesOf>[1][]>> = {
  functionalClass: ['expenditure-detail', 'gpb-expenditure-by-function'],
  economicClass: ['gpb-basic-by-economic'],
  economicItem: ['gpb-basic-by-economic'],
  project: ['project-expenditure'],
  fundSource: ['revenue-expenditure-summary'],
  threePublic: ['three-public'],
  procurement: ['procurement', 'disclosure-statistics'],
  vehicles: ['disclosure-statistics'],
};

/** Tables taken from the text (摘自正文), for breakdowns that no table of the document gives with figures. */
export function derivedTables(record: Disclosure, words: Words): DerivedTable[] {
  const listed = record.facts.filter(
    (fact) => fact.breakdown !== null && fact.quantity !== null && !hasTable(record, fact.breakdown),
  );
  // One table a list.
  return factLists(listed).map((facts, index) =>
    derivedTable(record, facts, `x${String(index + 1).padStart(2, '0')}`, words),
  );
}

function hasTable(record: Disclosure, breakdown: Breakdown): boolean {
  return (covered[breakdown] ?? []).some((stem) => tablesOf(record, stem).some((table) => !table.empty));
}

function derivedTable(record: Disclosure, facts: readonly Fact[], id: string, words: Words): DerivedTable {
  const { derived } = words.document;
  const { aside } = words.punctuation;
  const [head] = facts;
  const whole = head?.parent ? record.facts.find((fact) => fact.id === head.parent) : undefined;
  const title = (breakdown: Breakdown): string =>
    besideClasses(facts).length > 0 ? derived.mixed : derived.titles[breakdown];
  const year = head && head.year !== record.fiscalYear ? aside(derived.year(head.year)) : '';
  return {
    id,
    title: `${head?.breakdown ? title(head.breakdown) : ''}${whole ? aside(whole.subject) : ''}${year}`,
    whole: whole?.quantity
      ? { text: `${whole.subject} ${words.labels.printed(whole.quantity.text)}`, href: `#${whole.id}` }
      : null,
    columns: {
      share: facts.some((fact) => fact.share !== null),
      change: facts.some((fact) => fact.change !== null),
    },
    rows: facts.map((fact) => ({
      id: fact.id,
      subject: fact.subject,
      text: words.labels.printed(fact.quantity?.text ?? ''),
      share: fact.share?.text ?? '',
      change: fact.change ? changeText(fact.change, record.fiscalYear, words) : '',
      source: fact.quantity ? whereMarked(record, fact.quantity, fact.id, words) : whereIs(record, fact.place, words),
    })),
  };
}

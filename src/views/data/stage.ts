import { columnYear, ownYearColumns, Sheet } from '../../checks/index.ts';
import { type Disclosure, type DisclosureKind, type Fact, plainLabel, type Table } from '../../model/index.ts';

/** What sort of number an amount is: planned, planned anew during the year, or spent and received. */
export const stages = ['budget', 'adjusted', 'final'] as const;
export type Stage = (typeof stages)[number];

/** The sort of a number, and the year it belongs to; null where it compares two years. */
export interface Staged {
  stage: Stage;
  year: number | null;
}

type Edition = Pick<Disclosure, 'kind' | 'fiscalYear'>;

/** Names of funds, which tell nothing of the sort: 一般公共预算 is spent as well. */
const fund = /(?:公共|基金|经营)预算/gu;

/** The sort that words name. What final accounts call 全年预算 is the budget as it stood after all changes. */
function named(words: string, kind: DisclosureKind): Stage | null {
  const text = words.replaceAll(/\s/gu, '').replaceAll(fund, '');
  if (/决算|执行数|实际支出/u.test(text)) return 'final';
  if (/调整后?的?预算/u.test(text) || (kind === 'final' && /全年预算/u.test(text))) return 'adjusted';
  return /预算/u.test(text) ? 'budget' : null;
}

/** A row that is named by nothing but its sort: 预算数, 2021年决算数. */
const rowOfStage = /^(?:(20\d{2})年度?|(上年)|本年|当年)?(?:年初|全年|调整后?)?(?:预算|决算|执行)数?$/u;

/** Says of the amounts of a table, by row label and column, of what sort and year they are. */
export function tableStages(table: Table, { kind, fiscalYear }: Edition): (label: string, column: number) => Staged {
  const sheet = new Sheet(table);
  const own = new Set(ownYearColumns(sheet, fiscalYear));
  const columns = table.columns.map(({ path }, column) => ({
    stage: path.flatMap((head) => named(head, kind) ?? []).at(-1) ?? kind,
    year: own.has(column) ? fiscalYear : columnYear(sheet, column, fiscalYear) === 'before' ? fiscalYear - 1 : null,
  }));
  return (label, column) => {
    const staged = columns[column] ?? { stage: kind, year: fiscalYear };
    const plain = plainLabel(label);
    const row = rowOfStage.exec(plain);
    if (!row) return staged;
    const year = row[1] ? Number(row[1]) : row[2] ? fiscalYear - 1 : staged.year;
    return { stage: named(plain, kind) ?? staged.stage, year };
  };
}

/** Of what sort and year the amount of a sentence is. */
export function factStage({ subject, measure, year }: Fact, { kind }: Pick<Edition, 'kind'>): Staged {
  const said = named(subject, kind);
  // What final accounts call the budget of a thing is what was planned; 预算支出 may be what was spent of it.
  const sure = said !== 'budget' || (kind === 'final' && /预算数?$/u.test(subject));
  return { stage: (sure ? said : null) ?? measure ?? kind, year };
}

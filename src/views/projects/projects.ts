import { listedProjects, projectName } from '../../checks/document/projects.ts';
import { Sheet } from '../../checks/document/sheet.ts';
import { ownYearColumns } from '../../checks/document/year-columns.ts';
import {
  amountAt,
  cellAt,
  type Disclosure,
  type Fund,
  type Table,
  type TableStem,
  tablesOf,
} from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import { type ListedDocument, type ListedFigure, listedFigure } from '../browse/listed.ts';
import { formAmount } from '../form-amount.ts';
import { fromTable } from '../key-figures.ts';
import { distinctTitle } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { recognised } from '../recognised.ts';
import { cellAnchor, holdsFigure } from '../table-body.ts';
import { whereIs } from '../where.ts';

/** Projects are read once for all languages: they hold figures and no words of ours. */
const documentWords = wordsOf(documentLanguage);

/** A project as a document prints it: in its table of projects, in a performance form, or in both. */
export interface Project {
  /** As printed. */
  name: string;
  /** The unit it stands under, where the table says so. */
  unit: string | null;
  document: ListedDocument;
  /** Null where no amount is printed. */
  figure: ListedFigure | null;
  /** What the amount is: 合计, 年度资金总额, 全年执行数; or what is printed instead of one. */
  figureName: string;
  /** Whether the amount was carried over, and stands in a table of its own. */
  carried: boolean;
  /** Whether the cell of the amount is blank, or there is none. */
  blank: boolean;
  /** The table or form it is printed in. */
  table: { title: string; href: string };
  /** Its performance form. */
  target: { title: string; href: string } | null;
}

/** Tables of projects, the one that a document should have first: others repeat its rows. */
const stems: readonly (readonly TableStem[])[] = [
  ['project-expenditure', 'project-expenditure-carryover'],
  ['gpb-project'],
  ['special-funds'],
];
const forms: readonly TableStem[] = ['project-goal', 'project-self-assessment'];

/** Rows that a functional or economic code names are items of a classification, no projects. */
function isClassified(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row]?.cells ?? [];
  const label = cells.find(({ column }) => sheet.table.columns[column]?.role === 'label');
  return cells.some(
    ({ column, value }) =>
      value?.kind === 'code' && value.scheme !== 'project' && (label === undefined || column < label.column),
  );
}

function inTable(record: Disclosure, document: ListedDocument, table: Table, carried: boolean): Project[] {
  const sheet = new Sheet(table);
  const [column] = [...ownYearColumns(sheet, record.fiscalYear, 'total'), ...ownYearColumns(sheet, record.fiscalYear)];
  const where = { title: distinctTitle(table, record.tables), href: disclosurePath(record.id, table.id) };
  return listedProjects(sheet, document.publisher).flatMap(({ row, label, unit }): Project[] => {
    if (isClassified(sheet, row)) return [];
    const found = column === undefined ? undefined : amountAt(table, row, column);
    const printed = column === undefined ? '' : sheet.text(row, column);
    const head = column === undefined ? '' : sheet.columnName(column);
    return [
      {
        name: label,
        unit,
        document,
        figure: found && !found.cell.doubtful ? listedFigure(fromTable(record, found, documentWords)) : null,
        figureName: found ? head : printed,
        carried: carried && found !== undefined,
        blank: !found && printed === '',
        table: where,
        target: null,
      },
    ];
  });
}

/** The amount of a form, as lists show it. */
function amountOf(record: Disclosure, table: Table): { figure: ListedFigure; name: string } | null {
  const found = formAmount(table, record.kind);
  if (!found) return null;
  const { fund, money, name } = found;
  return {
    figure: {
      text: fund.text,
      unit: money.unit,
      money,
      href: disclosurePath(record.id, anchorOf(table, fund)),
      from: 'table',
      recognised: recognised({}, whereIs(record, fund.place)) !== null,
    },
    name,
  };
}

/** The cell of the grid that a line of the money block stands in; the form where the grid gives it no anchor. */
function anchorOf(table: Table, { place }: Fund): string {
  for (const [rowIndex, row] of table.rows.entries()) {
    const cell = row.cells.find(
      (each) => each.place.file === place.file && each.place.line === place.line && each.place.column === place.column,
    );
    if (cell && cellAt(row, cell.column) === cell && holdsFigure(table, row, cell)) {
      return cellAnchor(table.id, rowIndex, cell.column);
    }
  }
  return table.id;
}

/** Whether a form names a unit as the one that carries the project out. */
function namesUnit(table: Table, unit: string | null): boolean {
  if (unit === null) return true;
  const fields = (table.form?.fields ?? []).filter(({ label }) => /实施单位|预算单位|项目单位/u.test(label));
  return fields.length === 0 || fields.some(({ passage }) => passage.text.endsWith(unit));
}

/**
 * The projects of a document: the rows of its tables, each with its performance form where the names are the same, then
 * the forms whose project stands in no table.
 */
export function projectsOf(record: Disclosure, document: ListedDocument): Project[] {
  const projects: Project[] = [];
  for (const group of stems) {
    for (const stem of group) {
      for (const table of tablesOf(record, stem).filter(({ empty, form }) => !empty && !form)) {
        projects.push(...inTable(record, document, table, stem === 'project-expenditure-carryover'));
      }
    }
    if (projects.length > 0) break;
  }
  const byName = Map.groupBy(projects, ({ name }) => projectName(name));
  for (const table of forms.flatMap((stem) => tablesOf(record, stem))) {
    const name = table.form?.name;
    if (!name) continue;
    const target = { title: distinctTitle(table, record.tables), href: disclosurePath(record.id, table.id) };
    const named = byName.get(projectName(name)) ?? [];
    const own = named.length > 1 ? named.filter(({ unit }) => namesUnit(table, unit)) : named;
    for (const project of own) project.target ??= target;
    if (own.length > 0) continue;
    const amount = amountOf(record, table);
    projects.push({
      name,
      unit: null,
      document,
      figure: amount?.figure ?? null,
      figureName: amount?.name ?? '',
      carried: false,
      blank: !amount,
      table: target,
      target,
    });
  }
  return projects;
}

import { bareName, type Sheet } from './sheet.ts';

/** A row of a project table and the rows below it: the department, its units, their projects. */
export interface ProjectRow {
  row: number;
  /** As printed. */
  label: string;
  /** For comparing: without number, bracketed kind of publisher and letters before the name. */
  name: string;
  children: ProjectRow[];
}

/** How the names of public bodies end. */
const body =
  /(?:局|厅|委|办|院|所|站|馆|校|学|中心|大队|支队|总队|部|社|会|处|署|厅|台|团|园|场|街道|镇|乡|本级|机关)(?:[（(][^（()）]{1,8}[）)])?$/u;

/** A project by its name: the number and the letters before it, and what is said in brackets at its end, are no part of it. */
export function projectName(text: string): string {
  return bareName(text.replaceAll(/\[[^\]]{1,8}\]/gu, ''))
    .replace(/^[A-Z]{1,3}(?=\p{Script=Han})/u, '')
    .replace(/(?:专项)?项目$/u, '');
}

function isBody(label: string, publisher: string): boolean {
  const name = bareName(label.replaceAll(/\[[^\]]{1,8}\]/gu, ''));
  if (/经费|费用|项目|补助|资金|津贴/u.test(name)) return false;
  return name === publisher || /^(?:部门)?合计$|^总计$/u.test(name) || (body.test(name) && !/^[A-Z]/u.test(label));
}

function rowsOf(sheet: Sheet): ProjectRow[] {
  return sheet.rows.flatMap(({ role }, row) => {
    const label = sheet.label(row);
    if ((role !== 'data' && role !== 'total') || label === '') return [];
    return [{ row, label, name: projectName(label), children: [] }];
  });
}

/**
 * The rows of a project table as a tree whose root is the whole. No such table prints its depths: rows named after
 * public bodies are the department and its units, the others their projects. Null where that cannot be told.
 */
export function projectTree(sheet: Sheet, publisher: string): ProjectRow | null {
  const [root, ...rows] = rowsOf(sheet);
  if (!root || rows.length === 0 || !isBody(root.label, publisher)) return null;
  const units = rows.filter(({ label }) => isBody(label, publisher));
  if (units.length === 0) return { ...root, children: rows };
  if (rows[0] !== units[0]) return null;
  let unit: ProjectRow | null = null;
  for (const each of rows) {
    if (units.includes(each)) {
      unit = each;
      root.children.push(each);
    } else unit?.children.push(each);
  }
  return root;
}

/** The rows without any below them. */
export function leafProjects(tree: ProjectRow): ProjectRow[] {
  return tree.children.length === 0 ? [tree] : tree.children.flatMap(leafProjects);
}

/** A row that names a project, and the unit it stands under, where the table names units. */
export interface ListedProject {
  row: number;
  /** As printed. */
  label: string;
  name: string;
  unit: string | null;
}

/**
 * The projects of a table in its order. Where its rows are no tree that can be told, every row that is neither a total
 * nor named after a public body.
 */
export function listedProjects(sheet: Sheet, publisher: string): ListedProject[] {
  const tree = projectTree(sheet, publisher);
  if (!tree) {
    return rowsOf(sheet)
      .filter(({ row, label }) => !sheet.isTotal(row) && !isBody(label, publisher))
      .map(({ row, label, name }) => ({ row, label, name, unit: null }));
  }
  return tree.children.flatMap((child) => {
    const unit = child.children.length > 0 ? child.label : null;
    return leafProjects(child)
      .filter(({ label }) => !isBody(label, publisher))
      .map(({ row, label, name }) => ({ row, label, name, unit }));
  });
}

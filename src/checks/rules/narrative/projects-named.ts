import type { Fact, Place } from '../../../model/index.ts';
import { placeAt } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { leafProjects, projectName, projectTree } from '../../document/projects.ts';

/** A project as one part of the document names it. */
export interface NamedProject {
  /** As printed. */
  label: string;
  /** For comparing. */
  name: string;
  place: Place;
  /** Which part of the document. */
  where: 'spending' | 'table' | 'form' | 'goal';
  fact: Fact | null;
}

function named(label: string, place: Place, where: NamedProject['where'], fact: Fact | null = null): NamedProject {
  const name = projectName(label).replaceAll(/[，,、\s—–-]/gu, '');
  return { label: label.replaceAll(/\s+/gu, ' ').trim(), name, place, where, fact };
}

/** “信访解难资金项目”主要内容是: a paragraph of goals that begins with the name of its project. */
const goal =
  /^\s*(?:\d{1,2}[、.．]|[（(]\d{1,2}[）)])?\s*[“"]([^”"]{3,30})[”"](?:项目)?(?:的)?(?:主要内容|绩效目标|总目标)/u;

/** Every project the document names: in the text on spending, in project tables, in goal forms and in the text on goals. */
export function namedProjects(document: CheckedDocument): NamedProject[] {
  const { facts } = document.record;
  const spending = facts.flatMap((fact) =>
    fact.breakdown === 'project' && fact.quantity?.unit ? [named(fact.subject, fact.place, 'spending', fact)] : [],
  );
  const tables = document.filled('project-expenditure').flatMap((sheet) => {
    const tree = projectTree(sheet, document.publisher);
    return (tree ? leafProjects(tree) : []).flatMap(({ row, label }) => {
      const place = sheet.rows[row]?.cells[0]?.place;
      return place ? [named(label, place, 'table')] : [];
    });
  });
  const forms = [...document.sheetsOf('project-goal'), ...document.sheetsOf('project-self-assessment')].flatMap(
    ({ table }) => (table.form?.name ? [named(table.form.name, table.place, 'form')] : []),
  );
  const listed = document.sheetsOf('department-goal').flatMap(({ table }) =>
    (table.form?.funds ?? []).flatMap(({ source, figure, place }) => {
      const label = /^\d{1,2}[.．、](.{3,40}?)(?:·|$)/u.exec(source)?.[1];
      return label && /预算/u.test(figure) ? [named(label, place, 'table')] : [];
    }),
  );
  const goals = document.passages().flatMap(({ passage }) => {
    const match = goal.exec(passage.text);
    return match?.[1] ? [named(match[1], placeAt(passage, passage.text.indexOf(match[1])), 'goal')] : [];
  });
  return [...spending, ...tables, ...forms, ...listed, ...goals];
}

/** The length of the longest text that both hold in this order, as a share of the longer one. */
export function likeness(a: string, b: string): number {
  if (a.length === 0 || b.length === 0 || a.length > 60 || b.length > 60) return a === b ? 1 : 0;
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const letter of a) {
    const next = [0];
    for (const [at, other] of [...b].entries()) {
      next.push(letter === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(a.length, b.length);
}

/** Whether two names are one project under two spellings: most of their characters agree, and no number tells them apart. */
export function isVariant(a: string, b: string): boolean {
  const digits = (text: string): string => text.replaceAll(/\D/gu, '');
  return a !== b && digits(a) === digits(b) && likeness(a, b) >= 0.7;
}

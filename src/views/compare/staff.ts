import { cellAtPlace } from '../../checks/index.ts';
import { type Disclosure, type Fact, placeOf } from '../../model/index.ts';
import type { Absence } from '../absence.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { whyNotSaid } from '../missing-figure.ts';
import { disclosurePath } from '../paths.ts';
import { isInPost, staffFields } from '../people-in-post.ts';
import { cellAnchor } from '../table-body.ts';

/** How many people a document says work there. */
export interface StaffFigure {
  /** As printed: `7人`. */
  text: string;
  /** What the sentence or the form calls it: 实有在职人员. */
  printedAs: string;
  count: string;
  href: string;
  /** Whether it stands in a sentence (摘自正文) or in a performance form. */
  from: 'text' | 'form';
  finding?: string;
}

const people = new Set(['人', '名', '个']);

/**
 * The figures of people in post: one where the document gives the whole, several where it gives parts without their
 * sum, or numbers that do not agree. A number of authorised posts (编制) is none.
 */
export function staffFigures(record: Disclosure, found: Disagreements): StaffFigure[] {
  const stated = inSentences(record, found);
  const counts = new Set(stated.map(({ count }) => count));
  return [...stated, ...inForms(record, found).filter(({ count }) => !counts.has(count))];
}

/** Words for how many people there are; not for why money grew (在职人员的增加). */
const number = /(?:在职|在岗|实有).{0,6}人数|(?:在职|在岗)人员\D{0,6}\d/u;

/** Why a document gives no number of people in post: in a form a number may stand under words that say more than that. */
export function whyNoStaff(record: Disclosure): Absence {
  const form = record.tables.find((table) => table.form?.fields.some(({ label }) => isInPost(label)));
  return form ? { why: 'unknown', href: disclosurePath(record.id, form.id) } : whyNotSaid(record, number);
}

function inSentences(record: Disclosure, found: Disagreements): StaffFigure[] {
  const stated = record.facts.filter((fact) => fact.quantity?.unit === null && isStaff(fact));
  const latest = Math.max(...stated.map(({ year }) => year));
  const shown = stated.filter(({ year }) => year === latest && latest >= record.fiscalYear - 1);
  return distinct(shown).flatMap((fact) => {
    if (!fact.quantity) return [];
    const href = disclosurePath(record.id, fact.id);
    const { text, amount } = fact.quantity;
    return [{ text, printedAs: fact.subject, count: amount, href, from: 'text' as const, ...findingOf(href, found) }];
  });
}

/** Forms state the whole; the same number in several of them is told once. */
function inForms(record: Disclosure, found: Disagreements): StaffFigure[] {
  const stated = record.tables.flatMap((table) =>
    staffFields(table).map(({ id, label, passage, count }): StaffFigure => {
      const cell = cellAtPlace(table, placeOf(passage));
      return {
        text: passage.text.trim(),
        printedAs: label,
        count,
        href: disclosurePath(record.id, id),
        from: 'form',
        ...(cell ? findingOf(disclosurePath(record.id, cellAnchor(cell.table, cell.row, cell.column)), found) : {}),
      };
    }),
  );
  return stated.filter(({ count }, at) => stated.findIndex((other) => other.count === count) === at);
}

function findingOf(href: string, found: Disagreements): { finding?: string } {
  const finding = found.get(href);
  return finding ? { finding } : {};
}

function isStaff({ subject, quantity, parent }: Fact): boolean {
  return (
    parent === null && people.has(quantity?.counter ?? '') && isInPost(subject) && /^\d+$/u.test(quantity?.amount ?? '')
  );
}

/** The same figure told twice is one; the same name with another number is another part. */
function distinct(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, at) =>
      facts.findIndex((other) => other.subject === fact.subject && other.quantity?.amount === fact.quantity?.amount) ===
      at,
  );
}

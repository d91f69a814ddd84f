import type { Disclosure, Fact } from '../../model/index.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { disclosurePath } from '../paths.ts';

/** How many people a document says work there. */
export interface StaffFigure {
  /** As printed: `7人`. */
  text: string;
  /** What the sentence calls it: 实有在职人员. */
  printedAs: string;
  count: string;
  href: string;
  finding?: string;
}

/** Words for people in post, not for posts: 在职人员, 在编在岗人数, 实有人数. */
const inPost = /在职|在编在岗|在岗|实有(?:干部职工|工作人员|人)|财政供养人/u;
/** People who are not in post, or are counted apart. */
const others = /离休|退休|遗属|临时|聘用|编外|劳务派遣|抚恤|村|学生/u;
const people = new Set(['人', '名', '个']);

/**
 * The figures of people in post: one where the document gives the whole, several where it gives parts without their
 * sum. A number of authorised posts (编制) is none.
 */
export function staffFigures(record: Disclosure, found: Disagreements): StaffFigure[] {
  const stated = record.facts.filter((fact) => fact.quantity?.unit === null && isStaff(fact));
  const latest = Math.max(...stated.map(({ year }) => year));
  const shown = stated.filter(({ year }) => year === latest && latest >= record.fiscalYear - 1);
  return distinct(shown).flatMap((fact) => {
    if (!fact.quantity) return [];
    const href = disclosurePath(record.id, fact.id);
    const finding = found.get(href);
    const { text, amount } = fact.quantity;
    return [{ text, printedAs: fact.subject, count: amount, href, ...(finding ? { finding } : {}) }];
  });
}

function isStaff({ subject, quantity, parent }: Fact): boolean {
  return (
    parent === null &&
    people.has(quantity?.counter ?? '') &&
    inPost.test(subject) &&
    !others.test(subject) &&
    /^\d+$/u.test(quantity?.amount ?? '')
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

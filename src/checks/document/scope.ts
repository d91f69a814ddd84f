import type { Disclosure, Fact } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';

/** Words that speak of fiscal money alone. */
const fiscal = /财政拨款|一般公共预算/u;

/** The headings a section stands under, its own the last, by its id. */
const headings = oncePerDocument((document) => {
  const paths = new Map<string, string>();
  const walk = (sections: Disclosure['sections'], above: string): void => {
    for (const section of sections) {
      const path = `${above}\n${section.heading.text}`;
      paths.set(section.id, path);
      walk(section.sections, path);
    }
  };
  walk(document.record.sections, '');
  return paths;
});

/** Whether a statement is one of fiscal money: its own words, those of its wholes, its sentence or its headings say so. */
export function isFiscal(document: CheckedDocument, fact: Fact): boolean {
  if ([fact, ...document.wholesOf(fact)].some(({ subject }) => fiscal.test(subject))) return true;
  return fiscal.test(`${fact.sentence}${headings(document).get(fact.section) ?? ''}`);
}

/** Words of a part of all money that has a whole of its own. */
const otherFund = /政府性基金|国有资本经营|财政专户|单位资金|其他资金/u;
/** 一般公共服务支出（类）…（项）: what is told of an item of a classification. */
const ofItem = /[（(][类款项][）)]/u;

/** Which money a statement on spending speaks of. */
export type Scope = 'all' | 'fiscal' | 'generalPublicBudget';

/**
 * Which money 基本支出 or 项目支出 is told of: all, fiscal money, or the general public budget. Null for that of one class, item
 * or fund.
 */
export function scopeOf(document: CheckedDocument, fact: Fact): Scope | null {
  const above = document.wholesOf(fact);
  const headed = headings(document).get(fact.section) ?? '';
  const before = fact.sentence.slice(0, Math.max(0, fact.sentence.indexOf(fact.subject)));
  const words = [fact, ...above].map(({ subject }) => subject).join('\n');
  const ofClass = above.some(({ breakdown }) => breakdown === 'functionalClass' || breakdown === 'fundSource');
  if (ofClass || ofItem.test(`${words}${before}`) || otherFund.test(`${words}${headed}`)) return null;
  const own = `${words}${before}`;
  if (/一般公共预算/u.test(own)) return 'generalPublicBudget';
  if (/财政拨款/u.test(own)) return 'fiscal';
  // The total named by the statement itself is that of all money, whatever it is headed by.
  if (above.some(({ concept }) => concept === 'totalExpenditure' || concept === 'currentYearExpenditure')) return 'all';
  if (/一般公共预算/u.test(headed)) return 'generalPublicBudget';
  return /财政拨款/u.test(headed) ? 'fiscal' : 'all';
}

/** Whether a statement is one of another fund than the general public budget: its words, sentence or headings say so. */
export function isOfOtherFund(document: CheckedDocument, { subject, sentence, section }: Fact): boolean {
  return /政府性基金|国有资本经营/u.test(`${subject}${sentence}${headings(document).get(section) ?? ''}`);
}

/** Whether the document tells of money of government funds or of state capital: fiscal money is then more than one fund. */
export const hasOtherFunds = oncePerDocument((document) =>
  document.record.facts.some(
    (fact) => fact.quantity?.unit && Number(fact.quantity.amount) > 0 && isOfOtherFund(document, fact),
  ),
);

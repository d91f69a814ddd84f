import type { DisclosureKind, Fact } from '../../model/index.ts';
import { isMoneyUnit } from '../arithmetic/figure.ts';
import { addUp, plus, type Term } from '../arithmetic/sums.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { economicName } from '../document/economic.ts';
import { currentOf, priorOf } from '../document/priors.ts';
import type { Asked } from './own-figures.ts';

/** What a document says of another year or of a budget: printed, or what two printed figures give. */
export interface Claim {
  asked: Asked;
  terms: readonly Term[];
  /** The kind of document that prints the same. */
  kind: DisclosureKind;
}

const lastYear = /上年|去年|上一年/u;

/** Which document of last year a sentence compares with; null where it names both. */
function kindCompared(sentence: string, own: DisclosureKind, year: number): DisclosureKind | null {
  const compared = [
    ...sentence.matchAll(/(?:比|较|与|同)(?:上年|去年|上一年|\d{4}年)度?([^，,。；;、]{0,16})/gu),
    ...sentence.matchAll(/(?:比|较|与|同)(?:年初|当年|全年)([^，,。；;、]{0,16})/gu),
  ].filter(([all]) => lastYear.test(all) || all.includes(String(year)) || !/\d{4}年/u.test(all));
  const kinds = new Set(
    compared.flatMap(([all]): DisclosureKind[] =>
      /决算|执行/u.test(all) ? ['final'] : /预算/u.test(all) ? ['budget'] : [],
    ),
  );
  const [first, second] = kinds;
  return second ? null : (first ?? own);
}

/** Stocks at a day (年初, 年末) are no figures of a year. */
const atDay = /年初|年末|年底|期初|期末/u;

/** The figure of last year that a fact prints or implies: 上年 = 本年 ∓ 增减额, or the same where nothing changed. */
function impliedPrior(document: CheckedDocument, fact: Fact): readonly Term[] | null {
  if (atDay.test(fact.subject)) return null;
  const prior = priorOf(document, fact);
  if (prior) return prior.quantity.terms;
  const current = fact.change?.direction === 'none' ? currentOf(document, fact) : null;
  return current && isMoneyUnit(current.unit) ? plus([current]) : null;
}

/** An item of the economic classification, a project, or a thing that is counted has no figure of its own year to ask for. */
function canBeAsked({ concept, subject, breakdown, quantity }: Fact): boolean {
  if (quantity && !quantity.unit) return false;
  if (concept) return breakdown !== 'economicItem';
  return (
    breakdown !== 'project' && breakdown !== 'economicItem' && /支出|[（(][类款项][）)]/u.test(economicName(subject))
  );
}

/** The same claim in several places is one claim. */
function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ asked, terms, kind }) => {
    const key = [asked.concept ?? asked.subject, kind, addUp(terms).toFixed()].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the text of a document says of the figures of last year. */
export function claimsOfLastYear(document: CheckedDocument): Claim[] {
  const { facts, fiscalYear, kind: own } = document.record;
  const claims = facts.flatMap((fact): Claim[] => {
    const { change, sentence, concept, subject } = fact;
    const compared = change?.year === fiscalYear - 1 || (change?.year === null && lastYear.test(sentence));
    // A sentence of the initial budget speaks of this year's money.
    if (!compared || !canBeAsked(fact) || fact.year !== fiscalYear) return [];
    if (own === 'final' && fact.measure === 'budget') return [];
    const terms = impliedPrior(document, fact);
    const kind = kindCompared(sentence, own, fiscalYear - 1);
    return terms && kind ? [{ asked: { concept, subject }, terms, kind }] : [];
  });
  return unique(claims);
}

const initialBudget = /年初预算(?:数)?$/u;

/** What the text of a final account says of the budget that was published for the year. */
export function claimsOfBudget(document: CheckedDocument): Claim[] {
  const { facts, fiscalYear } = document.record;
  const claims = facts.flatMap((fact): Claim[] => {
    const { concept, subject, completion, quantity } = fact;
    if (!canBeAsked(fact) || fact.year !== fiscalYear) return [];
    const asked = { concept, subject: subject.replace(initialBudget, '') };
    if (completion?.base?.unit && initialBudget.test(completion.baseName)) {
      const base = document.quantityFigure(completion.base, `正文“${asked.subject}”年初预算`, fact.id);
      return [{ asked, terms: plus([base]), kind: 'budget' }];
    }
    const figure = quantity?.unit && initialBudget.test(subject) ? document.factFigure(fact) : null;
    return figure ? [{ asked, terms: plus([figure]), kind: 'budget' }] : [];
  });
  return unique(claims);
}

import type { Verdict } from '../../model/index.ts';
import { verdictsOf } from '../check-document.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import type { AcrossRule } from './across-rule.ts';
import { rule as xBudfin } from './x-budfin.ts';
import { rule as xUnits } from './x-units.ts';
import { rule as xYears } from './x-years.ts';

/** The rules that compare documents, in the order of the catalogue. */
export const acrossRules: readonly AcrossRule[] = [xUnits, xYears, xBudfin];

/** Runs one rule on one document: its verdicts, or one that says why there are none. */
export function runAcrossRule(
  rule: AcrossRule,
  document: CheckedDocument,
  others: readonly CheckedDocument[],
): Verdict[] {
  return verdictsOf(rule, document, () => rule.check(document, others));
}

/** What comes of comparing a document with its neighbours among others; it may be one of them itself. */
export function compareDocument(document: CheckedDocument, documents: readonly CheckedDocument[]): Verdict[] {
  const others = documents.filter((other) => other !== document);
  return acrossRules.flatMap((rule) => runAcrossRule(rule, document, others));
}

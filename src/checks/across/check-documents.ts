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

/** What comes of comparing every document with its neighbours among the others, by the id of the document. */
export function checkDocuments(documents: readonly CheckedDocument[]): Map<string, Verdict[]> {
  return new Map(
    documents.map((document) => {
      const others = documents.filter((other) => other !== document);
      return [document.record.id, acrossRules.flatMap((rule) => runAcrossRule(rule, document, others))];
    }),
  );
}

import type { CheckSeverity, Disclosure, DisclosureKind, VerdictStatus } from '../../model/index.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import type { Outcome } from '../outcome.ts';
import type { Rule } from '../rule.ts';

/** A document of an example that compares several: it is read by the converter, as the examples of other rules are. */
export interface AcrossDocument {
  kind: DisclosureKind;
  year: number;
  publisher: string;
  scope: Disclosure['scope'];
  text: string;
}

/** Small documents that show a rule at work. The first of them is checked, the others are its neighbours. */
export interface AcrossExample {
  /** What it shows, in Chinese. */
  says: string;
  documents: readonly [AcrossDocument, ...AcrossDocument[]];
  /** The verdicts of this rule on the first document, in order. */
  expect: readonly (VerdictStatus | `finding:${CheckSeverity}`)[];
}

/** A rule that compares a document with others of its bureau, or with those of its units. */
export interface AcrossRule extends Omit<Rule, 'check' | 'examples'> {
  examples: readonly AcrossExample[];
  /** `others` are all documents that are published here, this one left out. */
  check(document: CheckedDocument, others: readonly CheckedDocument[]): Iterable<Outcome>;
}

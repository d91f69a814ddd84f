import {
  type CheckReport,
  type CheckSeverity,
  checkReportSchema,
  checkSeverities,
  type Verdict,
  type VerdictStatus,
} from '../model/index.ts';
import type { CheckedDocument } from './document/checked-document.ts';
import { notApplicable, notEnoughData, type Outcome } from './outcome.ts';
import { alternateQuotes } from './quotation.ts';
import { rules } from './registry.ts';
import { requirementsOf } from './requirements/index.ts';
import type { Rule } from './rule.ts';

/** The severity of a verdict: rounding is a note, a finding has that of its rule unless it is milder. None is graver. */
function severityOf(rule: Pick<Rule, 'severity'>, { status, severity }: Outcome): CheckSeverity {
  const mild: readonly VerdictStatus[] = ['rounding', 'truncated'];
  if (mild.includes(status)) return 'note';
  const isMilder = severity !== undefined && checkSeverities.indexOf(severity) > checkSeverities.indexOf(rule.severity);
  return isMilder ? severity : rule.severity;
}

/** What a rule hands back. A rule that breaks on a document has not run: that is said, and the others go on. */
function outcomesOf(check: () => Iterable<Outcome>): Outcome[] {
  try {
    return [...check()];
  } catch (error) {
    return [notEnoughData(`${brokenRule}：${error instanceof Error ? error.message : String(error)}`)];
  }
}

/** How the message of a rule that broke begins: a defect of ours. */
export const brokenRule = '规则没有能够运行';

/** What a rule found in a document, as verdicts; one that says why there are none where it found nothing to say. */
export function verdictsOf(
  rule: Pick<Rule, 'id' | 'severity' | 'kinds' | 'needs'>,
  { record: { kind } }: CheckedDocument,
  check: () => Iterable<Outcome>,
): Verdict[] {
  const outcomes = rule.kinds.includes(kind)
    ? outcomesOf(check)
    : [notApplicable(kind === 'budget' ? '只用于决算' : '只用于预算')];
  if (outcomes.length === 0) outcomes.push(notApplicable(`文件里没有这条规则要看的内容（${rule.needs}）`));
  const prefix = rule.id.toLowerCase();
  return outcomes.map((outcome, index) => ({
    id: `${prefix}-${index + 1}`,
    rule: rule.id,
    status: outcome.status,
    severity: severityOf(rule, outcome),
    judgement: outcome.judgement,
    subject: alternateQuotes(outcome.subject),
    message: alternateQuotes(outcome.message),
    formula: outcome.formula,
    // The text of an operand stays as printed.
    operands: outcome.operands.map((operand) => ({ ...operand, label: alternateQuotes(operand.label) })),
    expected: outcome.expected,
    difference: outcome.difference,
    tolerance: outcome.tolerance,
  }));
}

/** Runs one rule: its verdicts, or one that says why there are none. */
export function runRule(rule: Rule, document: CheckedDocument): Verdict[] {
  return verdictsOf(rule, document, () => rule.check(document));
}

/**
 * Everything that is published about a document beside its record: every check of it alone, in the order of the
 * catalogue, and the list of required contents. The record is not changed.
 */
export function checkReport(document: CheckedDocument): CheckReport {
  const verdicts = rules.flatMap((rule) => runRule(rule, document));
  return checkReportSchema.parse({
    disclosure: document.record.id,
    verdicts,
    requirements: requirementsOf(document),
  });
}

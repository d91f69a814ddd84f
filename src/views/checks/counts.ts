import { z } from 'zod';
import { requirementScore } from '../../checks/index.ts';
import type { Requirement, Verdict } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { resultWords } from './result-words.ts';

const count = z.int().min(0);

/** What came of the checks of a document, in numbers. Kept in its summary. */
export const checkCountsSchema = z.strictObject({
  /** Checks that ran. */
  checked: count,
  pass: count,
  /** Within what the printed precision allows: rounding, and percentages that were cut. */
  rounding: count,
  /** Findings by how grave they are. */
  error: count,
  warn: count,
  info: count,
  note: count,
  /** Rules apply, but what they need is not there. */
  notEnoughData: count,
  /** Rules that do not apply. */
  notApplicable: count,
  /** Required contents that are there, of those that apply. */
  contents: z.strictObject({ present: count, required: count }),
});
export type CheckCounts = z.infer<typeof checkCountsSchema>;

/** Whether a verdict says that something does not agree or is missing. */
export function isFinding({ status }: Pick<Verdict, 'status'>): boolean {
  return status === 'finding';
}

/** Whether a finding is shown at once, and marked beside the figures: all but what rounding explains. */
export function isFlagged(verdict: Pick<Verdict, 'status' | 'severity'>): boolean {
  return isFinding(verdict) && verdict.severity !== 'note';
}

/** The numbers of a report. */
export function checkCounts({
  verdicts,
  requirements,
}: {
  verdicts: readonly Verdict[];
  requirements: readonly Requirement[];
}): CheckCounts {
  const counts: CheckCounts = {
    checked: 0,
    pass: 0,
    rounding: 0,
    error: 0,
    warn: 0,
    info: 0,
    note: 0,
    notEnoughData: 0,
    notApplicable: 0,
    contents: { present: 0, required: 0 },
  };
  for (const { status, severity } of verdicts) {
    if (status === 'notApplicable' || status === 'notEnoughData') {
      counts[status] += 1;
      continue;
    }
    counts.checked += 1;
    if (status === 'pass') counts.pass += 1;
    else if (status === 'finding') counts[severity] += 1;
    else counts.rounding += 1;
  }
  const { met, asked } = requirementScore(requirements);
  counts.contents = { present: met, required: asked };
  return counts;
}

/** How many places do not agree: what is convention or completeness is not among them. */
export function mismatches({ error, warn }: Pick<CheckCounts, 'error' | 'warn'>): number {
  return error + warn;
}

/** The result in a few words, for lists: what does not agree, of how much. */
export function shortResult(counts: CheckCounts | null, words: Pick<Words, 'labels'>): string {
  if (counts === null) return words.labels.checkResult.notChecked;
  return resultWords({ checked: counts.checked, found: mismatches(counts) }, words);
}

/** The result in a sentence. */
export function resultSentence(counts: CheckCounts, { checks }: Pick<Words, 'checks'>): string {
  if (counts.checked === 0) return checks.nothingToCheck;
  const found = mismatches(counts);
  const parts = [
    checks.passed(counts.pass),
    ...(counts.rounding + counts.note > 0 ? [checks.rounded(counts.rounding + counts.note)] : []),
    found > 0 ? checks.mismatches(found) : checks.noMismatch,
    ...(counts.info > 0 ? [checks.remarks(counts.info)] : []),
  ];
  return checks.result(counts.checked, parts, checks.unchecked(counts.notEnoughData));
}

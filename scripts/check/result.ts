import {
  type CheckSeverity,
  checkSeverities,
  type Disclosure,
  type Place,
  type Requirement,
  type Verdict,
} from '../../src/model/index.ts';
import { checkCounts } from '../../src/views/checks/counts.ts';

/** Where something stands, for a person with the file open and for programs. */
export interface Where {
  /** The file as it was named on the command line, or as the record names it. */
  file: string;
  /** Line and column, from 1; of the transcript where the file is no text. */
  line: number;
  column: number;
  /** `第 5 页`, `工作表“收支总表”`; null for a file without pages. */
  page: string | null;
}

/** One document that was checked. */
export interface CheckResult {
  record: Disclosure;
  /** What the document goes by in a report. */
  name: string;
  verdicts: Verdict[];
  requirements: Requirement[];
  whereIs: (place: Place) => Where;
}

export const severityNames = {
  error: '错误',
  warn: '警告',
  info: '提示',
  note: '备注',
} as const satisfies Record<CheckSeverity, string>;

/** Whether a severity is at least as grave as another. */
export function atLeast(severity: CheckSeverity, least: CheckSeverity): boolean {
  return checkSeverities.indexOf(severity) <= checkSeverities.indexOf(least);
}

/** What is told: findings, and rounding and truncation as notes; the gravest first, then in the order of the document. */
export function told(verdicts: readonly Verdict[], least: CheckSeverity): Verdict[] {
  const kept = verdicts.filter(
    ({ status, severity }) =>
      (status === 'finding' || status === 'rounding' || status === 'truncated') && atLeast(severity, least),
  );
  return kept.toSorted((a, b) => checkSeverities.indexOf(a.severity) - checkSeverities.indexOf(b.severity));
}

/** The first place that a verdict names. */
export function placeOf({ operands }: Verdict): Place | null {
  return operands.find(({ place }) => place !== null)?.place ?? null;
}

/** `第 12 行`, `第 5 页` for a person. */
export function shownWhere({ page, line }: Where): string {
  return page ?? `第 ${line} 行`;
}

/** How many verdicts there are of each kind. */
export function countVerdicts(verdicts: readonly Verdict[]) {
  const { pass, rounding, error, warn, info, note, notEnoughData, notApplicable } = checkCounts({
    verdicts,
    requirements: [],
  });
  return {
    passed: pass,
    rounding,
    errors: error,
    warnings: warn,
    infos: info + note,
    notRun: notEnoughData,
    notApplicable,
  };
}

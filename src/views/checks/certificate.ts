import {
  type CheckReport,
  type CheckSeverity,
  checkSeverities,
  type ProseCoverage,
  type Verdict,
} from '../../model/index.ts';
import { type Words, wordsOf } from '../../words/index.ts';
import { ruleOrder } from '../rules.ts';
import { type CheckCounts, checkCounts, isFinding, resultSentence } from './counts.ts';
import { type RuleReasons, ruleReasons } from './reasons.ts';
import { type TallyEntry, tallyOf } from './tally.ts';
import type { RuleLink, VerdictView, VerdictViews } from './verdict.ts';

/** What the page of a document says of its checks. */
export interface CertificateView {
  counts: CheckCounts;
  sentence: string;
  /** The counts, each with its word. */
  tally: TallyEntry[];
  /** Findings of some weight, the gravest first. */
  findings: VerdictView[];
  /** Findings of convention and completeness. */
  remarks: VerdictView[];
  /** What rounding explains, rule by rule. */
  rounding: { rule: RuleLink; count: number }[];
  /** What could not be checked, and why. */
  notRun: RuleReasons[];
}

/** Orders findings by how grave they are, then by the catalogue. */
export function byGravity(a: Pick<Verdict, 'severity' | 'rule'>, b: Pick<Verdict, 'severity' | 'rule'>): number {
  return (
    checkSeverities.indexOf(a.severity) - checkSeverities.indexOf(b.severity) || ruleOrder(a.rule) - ruleOrder(b.rule)
  );
}

/** Counts and findings of a document; all other verdicts stand on a page of their own. */
export function certificateView(report: CheckReport, views: VerdictViews): CertificateView {
  const { verdicts } = report;
  const words = wordsOf(views.language);
  const counts = checkCounts(report);
  const findings = verdicts.filter(isFinding).toSorted(byGravity);
  const show = (severities: readonly CheckSeverity[]): VerdictView[] =>
    findings.filter(({ severity }) => severities.includes(severity)).map((verdict) => views.view(verdict));
  const rounded = verdicts.filter(
    ({ status, severity }) =>
      status === 'rounding' || status === 'truncated' || (status === 'finding' && severity === 'note'),
  );
  return {
    counts,
    sentence: resultSentence(counts, words),
    tally: tallyOf(counts, words),
    findings: show(['error', 'warn']),
    remarks: show(['info']),
    rounding: ruleReasons(rounded, views.language).map(({ rule, count }) => ({ rule, count })),
    notRun: ruleReasons(
      verdicts.filter(({ status }) => status === 'notEnoughData'),
      views.language,
    ),
  };
}

/** How much of the text could be read, and so compared; null for a text that prints no figure. */
export function coverageSentence(
  { figures, understood, sentences, unread }: ProseCoverage,
  { checks, punctuation }: Pick<Words, 'checks' | 'punctuation'>,
): string | null {
  if (figures === 0) return null;
  const share = Math.floor((understood * 100) / figures);
  const rest = unread === 0 ? '' : checks.unread(sentences, unread);
  return `${checks.coverage(figures, understood, share)}${rest}${punctuation.stop}`;
}

import {
  type CheckReport,
  type CheckSeverity,
  checkSeverities,
  type ProseCoverage,
  type Verdict,
} from '../../model/index.ts';
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
    sentence: resultSentence(counts),
    tally: tallyOf(counts),
    findings: show(['error', 'warn']),
    remarks: show(['info']),
    rounding: ruleReasons(rounded).map(({ rule, count }) => ({ rule, count })),
    notRun: ruleReasons(verdicts.filter(({ status }) => status === 'notEnoughData')),
  };
}

/** How much of the text could be read, and so compared; null for a text that prints no figure. */
export function coverageSentence({ figures, understood, sentences, unread }: ProseCoverage): string | null {
  if (figures === 0) return null;
  const share = Math.floor((understood * 100) / figures);
  const rest = unread === 0 ? '' : `；带数字的 ${sentences} 句里，有 ${unread} 句一个数也没有读懂`;
  return `正文里印有 ${figures} 个数，读懂并用来核对的有 ${understood} 个（${share}%）${rest}。`;
}

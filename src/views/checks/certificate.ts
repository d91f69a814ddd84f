import type { CheckReport, CheckSeverity, ProseCoverage, Verdict } from '../../model/index.ts';
import { ruleOrder } from '../rules.ts';
import { type CheckCounts, checkCounts, isFinding, resultSentence } from './counts.ts';
import { type RuleReasons, ruleReasons } from './reasons.ts';
import type { RuleLink, VerdictView, VerdictViews } from './verdict.ts';
import { severityNames } from './words.ts';

/** What the page of a document says of its checks. */
export interface CertificateView {
  counts: CheckCounts;
  sentence: string;
  /** The counts, each with its word. */
  tally: { name: string; count: number; kind: 'all' | 'good' | 'found' | 'open' }[];
  /** Findings of some weight, the gravest first. */
  findings: VerdictView[];
  /** Findings of convention and completeness. */
  remarks: VerdictView[];
  /** What rounding explains, rule by rule. */
  rounding: { rule: RuleLink; count: number }[];
  /** What could not be checked, and why. */
  notRun: RuleReasons[];
}

/** From the gravest to the mildest. */
export const severityOrder: readonly CheckSeverity[] = ['error', 'warn', 'info', 'note'];

/** Orders findings by how grave they are, then by the catalogue. */
export function byGravity(a: Pick<Verdict, 'severity' | 'rule'>, b: Pick<Verdict, 'severity' | 'rule'>): number {
  return severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || ruleOrder(a.rule) - ruleOrder(b.rule);
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
    tally: [
      { name: '核对', count: counts.checked, kind: 'all' },
      { name: '相符', count: counts.pass, kind: 'good' },
      { name: '尾差', count: counts.rounding + counts.note, kind: 'good' },
      { name: severityNames.error, count: counts.error, kind: 'found' },
      { name: severityNames.warn, count: counts.warn, kind: 'found' },
      { name: severityNames.info, count: counts.info, kind: 'found' },
      { name: '未能核对', count: counts.notEnoughData, kind: 'open' },
    ],
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

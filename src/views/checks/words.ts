import type { CheckSeverity, VerdictStatus } from '../../model/index.ts';
import { verdicts } from '../../words/zh/verdicts.ts';

/** How grave a finding is, in a few words and in full. */
export const { severityNames, severitySentences } = verdicts;

/** What an example of a rule expects, as the tests write it: `finding:warn`. */
export function expectedName(expected: VerdictStatus | `finding:${CheckSeverity}`): string {
  const [status, severity] = expected.split(':') as [VerdictStatus, CheckSeverity | undefined];
  return severity ? verdicts.graded(status, severity) : verdicts.statusNames[status];
}

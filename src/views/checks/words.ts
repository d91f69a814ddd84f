import type { CheckSeverity, VerdictStatus } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';

/** What an example of a rule expects, as the tests write it: `finding:warn`. */
export function expectedName(
  expected: VerdictStatus | `finding:${CheckSeverity}`,
  verdicts: Words['verdicts'],
): string {
  const [status, severity] = expected.split(':') as [VerdictStatus, CheckSeverity | undefined];
  return severity ? verdicts.graded(status, severity) : verdicts.statusNames[status];
}

import { statusNames } from '../../checks/index.ts';
import type { CheckSeverity, VerdictStatus } from '../../model/index.ts';

/** How grave a finding is, in words that say what was seen and blame no one. */
export const severityNames: Record<CheckSeverity, string> = {
  error: '不能同时成立',
  warn: '很可能不符',
  info: '惯例或完整性',
  note: '尾差',
};

/** The same in full. */
export const severitySentences: Record<CheckSeverity, string> = {
  error: '算术或说法不能同时成立',
  warn: '很可能不符，也可能有别的解释',
  info: '惯例或完整性',
  note: '尾差',
};

/** What an example of a rule expects, as the tests write it: `finding:warn`. */
export function expectedName(expected: VerdictStatus | `finding:${CheckSeverity}`): string {
  const [status, severity] = expected.split(':') as [VerdictStatus, CheckSeverity | undefined];
  return severity ? `${statusNames[status]}（${severityNames[severity]}）` : statusNames[status];
}

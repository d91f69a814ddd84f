import { judgementNames, requirementNames, statusNames } from '../../checks/outcome.ts';
import type { CheckSeverity, Judgement, VerdictStatus } from '../../model/verdict.ts';

const statusSays: Record<VerdictStatus, string> = {
  pass: '印出的数或说法完全一致。',
  rounding: '有差，但差在印出的精度以内，四舍五入就会这样。',
  truncated: '百分比直接舍去了后面的位数，没有四舍五入。',
  finding: '对不上，或者该有的没有。按轻重分级，见下。',
  notApplicable: '这条规则不适用于这份文件，并写明为什么。',
  notEnoughData: '规则适用，但要用的数没有印出来，或者读不出来，并写明缺什么。没有核对的，不算相符。',
};

/** How grave a finding is, in words that say what was seen and blame no one. */
const severityNames: Record<CheckSeverity, string> = {
  error: '不能同时成立',
  warn: '很可能不符',
  info: '惯例或完整性',
  note: '四舍五入的差',
};

const severitySays: Record<CheckSeverity, string> = {
  error: '按文件自己印出的数，算式或说法不能同时成立。',
  warn: '看来对不上或者缺了，但还有别的解释，例如两处算进去的不一样、数印得较粗、内容在别的文件里。',
  info: '与通常的写法不同，应有的内容没有找到，或者数字只在末位有出入、有说得通的解释；都不算不符。',
  note: '四舍五入和截尾留下的差，只作记录。',
};

const judgementSays: Record<Judgement, string> = {
  exact: '两边完全相等。',
  truncated: '后面的位数直接舍去，没有进位：66.666…% 印作 66.66%，四舍五入该是 66.67%。',
  wrongBase:
    '换一个数作分母，就正好等于印出的百分比：由 23.00 减到 20.00，3.00 ÷ 23.00 是 13.04%，印作 15%，而 3.00 ÷ 20.00 正好是 15%。数额小的时候精度很宽，这样的百分比四舍五入也可能说得通：列为“很可能不符”，两种解释都写出来。',
  rounding: '各数印的时候都舍入过，加起来会差一点：1.004 + 1.004 = 2.008，各印作 1.00、1.00 和 2.01，看上去就差 0.01。',
  digitSlip: '把其中一个数改动一位数字，两边就相等。',
  mismatch: '以上都不是。',
};

/** What can come of a check, in a word, and what the word means. */
export const verdicts = {
  statusNames,
  statusSays,
  severityNames,
  severitySays,
  /** How two numbers were judged. */
  judgementNames,
  judgementSays,
  /** Whether a required content is there. */
  requirementNames,
  /** A finding with how grave it is: 发现（很可能不符）. */
  graded: (status: VerdictStatus, severity: CheckSeverity): string =>
    `${statusNames[status]}（${severityNames[severity]}）`,
};

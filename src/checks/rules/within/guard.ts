import { notEnoughData, type Outcome, ranStatuses } from '../../outcome.ts';

/** Sums that could not be checked, said once for a table. */
function inOne(outcomes: readonly Outcome[], subject: string): Outcome[] {
  const [first, ...others] = outcomes.filter(({ status }) => status === 'notEnoughData');
  if (!first) return [];
  return others.length === 0 ? [first] : [notEnoughData(`${others.length + 1} 处没有核对：${first.message}`, subject)];
}

/**
 * Sums of one kind that mostly do not close are a table read, or meant, otherwise than this rule thinks: that is said
 * once, instead of a finding for each. Where most close, those that do not are findings.
 */
export function unlessMisread(outcomes: readonly Outcome[], subject: string): Outcome[] {
  const ran = outcomes.filter(({ status }) => ranStatuses.has(status));
  const open = ran.filter(({ status }) => status === 'finding').length;
  if (ran.length < 3 || open * 2 <= ran.length) return [...ran, ...inOne(outcomes, subject)];
  const why = `这里的 ${ran.length} 处加总有 ${open} 处对不上，多半是表的结构与这条规则所想的不同，没有作判断`;
  return [notEnoughData(why, subject)];
}

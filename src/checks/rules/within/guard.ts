import { notEnoughData, type Outcome } from '../../outcome.ts';

/**
 * Sums of one kind that mostly do not close are a table read, or meant, otherwise than this rule thinks: that is said
 * once, instead of a finding for each. Where most close, those that do not are findings.
 */
export function unlessMisread(outcomes: readonly Outcome[], subject: string): Outcome[] {
  const open = outcomes.filter(({ status }) => status === 'finding').length;
  if (outcomes.length < 3 || open * 2 <= outcomes.length) return [...outcomes];
  return [
    notEnoughData(
      `这里的 ${outcomes.length} 处加总有 ${open} 处对不上，多半是表的结构与这条规则所想的不同，没有作判断`,
      subject,
    ),
  ];
}

import type { Verdict } from '../../model/index.ts';
import { type RuleLink, ruleLink } from './verdict.ts';

/** Why a rule could not be checked, or does not apply. */
export interface RuleReasons {
  rule: RuleLink;
  count: number;
  reasons: string[];
}

const whole = '整份文件';
/** Things of one reason that are named; of more only the number is said. */
const named = 4;

/** Verdicts of rules that did not run, rule by rule; the same reason is said once. */
export function ruleReasons(verdicts: readonly Verdict[]): RuleReasons[] {
  return [...Map.groupBy(verdicts, ({ rule }) => rule)].map(([rule, same]) => ({
    rule: ruleLink(rule),
    count: same.length,
    reasons: [...Map.groupBy(same, ({ message }) => message)].map(([message, alike]) => reason(message, alike)),
  }));
}

function reason(message: string, verdicts: readonly Verdict[]): string {
  const subjects = [...new Set(verdicts.map(({ subject }) => subject))].filter((subject) => subject !== whole);
  if (subjects.length === 0) return message;
  const shown = subjects.slice(0, named).join('、');
  return `${shown}${subjects.length > named ? `等 ${subjects.length} 处` : ''}：${message}`;
}

import type { Verdict } from '../../model/index.ts';
import { documentLanguage, type Language, wordsOf } from '../../words/index.ts';
import { type RuleLink, ruleLink } from './verdict.ts';

/** Why a rule could not be checked, or does not apply. */
export interface RuleReasons {
  rule: RuleLink;
  count: number;
  reasons: string[];
}

/** Subjects are in the language of documents, and so is the sentence made of them. */
const whole = wordsOf(documentLanguage).checks.wholeDocument;
/** Things of one reason that are named; of more only the number is said. */
const named = 4;

/** Verdicts of rules that did not run, rule by rule; the same reason is said once. */
export function ruleReasons(verdicts: readonly Verdict[], language: Language): RuleReasons[] {
  return [...Map.groupBy(verdicts, ({ rule }) => rule)].map(([rule, same]) => ({
    rule: ruleLink(rule, language),
    count: same.length,
    reasons: [...Map.groupBy(same, ({ message }) => message)].map(([message, alike]) => reason(message, alike)),
  }));
}

function reason(message: string, verdicts: readonly Verdict[]): string {
  const subjects = [...new Set(verdicts.map(({ subject }) => subject))].filter((subject) => subject !== whole);
  if (subjects.length === 0) return message;
  const { checks, punctuation } = wordsOf(documentLanguage);
  return `${checks.someOf(subjects.slice(0, named), subjects.length)}${punctuation.colon}${message}`;
}

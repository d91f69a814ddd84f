import type { Rule } from '../checks/rule.ts';

/** What a rule says to a reader, in one language. What it says of a document stays in Chinese, as the document does. */
export type RuleWords = Pick<Rule, 'title' | 'statement' | 'formula' | 'needs' | 'tolerance' | 'notAnError'>;

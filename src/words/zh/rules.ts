import { acrossRules } from '../../checks/across/index.ts';
import { rules as documentRules } from '../../checks/registry.ts';
import { type FamilyLetter, families } from '../../checks/rule.ts';
import type { DisclosureKind } from '../../model/source-metadata.ts';
import { kindNames } from '../../model/terms.ts';
import type { RuleWords } from '../rule-words.ts';

const byId = new Map<string, RuleWords>([...documentRules, ...acrossRules].map((rule) => [rule.id, rule]));

/** What the rules of the catalogue say. Chinese stands with the rules themselves. */
export const rules = {
  /** The families, by their letters. */
  families: families as Record<FamilyLetter, { name: string; says: string }>,
  /** What a rule says; null for one that this version of the site does not know. */
  ruleWords: (id: string): RuleWords | null => byId.get(id) ?? null,
  /** The kinds of documents that a rule is for. */
  appliesTo: (kinds: readonly DisclosureKind[]): string => kinds.map((kind) => kindNames[kind]).join('和'),
};

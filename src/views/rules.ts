import { type AcrossRule, acrossRules, type FamilyLetter, families, type Rule, rules } from '../checks/index.ts';
import { type CheckSeverity, judgements, kindNames, verdictStatuses } from '../model/index.ts';
import { documentLanguage, type Language, type Words, wordsOf } from '../words/index.ts';
import { rulesOf } from '../words/rules.ts';
import { expectedName } from './checks/words.ts';
import { documentName } from './labels.ts';
import { rulePath } from './paths.ts';

/** Small documents that show a rule at work, and what comes out. */
export interface ExampleView {
  says: string;
  /** What each is, and its text. Most rules look at one; of several the first is the one that is checked. */
  documents: { name: string; text: string }[];
  /** 相符；发现（很可能不符）. */
  outcome: string;
}

/** One rule as a page or a document shows it. */
export interface RuleView {
  id: string;
  /** Id of the rule in an address: `w-07`. */
  anchor: string;
  href: string;
  title: string;
  statement: string;
  formula: string;
  needs: string;
  tolerance: string | null;
  severity: CheckSeverity;
  severityName: string;
  /** 预算和决算, or one of them. */
  appliesTo: string;
  /** It compares several documents. */
  across: boolean;
  notAnError: string | null;
  examples: ExampleView[];
}

export interface RuleFamily {
  id: string;
  letter: FamilyLetter;
  name: string;
  says: string;
  rules: RuleView[];
}

/** Rules of one document and rules that compare several, family by family. */
const listed: readonly (Rule | AcrossRule)[] = (Object.keys(families) as FamilyLetter[]).flatMap((letter) =>
  [...rules, ...acrossRules].filter(({ id }) => id.startsWith(`${letter}-`)),
);
const byId = new Map(listed.map((rule) => [rule.id as string, rule]));
const order = new Map(listed.map((rule, index) => [rule.id as string, index]));

/** The name of a rule; its id where this version of the site does not know it. */
export function ruleTitle(id: string, language: Language = documentLanguage): string {
  return rulesOf(language).ruleWords(id)?.title ?? id;
}

/** Whether the page of rules has an entry for it. */
export function isListed(id: string): boolean {
  return byId.has(id);
}

/** Its place in the catalogue; unknown rules come last. */
export function ruleOrder(id: string): number {
  return order.get(id) ?? listed.length;
}

/** The letter of the family a rule belongs to. */
export function familyOf(id: string): FamilyLetter | null {
  const letter = id.slice(0, 1);
  return letter in families ? (letter as FamilyLetter) : null;
}

/** How many rules there are. */
export const ruleCount = listed.length;

function tidy(text: string): string {
  return text.replace(/^\n+|\s+$/gu, '');
}

function documentsOf(example: Rule['examples'][number] | AcrossRule['examples'][number]): ExampleView['documents'] {
  if ('documents' in example) {
    return example.documents.map(({ year, kind, scope, publisher, text }) => ({
      name: `${publisher} ${documentName({ fiscalYear: year, kind, scope }, wordsOf(documentLanguage))}`,
      text: tidy(text),
    }));
  }
  return [{ name: kindNames[example.kind], text: tidy(example.text) }];
}

function ruleView(rule: Rule | AcrossRule, language: Language): RuleView {
  const { ruleWords, appliesTo } = rulesOf(language);
  const says = ruleWords(rule.id) ?? rule;
  const { verdicts, punctuation } = wordsOf(language);
  return {
    id: rule.id,
    anchor: rule.id.toLowerCase(),
    href: rulePath(rule.id),
    title: says.title,
    statement: says.statement,
    formula: says.formula,
    needs: says.needs,
    tolerance: says.tolerance ?? null,
    severity: rule.severity,
    severityName: verdicts.severityNames[rule.severity],
    appliesTo: appliesTo(rule.kinds),
    notAnError: says.notAnError ?? null,
    across: acrossRules.some(({ id }) => id === rule.id),
    examples: rule.examples.map((example) => ({
      says: example.says,
      documents: documentsOf(example),
      outcome: example.expect.map((expected) => expectedName(expected, verdicts)).join(punctuation.semicolon),
    })),
  };
}

/** The whole catalogue, family by family. */
export function ruleFamilies(language: Language = documentLanguage): RuleFamily[] {
  return (Object.keys(families) as FamilyLetter[]).flatMap((letter) => {
    const own = listed.filter(({ id }) => familyOf(id) === letter).map((rule) => ruleView(rule, language));
    const names = rulesOf(language).families[letter];
    return own.length > 0 ? [{ letter, id: families[letter].id, ...names, rules: own }] : [];
  });
}

type VerdictWords = Pick<Words, 'verdicts'>;

/** A word of the rules with what it means. */
export interface WordView {
  name: string;
  says: string;
}

/** Statuses of a check, in their order. */
export function statusWords({ verdicts }: VerdictWords): WordView[] {
  return verdictStatuses.map((status) => ({ name: verdicts.statusNames[status], says: verdicts.statusSays[status] }));
}

/** Severities of a finding, the gravest first. */
export function severityWords({ verdicts }: VerdictWords): WordView[] {
  return (['error', 'warn', 'info', 'note'] as const).map((severity) => ({
    name: verdicts.severityNames[severity],
    says: verdicts.severitySays[severity],
  }));
}

/** How two numbers are judged, in the order in which it is tried. */
export function judgementWords({ verdicts }: VerdictWords): WordView[] {
  return judgements.map((judgement) => ({
    name: verdicts.judgementNames[judgement],
    says: verdicts.judgementSays[judgement],
  }));
}

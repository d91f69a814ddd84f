import {
  type AcrossRule,
  acrossRules,
  type FamilyLetter,
  families,
  judgementNames,
  type Rule,
  rules,
  statusNames,
} from '../checks/index.ts';
import { type CheckSeverity, judgements, kindNames, type VerdictStatus, verdictStatuses } from '../model/index.ts';
import { wordsOf } from '../words/index.ts';
import { expectedName, severityNames } from './checks/words.ts';
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
export function ruleTitle(id: string): string {
  return byId.get(id)?.title ?? id;
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
      name: `${publisher} ${documentName({ fiscalYear: year, kind, scope }, wordsOf('zh'))}`,
      text: tidy(text),
    }));
  }
  return [{ name: kindNames[example.kind], text: tidy(example.text) }];
}

function ruleView(rule: Rule | AcrossRule): RuleView {
  return {
    id: rule.id,
    anchor: rule.id.toLowerCase(),
    href: rulePath(rule.id),
    title: rule.title,
    statement: rule.statement,
    formula: rule.formula,
    needs: rule.needs,
    tolerance: rule.tolerance ?? null,
    severity: rule.severity,
    severityName: severityNames[rule.severity],
    appliesTo: rule.kinds.map((kind) => kindNames[kind]).join('和'),
    notAnError: rule.notAnError ?? null,
    across: acrossRules.some(({ id }) => id === rule.id),
    examples: rule.examples.map((example) => ({
      says: example.says,
      documents: documentsOf(example),
      outcome: example.expect.map(expectedName).join('；'),
    })),
  };
}

/** The whole catalogue, family by family. */
export function ruleFamilies(): RuleFamily[] {
  return (Object.keys(families) as FamilyLetter[]).flatMap((letter) => {
    const own = listed.filter(({ id }) => familyOf(id) === letter).map(ruleView);
    return own.length > 0 ? [{ letter, ...families[letter], rules: own }] : [];
  });
}

/** A word of the rules with what it means. */
export interface WordView {
  name: string;
  says: string;
}

const statusSays: Record<VerdictStatus, string> = {
  pass: '印出的数或说法完全一致。',
  rounding: '有差，但差在印出的精度以内，四舍五入就会这样。',
  truncated: '百分比直接舍去了后面的位数，没有四舍五入。',
  finding: '对不上，或者该有的没有。按轻重分级，见下。',
  notApplicable: '这条规则不适用于这份文件，并写明为什么。',
  notEnoughData: '规则适用，但要用的数没有印出来，或者读不出来，并写明缺什么。没有核对的，不算相符。',
};

const severitySays: Record<CheckSeverity, string> = {
  error: '按文件自己印出的数，算式或说法不能同时成立。',
  warn: '看来不符，但还有别的解释，例如口径不同、印得较粗。',
  info: '与通常的写法不同，或者应有的内容没有找到；不涉及数字对错。',
  note: '四舍五入和截尾留下的差，只作记录。',
};

const judgementSays: Record<(typeof judgements)[number], string> = {
  exact: '两边完全相等。',
  truncated: '百分比是截尾得来的。',
  wrongBase: '换一个数作分母，就正好等于印出的百分比。',
  rounding: '差在印出的精度以内。',
  digitSlip: '把其中一个数改动一位数字，两边就相等。',
  mismatch: '以上都不是。',
};

/** Statuses of a check, in their order. */
export function statusWords(): WordView[] {
  return verdictStatuses.map((status) => ({ name: statusNames[status], says: statusSays[status] }));
}

/** Severities of a finding, the gravest first. */
export function severityWords(): WordView[] {
  return (['error', 'warn', 'info', 'note'] as const).map((severity) => ({
    name: severityNames[severity],
    says: severitySays[severity],
  }));
}

/** How two numbers are judged, in the order in which it is tried. */
export function judgementWords(): WordView[] {
  return judgements.map((judgement) => ({ name: judgementNames[judgement], says: judgementSays[judgement] }));
}

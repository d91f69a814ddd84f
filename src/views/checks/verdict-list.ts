import { families } from '../../checks/index.ts';
import type { CheckReport, Verdict } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { rulesOf } from '../../words/rules.ts';
import { familyOf, ruleOrder } from '../rules.ts';
import { byGravity } from './certificate.ts';
import { isFinding, isFlagged } from './counts.ts';
import { type RuleReasons, ruleReasons } from './reasons.ts';
import { type RuleLink, ruleLink, type VerdictView, type VerdictViews } from './verdict.ts';

/** All that one rule checked in a document. */
export interface RuleVerdicts {
  rule: RuleLink;
  /** Anchor of the rule on the page. */
  anchor: string;
  findings: VerdictView[];
  /** What agrees, rounding included, in groups of the same result. */
  agreed: { result: string; verdicts: VerdictView[] }[];
  open: VerdictView[];
}

export interface FamilyVerdicts {
  id: string;
  name: string;
  says: string;
  rules: RuleVerdicts[];
}

export interface VerdictList {
  /** What does not agree, the gravest first; rounding left out. */
  found: VerdictView[];
  families: FamilyVerdicts[];
  /** Rules that do not apply, each with why. */
  notApplicable: RuleReasons[];
}

/** Every check of a document, family by family and rule by rule, in the order of the catalogue. */
export function verdictList({ verdicts }: CheckReport, views: VerdictViews): VerdictList {
  const applied = verdicts.filter(({ status }) => status !== 'notApplicable');
  const byRule = [...Map.groupBy(applied, ({ rule }) => rule)].sort(([a], [b]) => ruleOrder(a) - ruleOrder(b));
  const { families: names } = rulesOf(views.language);
  const { otherRules } = wordsOf(views.language).checks.ofDocument;
  const byFamily = Map.groupBy(byRule, ([rule]) => familyOf(rule));
  return {
    found: verdicts
      .filter(isFlagged)
      .toSorted(byGravity)
      .map((verdict) => views.view(verdict)),
    families: [...byFamily].map(([letter, own]) => ({
      ...(letter === null ? { name: otherRules, says: '' } : names[letter]),
      id: letter === null ? 'other' : families[letter].id,
      rules: own.map(([rule, same]) => ruleVerdicts(rule, same, views)),
    })),
    notApplicable: ruleReasons(
      verdicts.filter(({ status }) => status === 'notApplicable'),
      views.language,
    ),
  };
}

function ruleVerdicts(rule: string, verdicts: readonly Verdict[], views: VerdictViews): RuleVerdicts {
  const show = (some: readonly Verdict[]): VerdictView[] => some.map((verdict) => views.view(verdict));
  const findings = show(verdicts.filter(isFinding).toSorted(byGravity));
  const open = show(verdicts.filter(({ status }) => status === 'notEnoughData'));
  const rest = verdicts.filter((verdict) => !isFinding(verdict) && verdict.status !== 'notEnoughData');
  const agreed = (['pass', 'rounding', 'truncated'] as const)
    .map((status) => show(rest.filter((verdict) => verdict.status === status)))
    .filter((some) => some.length > 0)
    .map((some) => ({ result: some[0]?.result ?? '', verdicts: some }));
  return {
    rule: ruleLink(rule, views.language),
    anchor: rule.toLowerCase(),
    findings,
    agreed,
    open,
  };
}

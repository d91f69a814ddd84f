import { type FamilyLetter, families } from '../../checks/index.ts';
import { type CheckSeverity, checkSeverities, type Verdict } from '../../model/index.ts';
import { type Language, type Words, wordsOf } from '../../words/index.ts';
import { rulesOf } from '../../words/rules.ts';
import { documentName } from '../labels.ts';
import { checksPath, disclosurePath, findingAnchor } from '../paths.ts';
import { familyOf, ruleOrder, ruleTitle } from '../rules.ts';
import type { DisclosureSummary } from '../summary.ts';
import { byGravity } from './certificate.ts';
import { comparedNumbers } from './compared.ts';
import { type CheckCounts, isFlagged, mismatches, shortResult } from './counts.ts';
import type { Filter, FilterKey } from './filter.ts';
import { type RuleLink, ruleLink } from './verdict.ts';

type Listed = Pick<DisclosureSummary, 'id' | 'bureau' | 'fiscalYear' | 'kind' | 'scope' | 'checks'>;

/** A document with its counts, as the list of all documents shows it. */
export interface CheckedDocumentLine {
  id: string;
  bureau: string;
  /** The name of the bureau. */
  publisher: string;
  /** 2024 年部门预算. */
  name: string;
  counts: CheckCounts;
  result: string;
  /** The certificate on its page, and every check. */
  href: string;
  allHref: string;
}

/** A finding in the list of all findings. */
export interface ListedFinding {
  keys: Filter;
  severity: string;
  rule: RuleLink;
  subject: string;
  message: string;
  compared: string | null;
  href: string;
}

export interface DocumentFindings {
  document: CheckedDocumentLine;
  findings: ListedFinding[];
}

/** Numbers over all documents. */
export interface OverviewTotals extends Omit<CheckCounts, 'contents'> {
  documents: number;
  /** Documents in which something does not agree. */
  withMismatch: number;
}

/** A list to choose from, with how many findings each choice has; many choices come in groups, else `group` is empty. */
export interface FilterChoices {
  key: FilterKey;
  label: string;
  all: string;
  choices: { value: string; text: string; group: string }[];
}

/** Checked documents: those with the gravest findings first, the others in the order they come in. */
export function checkedDocuments(
  summaries: readonly Listed[],
  bureaus: ReadonlyMap<string, string>,
  words: Pick<Words, 'labels'>,
): CheckedDocumentLine[] {
  return summaries
    .flatMap((summary): CheckedDocumentLine[] => {
      const { id, bureau, checks } = summary;
      if (checks === null) return [];
      return [
        {
          id,
          bureau,
          publisher: bureaus.get(bureau) ?? bureau,
          name: documentName(summary, words),
          counts: checks,
          result: shortResult(checks, words),
          href: disclosurePath(id, 'checks'),
          allHref: checksPath(id),
        },
      ];
    })
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warn - a.counts.warn || b.counts.info - a.counts.info);
}

/** The sums over some documents. */
export function overviewTotals(documents: readonly CheckedDocumentLine[]): OverviewTotals {
  const sum = (key: Exclude<keyof CheckCounts, 'contents'>): number =>
    documents.reduce((all, { counts }) => all + counts[key], 0);
  return {
    documents: documents.length,
    withMismatch: documents.filter(({ counts }) => mismatches(counts) > 0).length,
    checked: sum('checked'),
    pass: sum('pass'),
    rounding: sum('rounding'),
    error: sum('error'),
    warn: sum('warn'),
    info: sum('info'),
    note: sum('note'),
    notEnoughData: sum('notEnoughData'),
    notApplicable: sum('notApplicable'),
  };
}

/** How many findings a document has that the list of all findings shows. */
export function listedCount({ counts }: Pick<CheckedDocumentLine, 'counts'>): number {
  return mismatches(counts) + counts.info;
}

/** The findings of a document for the list, the gravest first. */
export function listedFindings(
  document: CheckedDocumentLine,
  verdicts: readonly Verdict[],
  language: Language,
): ListedFinding[] {
  const words = wordsOf(language);
  return verdicts
    .filter(isFlagged)
    .toSorted(byGravity)
    .map(({ id, rule, severity, subject, message, ...numbers }) => ({
      keys: { severity, family: familyOf(rule) ?? '', rule, bureau: document.bureau },
      severity: words.verdicts.severityNames[severity],
      rule: ruleLink(rule, language),
      subject,
      message,
      compared: comparedNumbers(numbers, words),
      href: disclosurePath(document.id, findingAnchor(id)),
    }));
}

function choicesOf(
  key: FilterKey,
  [label, all]: readonly string[],
  findings: readonly ListedFinding[],
  text: (value: string, count: number) => string,
  order: (a: string, b: string) => number,
  groupOf: (value: string) => string = () => '',
): FilterChoices {
  const counts = Map.groupBy(findings, ({ keys }) => keys[key]);
  const choices = [...counts]
    .filter(([value]) => value !== '')
    .sort(([a], [b]) => order(a, b))
    .map(([value, same]) => ({ value, text: text(value, same.length), group: groupOf(value) }));
  return { key, label: label ?? '', all: all ?? '', choices };
}

/** What the listed findings can be narrowed to. */
export function filterChoices(
  listed: readonly DocumentFindings[],
  bureaus: ReadonlyMap<string, string>,
  language: Language,
): FilterChoices[] {
  const { verdicts, checks, punctuation } = wordsOf(language);
  const { filters } = checks.all;
  const { families: names } = rulesOf(language);
  const findings = listed.flatMap((each) => each.findings);
  const letters = Object.keys(families);
  const bySeverity = (a: string, b: string): number =>
    checkSeverities.indexOf(a as CheckSeverity) - checkSeverities.indexOf(b as CheckSeverity);
  const familyName = (letter: string | null): string => (letter ? names[letter as FamilyLetter].name : '');
  const bureauName = (id: string): string => bureaus.get(id) ?? id;
  const counted = (name: (value: string) => string) => (value: string, count: number) =>
    `${name(value)}${punctuation.aside(String(count))}`;
  return [
    choicesOf(
      'severity',
      filters.severity,
      findings,
      counted((severity) => verdicts.severityNames[severity as CheckSeverity]),
      bySeverity,
    ),
    choicesOf(
      'family',
      filters.family,
      findings,
      counted(familyName),
      (a, b) => letters.indexOf(a) - letters.indexOf(b),
    ),
    choicesOf(
      'rule',
      filters.rule,
      findings,
      counted((rule) => ruleTitle(rule, language)),
      (a, b) => ruleOrder(a) - ruleOrder(b),
      (rule) => familyName(familyOf(rule)),
    ),
    choicesOf('bureau', filters.bureau, findings, counted(bureauName), (a, b) =>
      bureauName(a).localeCompare(bureauName(b), 'zh'),
    ),
  ];
}

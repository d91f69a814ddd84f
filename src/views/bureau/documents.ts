import type { Verdict } from '../../model/index.ts';
import { type Language, wordsOf } from '../../words/index.ts';
import { byYear } from '../bureau-list.ts';
import { byGravity } from '../checks/certificate.ts';
import { comparedNumbers, findingGist } from '../checks/compared.ts';
import { isFlagged, mismatches, shortResult } from '../checks/counts.ts';
import { documentName } from '../labels.ts';
import { checksPath, disclosurePath, findingAnchor } from '../paths.ts';
import { ruleTitle } from '../rules.ts';
import type { DisclosureSummary } from '../summary.ts';

/** A document of a bureau and what its checks came to. */
export interface DocumentLine {
  name: string;
  href: string;
  title: string;
  result: string;
  resultHref: string | null;
  /** Of 应公开的内容: what is there; null where it was not checked. */
  contents: { present: number; required: number } | null;
  /** The list of them on its page. */
  contentsHref: string;
  /** `gist`: the message in the language of the page, where it is not in it. */
  findings: { severity: string; message: string; gist: string | null; href: string }[];
  /** Findings that are not listed here. */
  more: number;
  allHref: string;
}

/** Of one document the gravest are told here; all stand on its own page. */
const told = 3;

/** The documents of a bureau, the latest first, with what in them does not agree. */
export function documentLines(
  documents: readonly DisclosureSummary[],
  verdictsOf: (id: string) => readonly Verdict[],
  language: Language,
): DocumentLine[] {
  const words = wordsOf(language);
  return [...documents].sort(byYear).map((document) => {
    const { id, title, checks } = document;
    const found = verdictsOf(id)
      .filter(isFlagged)
      .toSorted(byGravity)
      .filter(({ severity }) => severity === 'error' || severity === 'warn');
    return {
      name: documentName(document, words),
      href: disclosurePath(id),
      title,
      result: shortResult(checks, words),
      resultHref: checks ? disclosurePath(id, 'checks') : null,
      contents: checks && checks.contents.required > 0 ? checks.contents : null,
      contentsHref: disclosurePath(id, 'contents'),
      findings: found.slice(0, told).map((verdict) => ({
        severity: words.verdicts.severityNames[verdict.severity],
        message: verdict.message,
        gist: findingGist(ruleTitle(verdict.rule, language), comparedNumbers(verdict, words), words),
        href: disclosurePath(id, findingAnchor(verdict.id)),
      })),
      more: checks ? Math.max(0, mismatches(checks) - told) : 0,
      allHref: checksPath(id),
    };
  });
}

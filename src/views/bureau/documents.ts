import type { Verdict } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { byYear } from '../bureau-list.ts';
import { byGravity } from '../checks/certificate.ts';
import { isFlagged, mismatches, shortResult } from '../checks/counts.ts';
import { documentName } from '../labels.ts';
import { checksPath, disclosurePath, findingAnchor } from '../paths.ts';
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
  findings: { severity: string; message: string; href: string }[];
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
  words: Words,
): DocumentLine[] {
  return [...documents].sort(byYear).map((document) => {
    const { id, title, checks } = document;
    const found = verdictsOf(id)
      .filter(isFlagged)
      .toSorted(byGravity)
      .flatMap(({ id: verdict, severity, message }) =>
        severity === 'error' || severity === 'warn' ? [{ verdict, severity, message }] : [],
      );
    return {
      name: documentName(document, words),
      href: disclosurePath(id),
      title,
      result: shortResult(checks, words),
      resultHref: checks ? disclosurePath(id, 'checks') : null,
      contents: checks && checks.contents.required > 0 ? checks.contents : null,
      findings: found.slice(0, told).map(({ verdict, severity, message }) => ({
        severity: words.verdicts.severityNames[severity],
        message,
        href: disclosurePath(id, findingAnchor(verdict)),
      })),
      more: checks ? Math.max(0, mismatches(checks) - told) : 0,
      allHref: checksPath(id),
    };
  });
}

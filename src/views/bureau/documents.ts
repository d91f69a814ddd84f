import { kindNames, scopeNames, type Verdict } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { byYear } from '../bureau-list.ts';
import { byGravity } from '../checks/certificate.ts';
import { isFlagged, mismatches, shortResult } from '../checks/counts.ts';
import { severityNames } from '../checks/words.ts';
import { documentName } from '../labels.ts';
import { checksPath, disclosurePath, findingAnchor } from '../paths.ts';
import type { DisclosureSummary } from '../summary.ts';

/** A document of a bureau and what its checks came to. */
export interface DocumentLine {
  name: string;
  href: string;
  /** 部门 (with its units) or 单位. */
  scope: string;
  title: string;
  result: string;
  resultHref: string | null;
  /** 应公开的内容: 18/20; null where it was not checked. */
  contents: string | null;
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
): DocumentLine[] {
  return [...documents].sort(byYear).map((document) => {
    const { id, scope, title, checks } = document;
    const found = verdictsOf(id)
      .filter((verdict) => isFlagged(verdict) && (verdict.severity === 'error' || verdict.severity === 'warn'))
      .toSorted(byGravity);
    return {
      name: documentName(document, wordsOf('zh')),
      href: disclosurePath(id),
      scope: `${scopeNames[scope]}${kindNames[document.kind]}`,
      title,
      result: shortResult(checks, wordsOf('zh')),
      resultHref: checks ? disclosurePath(id, 'checks') : null,
      contents:
        checks && checks.contents.required > 0 ? `${checks.contents.present}/${checks.contents.required}` : null,
      findings: found.slice(0, told).map(({ id: verdict, severity, message }) => ({
        severity: severityNames[severity],
        message,
        href: disclosurePath(id, findingAnchor(verdict)),
      })),
      more: checks ? Math.max(0, mismatches(checks) - told) : 0,
      allHref: checksPath(id),
    };
  });
}

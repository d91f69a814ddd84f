import type { Disclosure, leftOutReasons, Problem, Report, severities } from '../model/index.ts';
import { tableTitle } from './labels.ts';
import { sourcePath } from './paths.ts';

/** What a reader must know about how the page came from the document. */
export interface ConversionView {
  problems: { severity: (typeof severities)[number]; name: string; items: ProblemView[] }[];
  /** Pieces that occur more than once (markup, page numbers) are told once, with all their lines. */
  leftOut: { reason: string; count: number; items: { text: string; places: { line: number; href: string }[] }[] }[];
  lowConfidence: { id: string; title: string; remarks: string[] }[];
}

export interface ProblemView {
  rule: string;
  message: string;
  expected: string | null;
  found: string | null;
  line: number | null;
  href: string | null;
}

const severityNames = { error: '错误', warning: '需要留意', info: '说明' } as const;

const reasonNames: Record<(typeof leftOutReasons)[number], string> = {
  contents: '目录',
  pageNumber: '页码',
  runningHeader: '页眉',
  runningFooter: '页脚',
  watermark: '水印',
  bookmark: '书签标记',
  separator: '分隔线',
  repeatedHeader: '跨页重复的表头',
  markup: '排版标记',
};

/** The conversion notes of a document, worst first. */
export function conversionView(record: Disclosure, report: Report): ConversionView {
  const href = (place: Problem['place']) => (place ? sourcePath(record.id, place, record.sources.length) : null);
  const problems = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    name: severityNames[severity],
    items: report.problems
      .filter((problem) => problem.severity === severity)
      .map(({ rule, message, expected, found, place }) => ({
        rule,
        message,
        expected,
        found,
        line: place?.line ?? null,
        href: href(place),
      })),
  }));
  return {
    problems: problems.filter((group) => group.items.length > 0),
    leftOut: [...Map.groupBy(report.leftOut, (item) => item.reason)].map(([reason, items]) => ({
      reason: reasonNames[reason],
      count: items.length,
      items: [...Map.groupBy(items, (item) => item.text.trim())].map(([text, same]) => ({
        text,
        places: same.map(({ place }) => ({ line: place.line, href: href(place) ?? '' })),
      })),
    })),
    lowConfidence: record.tables
      .filter((table) => table.confidence === 'low')
      .map((table) => ({ id: table.id, title: tableTitle(table), remarks: table.remarks })),
  };
}

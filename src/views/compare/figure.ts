import type { CheckReport, MoneyUnit } from '../../model/index.ts';
import { isFinding } from '../checks/counts.ts';
import type { PrintedFigure } from '../key-figures.ts';
import { disclosurePath, findingAnchor } from '../paths.ts';
import { cellAnchor } from '../table-body.ts';

/** A printed amount as a comparison needs it. */
export interface CompareFigure {
  /** As printed: `1112.08`; in a sentence with its unit. */
  text: string;
  amount: string;
  /** The unit of its table, or of the sentence. */
  unit: MoneyUnit;
  /** Address of the figure on the site, from its root. */
  href: string;
  /** Whether it stands in a table or in a sentence (摘自正文). */
  from: 'table' | 'text';
  /** Address of a finding that says it does not agree with another; absent where there is none. */
  finding?: string;
  /** Recognised in an image. */
  recognised?: true;
}

/** Addresses of findings by the anchor of the figure they are about. */
export type Disagreements = ReadonlyMap<string, string>;

/**
 * The figures of a document that do not agree with others, each with the first finding about it. Give it verdicts that
 * know their cells (`located`). What is convention or completeness says nothing against a figure.
 */
export function disagreements(report: Pick<CheckReport, 'disclosure' | 'verdicts'> | null): Disagreements {
  const found = new Map<string, string>();
  for (const verdict of report?.verdicts ?? []) {
    if (!isFinding(verdict) || (verdict.severity !== 'error' && verdict.severity !== 'warn')) continue;
    const href = disclosurePath(report?.disclosure ?? '', findingAnchor(verdict.id));
    for (const { cell, fact } of verdict.operands) {
      const anchors = [...(cell ? [cellAnchor(cell.table, cell.row, cell.column)] : []), ...(fact ? [fact] : [])];
      for (const anchor of anchors) if (!found.has(anchor)) found.set(anchor, href);
    }
  }
  return found;
}

/** The finding about what stands at an address. */
export function findingAt(href: string, found: Disagreements): string | undefined {
  return found.get(href.slice(href.indexOf('#') + 1));
}

/** A printed figure without what a comparison does not show. */
export function compareFigure(printed: PrintedFigure, found: Disagreements): CompareFigure {
  const finding = findingAt(printed.href, found);
  return {
    text: printed.text,
    amount: printed.money.amount,
    unit: printed.money.unit,
    href: printed.href,
    from: printed.from,
    ...(finding ? { finding } : {}),
    ...(printed.recognised ? { recognised: true as const } : {}),
  };
}

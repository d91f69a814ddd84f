import type { Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';

/** A statement of completion: what was spent, of what, and the printed percentage. */
export interface Completion {
  fact: Fact;
  spent: Figure;
  rate: Figure;
  /** The budget it is of, as the same sentence prints it; null where it does not. */
  base: Figure | null;
  baseName: string;
}

/** 年初预算X万元 right before the outturn, where the reader did not bind the two. */
function budgetBefore(document: CheckedDocument, fact: Fact): Figure | null {
  const before = document.factBefore(fact);
  if (!before?.quantity?.unit || before.section !== fact.section || before.sentence !== fact.sentence) return null;
  return /预算(?:数)?$/u.test(before.subject) ? document.factFigure(before) : null;
}

/** Every 完成预算的 … % of the text. */
export function completionsOf(document: CheckedDocument): Completion[] {
  return document.record.facts.flatMap((fact): Completion[] => {
    const { completion } = fact;
    const spent = document.factFigure(fact);
    if (!completion?.rate || !spent) return [];
    const rate = document.rateFigure(completion.rate, `正文“${fact.subject}”的完成率`, fact.id);
    const base = completion.base
      ? document.quantityFigure(completion.base, `正文“${fact.subject}”的${completion.baseName}`, fact.id)
      : budgetBefore(document, fact);
    return [{ fact, spent, rate, base, baseName: completion.baseName }];
  });
}

import type { CheckSeverity } from '../../model/index.ts';
import { showFigure, showNumber } from '../arithmetic/figure.ts';
import { addUp, checkSum, writtenOut } from '../arithmetic/sums.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { notEnoughData, type Outcome } from '../outcome.ts';
import type { Claim } from './claims.ts';
import { figureOf } from './neighbours.ts';
import { ownFigures } from './own-figures.ts';

/** What a claim is compared to: the document that prints the same, and what the figure is called there. */
export interface Comparison {
  other: CheckedDocument;
  /** 上年数, 年初预算数. */
  called: string;
  severity?: CheckSeverity;
}

/**
 * Compares what a document says of another with what that prints itself. Null where the other prints nothing of the
 * kind; where it prints several figures and none is the same, it cannot be said which of them is meant.
 */
export function compareClaim({ asked, terms }: Claim, { other, called, severity }: Comparison): Outcome | null {
  const figures = ownFigures(other, asked).map((figure) => figureOf(other, figure));
  const [first, second] = figures;
  if (!first) return null;
  const subject = `“${asked.subject}”${called}与${first.label}`;
  const outcomes = figures.map((figure) => ({
    figure,
    outcome: checkSum(figure, terms, { subject, ...(severity ? { severity } : {}) }),
  }));
  const best =
    outcomes.find(({ outcome: { status } }) => status === 'pass') ??
    outcomes.find(({ outcome: { status } }) => status === 'rounding') ??
    outcomes[0];
  if (!best) return null;
  const { figure, outcome } = best;
  if (outcome.status === 'finding' && second) {
    const printed = figures.map(showFigure).join('、');
    return notEnoughData(`那份文件里印有 ${printed}，不能确定与哪个数比较`, subject, outcome.operands);
  }
  const unit = terms[0]?.figure.unit ?? figure.unit;
  const implied = terms.length > 1 ? `${writtenOut(terms)} = ${showNumber(addUp(terms), unit)}` : writtenOut(terms);
  const gap = addUp(terms).minus(figure.value).abs();
  const end =
    outcome.status === 'pass'
      ? '相符'
      : `相差 ${showNumber(gap, unit)}${outcome.status === 'rounding' ? '，在四舍五入的差以内' : ''}`;
  return { ...outcome, message: `本文件的${called}为 ${implied}，${figure.label}为 ${showFigure(figure)}，${end}。` };
}

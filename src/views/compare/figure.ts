import type { MoneyUnit } from '../../model/index.ts';
import type { labels as labelWords } from '../../words/zh/labels.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import type { PrintedFigure } from '../key-figures.ts';

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

/** A printed figure without what a comparison does not show. */
export function compareFigure(printed: PrintedFigure, found: Disagreements): CompareFigure {
  const finding = found.get(printed.href);
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

/** The figure with its unit: a sentence prints its own. */
export function figureText(
  { text, unit, from }: CompareFigure,
  labels: Pick<typeof labelWords, 'amount' | 'printed'>,
): string {
  return from === 'table' ? labels.amount(text, unit) : labels.printed(text);
}

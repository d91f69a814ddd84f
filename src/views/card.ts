import { type Disclosure, kindNames, scopeNames } from '../model/index.ts';
import { wordsOf } from '../words/index.ts';
import { keyFigures } from './key-figures.ts';

/** What the picture says that is shown where a page is shared. */
export interface CardView {
  /** Small, above the heading. */
  above: string;
  heading: string;
  figures: { label: string; text: string }[];
}

const mostFigures = 3;

/** The picture of a document: whose it is, of which year, and its largest figures as printed. */
export function documentCard(record: Disclosure, bureau: string): CardView {
  // In a picture nothing would say that a figure was recognised in an image.
  const figures = keyFigures(record, wordsOf('zh')).flatMap(({ label, printed }) =>
    printed && printed.recognised === null ? [{ label, text: printed.withUnit }] : [],
  );
  return {
    above: `${record.fiscalYear} 年${scopeNames[record.scope]}${kindNames[record.kind]}`,
    heading: bureau,
    figures: figures.filter(({ text }) => text.length <= 16).slice(0, mostFigures),
  };
}

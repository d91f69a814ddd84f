import type { Money } from '../../model/money.ts';
import { type Absence, absenceText } from '../absence.ts';
import type { CompareDocument } from './document.ts';
import { type CompareFigure, figureText } from './figure.ts';
import type { CompareWords } from './notes.ts';
import type { ValueView } from './view.ts';

/** What all sections of a comparison are made from. */
export interface Context {
  documents: readonly CompareDocument[];
  /** What the documents are called beside their figures, and in sentences. */
  labels: readonly string[];
  names: readonly string[];
  /** What amounts are converted to, where they are printed in several units. */
  unit: Money['unit'];
  words: CompareWords;
}

/** Said in place of a figure. */
export function missing(label: string, text: string, href?: string): ValueView {
  return { label, text: null, href: href ?? null, absent: text, said: [], computed: null, bar: null, finding: null };
}

/** Why a document gives no figure. */
export function unprinted(label: string, absent: Absence | undefined, words: CompareWords): ValueView {
  return missing(label, absent ? absenceText(absent, words) : words.absence.unknown, absent?.href);
}

/** A figure as printed, with what has to be known of it. */
export function printedValue(
  label: string,
  figure: CompareFigure,
  { comparison: said, labels }: CompareWords,
): Omit<ValueView, 'computed' | 'bar'> {
  return {
    label,
    text: figureText(figure, labels),
    href: figure.href,
    absent: null,
    said: [...(figure.from === 'text' ? [said.fromText] : []), ...(figure.recognised ? [said.fromImage] : [])],
    finding: figure.finding ?? null,
  };
}

import { findFigures, type Passage, placeAt, type TextFigure } from '../../../model/index.ts';
import { type Figure, makeFigure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formName } from '../../document/forms.ts';

/** A list of items in the text of a form (明细如下：1、…2、…) and the amount they are the details of. */
export interface Details {
  subject: string;
  whole: Figure;
  parts: Figure[];
}

const announced = /明细(?:如下)?|如下[:：]|其中[:：]|包括[:：]/u;
/** The number an item begins with. A decimal is no number of an item. */
const itemMark = /^\s*(?:[（(]?\d{1,2}[）)、]|\d{1,2}[.．](?!\d)|[①-⑳])/u;
/** What stands behind an amount that is a price: 0.05万元/人. */
const perUnit = /^\s*[/／每]/u;
const priceBefore = /(?:每(?:人|月|天|次|年|户|件|台)){1,2}\s*$/u;

export function isPrice(text: string, figure: TextFigure): boolean {
  return (
    perUnit.test(text.slice(figure.end)) || priceBefore.test(text.slice(Math.max(0, figure.start - 8), figure.start))
  );
}

function toFigure(passage: Passage, offset: number, figure: TextFigure, label: string): Figure {
  const start = offset + figure.start;
  const text = passage.text.slice(start, offset + figure.end).replaceAll(/\s+/gu, '');
  return makeFigure({
    text,
    label,
    place: placeAt(passage, start),
    amount: figure.decimal,
    unit: figure.unit ?? figure.counter,
  });
}

/** The lines of a text with the offset at which each begins. */
export function linesOf(text: string): { line: string; at: number }[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const found = { line, at };
    at += line.length + 1;
    return found;
  });
}

/** The one amount of money of a line that is no price; null where there is none, or more than one. */
export function plainAmount(line: string): TextFigure | null {
  const amounts = findFigures(line).filter((figure) => figure.kind === 'money' && !isPrice(line, figure));
  const [only, second] = amounts;
  return only && !second ? only : null;
}

function detailsIn(passage: Passage, name: string): Details | null {
  const head = announced.exec(passage.text);
  if (!head) return null;
  const before = passage.text.slice(0, head.index);
  const whole = findFigures(before)
    .filter(({ kind }) => kind === 'money')
    .at(-1);
  const items = linesOf(passage.text).filter(({ line, at }) => at > head.index && itemMark.test(line));
  if (!whole || items.length < 2) return null;
  const parts = items.map(({ line, at }) => {
    const amount = plainAmount(line.replace(itemMark, (found) => ' '.repeat(found.length)));
    return amount ? toFigure(passage, at, amount, `${name}明细“${line.trim().slice(0, 16)}…”`) : null;
  });
  if (parts.some((part) => part === null)) return null;
  return {
    subject: `${name}：明细之和`,
    whole: toFigure(passage, 0, whole, `${name}的金额`),
    parts: parts.flatMap((part) => part ?? []),
  };
}

/** Every list of details in the texts of forms, where each item has one amount. */
export function detailLists(document: CheckedDocument): Details[] {
  return document.sheets.flatMap((sheet) =>
    (sheet.table.form?.fields ?? []).flatMap(
      ({ label, passage }) => detailsIn(passage, `${formName(sheet)}“${label}”`) ?? [],
    ),
  );
}

export { toFigure as figureInText };

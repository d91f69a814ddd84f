import { type Disclosure, kindNames, scopeNames } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { keyFigures } from '../key-figures.ts';

/** What a figure is cited by. */
export interface CitedFigure {
  /** Name of the publisher. */
  bureau: string;
  document: Pick<Disclosure, 'fiscalYear' | 'kind' | 'scope'>;
  /** 支出（收支总表“支出总计”）: what it is, and what the document calls it. */
  what: string;
  /** As printed, with its unit. */
  text: string;
  /** 原文第 88 行, 原件第 5 页. */
  place: string;
  /** Absolute address of the figure. */
  address: string;
}

/** A figure with its place, ready to be put into a text. The day it was read is for the reader to add. */
export function citation({ bureau, document, what, text, place, address }: CitedFigure, site: string): string {
  const name = `${document.fiscalYear} 年${scopeNames[document.scope]}${kindNames[document.kind]}`;
  return `${bureau}：${name}，${what} ${text}，${place}。据“${site}”整理，${address}`;
}

/** The first figure of a document that is printed in it, as an example; null for one without figures. */
export function citedFigure(record: Disclosure, bureau: string, address: (path: string) => string): CitedFigure | null {
  const [figure] = keyFigures(record, wordsOf('zh')).flatMap(({ label, printed }) =>
    printed ? [{ label, printed }] : [],
  );
  if (!figure) return null;
  const { label, printed } = figure;
  return {
    bureau,
    document: record,
    what: `${label}（${printed.where}“${printed.printedAs}”）`,
    text: printed.withUnit,
    place: printed.source.name,
    address: address(printed.href),
  };
}

import type { Disclosure } from '../../src/model/index.ts';
import { type ListedDocument, listedDocument } from '../../src/views/browse/listed.ts';
import { record } from './records.ts';

/** A record of a bureau, year and kind, and the document as lists name it. */
export function published(
  bureau: string,
  edition: `${number}-${'budget' | 'final'}`,
  options: Partial<Disclosure> = {},
): { record: Disclosure; document: ListedDocument } {
  const [year, kind] = edition.split('-') as [string, Disclosure['kind']];
  const own = record({ id: `${bureau}/${edition}`, bureau, fiscalYear: Number(year), kind, ...options });
  const names = [{ name: `${bureau}局`, from: null, to: null }];
  return { record: own, document: listedDocument(own, { id: bureau, names, division: '140200', level: 'county' }) };
}

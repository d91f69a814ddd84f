import type { Disclosure } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { keyFigures } from '../key-figures.ts';
import { documentName } from '../labels.ts';

/** The first figure of a document that is printed in it, cited as an example; null for one without figures. */
export function citation(
  record: Disclosure,
  bureau: string,
  address: (path: string) => string,
  words: Words,
): string | null {
  const [figure] = keyFigures(record, words).flatMap(({ label, printed }) => (printed ? [{ label, printed }] : []));
  if (!figure) return null;
  const { label, printed } = figure;
  return words.data.citation({
    bureau,
    document: documentName(record, words),
    figure: label,
    where: printed.where,
    printedAs: printed.printedAs,
    text: printed.withUnit,
    place: printed.source.name,
    site: words.site.name,
    address: address(printed.href),
  });
}

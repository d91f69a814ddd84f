import type { DisclosureSummary } from '../summary.ts';

/** A document as the chooser lists it. */
export interface ListedDocument {
  id: string;
  bureau: string;
  /** The divisions it lies in, put together: 山西省大同市. */
  place: string;
  /** Readings of the name of the bureau, one a character. */
  pinyin: string;
  year: number;
  kind: DisclosureSummary['kind'];
  scope: DisclosureSummary['scope'];
}

/** A document that can be compared; `publisher` is what is known of its bureau. */
export function listedDocument(
  document: Pick<DisclosureSummary, 'id' | 'fiscalYear' | 'kind' | 'scope'>,
  publisher: Pick<ListedDocument, 'bureau' | 'place' | 'pinyin'>,
): ListedDocument {
  const { id, fiscalYear: year, kind, scope } = document;
  const { bureau, place, pinyin } = publisher;
  return { id, bureau, place, pinyin, year, kind, scope };
}

/** So many documents are offered at once; more are found by typing. */
const mostOffered = 30;

/** What is offered of those that fit, the chosen ones first. */
export function offered(fitting: readonly ListedDocument[], chosen: readonly string[]): ListedDocument[] {
  const isChosen = ({ id }: ListedDocument): boolean => chosen.includes(id);
  return [...fitting.filter(isChosen), ...fitting.filter((each) => !isChosen(each))].slice(0, mostOffered);
}

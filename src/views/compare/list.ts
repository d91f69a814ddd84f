import { wordsOf } from '../../words/index.ts';
import { documentName } from '../labels.ts';
import type { DisclosureSummary } from '../summary.ts';

/** A document as the chooser lists it. */
export interface ListedDocument {
  id: string;
  bureau: string;
  /** The divisions it lies in, put together: 山西省大同市. */
  place: string;
  /** Readings of the name of the bureau, one a character. */
  pinyin: string;
  /** 2024 年部门预算. */
  name: string;
}

/** A document that can be compared; `publisher` is what is known of its bureau. */
export function listedDocument(
  document: Pick<DisclosureSummary, 'id' | 'fiscalYear' | 'kind' | 'scope'>,
  publisher: Pick<ListedDocument, 'bureau' | 'place' | 'pinyin'>,
): ListedDocument {
  const { bureau, place, pinyin } = publisher;
  return { id: document.id, bureau, place, pinyin, name: documentName(document, wordsOf('zh')) };
}

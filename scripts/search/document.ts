import type { Disclosure } from '../../src/model/index.ts';

/** What tells a document from others, and whose it is. */
export interface Edition extends Pick<Disclosure, 'fiscalYear' | 'scope' | 'kind'> {
  publisher: string;
}

/** One thing a reader can be led to: a section, a table, a glossary entry, the page of a bureau or a document. */
export interface IndexDocument {
  /** Address from the root of the site, with the anchor: `/bureaus/x/2024-budget/#t05`. */
  path: string;
  type: 'document' | 'checks' | 'section' | 'table' | 'glossary' | 'bureau';
  /** Shown as the title of the result, and searched with more weight than the rest. */
  title: string;
  /** Where it belongs in its document, or where a bureau is; shown, not searched. */
  context: string;
  /** The document it belongs to. Its name is put together when it is shown, in the language of the page. */
  edition?: Edition;
  /** What is searched. A phrase never runs from one text into the next. */
  texts: string[];
  /** Ranks low: an empty table has the words of its heads and nothing to say of them. */
  minor?: boolean;
  filters: { kind: string; year?: string; bureau?: string; region?: readonly string[] };
}

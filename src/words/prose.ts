/** Pages that a text may lead to, by their names in `views/paths`. */
export type LinkedPage = 'about' | 'accessibility' | 'checks' | 'data' | 'glossary' | 'rules';

/** A piece of a sentence: words, words that stand out, a link to a page or the address for reports. */
export type Piece = string | { strong: string } | { page: LinkedPage; text: string } | ContactPiece;

/** Where readers may report errors: words before the address, or what is said where the site has none. */
export interface ContactPiece {
  contact: string;
  none: string;
}

/** A sentence or more, in pieces. */
export type Text = string | readonly Piece[];

/** A part of a page that is nothing but text. */
export interface ProsePart {
  title: string;
  blocks: readonly ({ kind: 'paragraph'; text: Text } | { kind: 'list' | 'steps'; items: readonly Text[] })[];
}

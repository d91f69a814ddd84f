import type { Element, ElementContent } from 'hast';
import { emptyTally, type Tally } from '../html/tally.ts';
import type { MarkParagraph } from './numbering.ts';
import type { Styles } from './styles.ts';
import { textBelow, type XmlElement } from './xml.ts';

/** State of a complex field, whose instruction comes before what it prints. */
export type FieldState = 'instruction' | 'result';

/** What is known and counted while a document is read in its order. */
export interface Context {
  styles: Styles;
  mark: MarkParagraph;
  tally: Tally;
  /** Comments; and embedded files (a sheet shown as a picture), charts and diagrams. */
  counts: { comments: number; embedded: number };
  /** Names of elements that are not known. */
  unread: Set<string>;
  /** Fields that are open at this point, outermost first. */
  fields: FieldState[];
  /** Footnotes and endnotes by their reference, as `footnote/2`. */
  notes: ReadonlyMap<string, XmlElement>;
  /** Notes referred to so far, in this order. */
  cited: string[];
  /** Contents of text boxes anchored in the paragraph that is being read. */
  boxes: ElementContent[];
}

export function newContext(styles: Styles, mark: MarkParagraph, notes: ReadonlyMap<string, XmlElement>): Context {
  return {
    styles,
    mark,
    tally: emptyTally(),
    counts: { comments: 0, embedded: 0 },
    unread: new Set(),
    fields: [],
    notes,
    cited: [],
    boxes: [],
  };
}

/** Counts what a recorded revision deleted, or what is set not to be shown, and leaves it out. */
export function leaveOut(element: XmlElement, why: 'deleted' | 'hidden', context: Context): [] {
  context.tally[why] += textBelow(element).replaceAll(/\s+/gu, '').length;
  return [];
}

/** An HTML element. */
export function html(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

import {
  type Change,
  type Passage,
  type Place,
  placeAt,
  type Quantity,
  type Rate,
  type TextFigure,
} from '../../../src/model/index.ts';
import type { Draft, Frame } from './draft.ts';
import { item } from './phrases.ts';

/** Takes over from a passage what it prints, each with its place. */
export class Drafting {
  readonly #passage: Passage;
  readonly #frame: Frame;

  constructor(passage: Passage, frame: Frame) {
    this.#passage = passage;
    this.#frame = frame;
  }

  place(offset: number): Place {
    return placeAt(this.#passage, offset);
  }

  #printed({ start, end }: TextFigure): string {
    return this.#passage.text.slice(start, end).replaceAll(/\s+/gu, '');
  }

  quantity(figure: TextFigure): Quantity {
    const { start, decimal, unit, counter } = figure;
    return { text: this.#printed(figure), amount: decimal, unit, counter, place: this.place(start) };
  }

  rate(figure: TextFigure): Rate {
    return { text: this.#printed(figure), percent: figure.decimal, place: this.place(figure.start) };
  }

  /** A change of which only the direction is known; against the year before, where no year is printed. */
  change(direction: Change['direction'], offset: number, year: string | undefined): Change {
    return {
      direction,
      amount: null,
      rate: null,
      from: null,
      year: year ? Number(year) : this.#frame.year - 1,
      place: this.place(offset),
    };
  }

  /** A fact of which only the subject is known. `year` is the one printed last. */
  blank(subject: string, concept: Draft['concept'], parent: Draft | null, offset: number, year: number | null): Draft {
    return {
      subject,
      concept,
      breakdown: null,
      parent,
      year: year ?? this.#frame.year,
      yearPrinted: year !== null,
      measure: this.#frame.measure,
      quantity: null,
      share: null,
      change: null,
      completion: null,
      reason: null,
      place: this.place(offset),
      sentence: this.#sentence(offset),
    };
  }

  /** The item that the passage names at its beginning. */
  item(): string | null {
    return item.exec(this.#passage.text)?.[1] ?? null;
  }

  #sentence(offset: number): string {
    const { text } = this.#passage;
    const start = Math.max(text.lastIndexOf('。', offset - 1), -1) + 1;
    const end = text.indexOf('。', offset);
    return text.slice(start, end < 0 ? text.length : end + 1).trim();
  }
}

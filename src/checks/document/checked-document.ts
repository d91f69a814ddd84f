import {
  type Disclosure,
  decimalPlaces,
  type Fact,
  type MoneyUnit,
  type Passage,
  type Place,
  type Quantity,
  type Rate,
  type Section,
  type TableStem,
  walkPassages,
  walkSections,
} from '../../model/index.ts';
import { type Figure, isMoneyUnit, makeFigure } from '../arithmetic/figure.ts';
import type { CheckReferences } from './references.ts';
import { Sheet } from './sheet.ts';

/** Lists within lists go no deeper; a hostile text might. */
const deepestList = 6;

/** What rules are given: a record, and ways to look things up in it that all of them share. */
export class CheckedDocument {
  readonly record: Disclosure;
  /** Name of the bureau in the document's year. */
  readonly publisher: string;
  readonly references: CheckReferences;
  /** Every table, forms too, in document order. */
  readonly sheets: readonly Sheet[];
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #proseDecimals = new Map<MoneyUnit, number>();
  #passages: { passage: Passage; section: Section | null }[] | undefined;

  constructor(record: Disclosure, publisher: string, references: CheckReferences) {
    this.record = record;
    this.publisher = publisher;
    this.references = references;
    const titles = record.tables.map((table) => table.title?.text ?? table.standard ?? table.id);
    this.sheets = record.tables.map(
      (table, index) =>
        new Sheet(table, titles.indexOf(titles[index] ?? '') !== titles.lastIndexOf(titles[index] ?? '')),
    );
    this.#facts = new Map(record.facts.map((fact) => [fact.id, fact]));
    this.#positions = new Map(record.facts.map(({ id }, index) => [id, index]));
    for (const { quantity } of record.facts) {
      if (!quantity?.unit) continue;
      const places = decimalPlaces(quantity.amount);
      this.#proseDecimals.set(quantity.unit, Math.max(this.#proseDecimals.get(quantity.unit) ?? 0, places));
    }
  }

  /** The standard tables of that name that hold something, in document order. */
  filled(stem: TableStem): Sheet[] {
    return this.sheetsOf(stem).filter(({ table }) => !table.empty);
  }

  /** The one filled table of a name; null where there is none, or more than one. */
  only(stem: TableStem): Sheet | null {
    const [sheet, second] = this.filled(stem);
    return sheet && !second ? sheet : null;
  }

  /** The standard tables of that name, those published empty too. */
  sheetsOf(stem: TableStem): Sheet[] {
    return this.sheets.filter((sheet) => sheet.stem === stem);
  }

  fact(id: string | null): Fact | null {
    return id === null ? null : (this.#facts.get(id) ?? null);
  }

  /** What a fact is a part of, and what that is a part of, the nearest first. */
  wholesOf(fact: Fact): Fact[] {
    const wholes: Fact[] = [];
    for (let whole = this.fact(fact.parent); whole && wholes.length < deepestList; whole = this.fact(whole.parent))
      wholes.push(whole);
    return wholes;
  }

  /** The fact that the text tells right before another; null for the first. */
  factBefore({ id }: Fact): Fact | null {
    return this.record.facts[(this.#positions.get(id) ?? 0) - 1] ?? null;
  }

  /** The figure of a fact; null for one that only tells a change or a share. */
  factFigure(fact: Fact): Figure | null {
    return fact.quantity ? this.quantityFigure(fact.quantity, `正文“${fact.subject}”`, fact.id) : null;
  }

  /** The figures of some facts, without those that print none. */
  factFigures(facts: readonly Fact[]): Figure[] {
    return facts.flatMap((fact) => this.factFigure(fact) ?? []);
  }

  /** A quantity printed in a sentence. */
  quantityFigure(quantity: Quantity, label: string, fact?: string): Figure {
    const unit = quantity.unit ?? quantity.counter;
    const usualDecimals = isMoneyUnit(unit) ? (this.#proseDecimals.get(unit) ?? 0) : 0;
    const { text, amount, place } = quantity;
    return makeFigure({ text, label, place, amount, unit, usualDecimals, ...(fact ? { fact } : {}) });
  }

  /** A percentage printed in a sentence. */
  rateFigure(rate: Rate, label: string, fact?: string): Figure {
    const { text, percent, place } = rate;
    return makeFigure({ text, label, place, amount: percent, unit: '%', ...(fact ? { fact } : {}) });
  }

  /** Every passage of the text with the section it stands in, the glossary too, in document order. */
  passages(): readonly { passage: Passage; section: Section | null }[] {
    this.#passages ??= [
      ...[...walkPassages(this.record.front)].map((passage) => ({ passage, section: null })),
      ...[...walkSections(this.record.sections)].flatMap((section) =>
        [...walkPassages(section.blocks)].map((passage) => ({ passage, section })),
      ),
    ];
    return this.#passages;
  }

  /** The text without its headings, a passage a line. */
  prose(): string {
    return this.passages()
      .map(({ passage }) => passage.text)
      .join('\n');
  }

  /** Where a section begins; null for one that is not there. */
  sectionPlace(id: string): Place | null {
    const walk = (sections: Disclosure['sections']): Place | null => {
      for (const section of sections) {
        if (section.id === id) return section.heading.runs[0]?.place ?? null;
        const below = walk(section.sections);
        if (below) return below;
      }
      return null;
    };
    return walk(this.record.sections);
  }
}

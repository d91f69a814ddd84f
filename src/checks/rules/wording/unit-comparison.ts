import { type Fact, type MoneyUnit, moneyUnits } from '../../../model/index.ts';
import { type Figure, isMoneyUnit, makeFigure } from '../../arithmetic/figure.ts';
import { addUp, plus, tolerance } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { figuresByName, namesOfFact, type PrintedFigure, tablesWithUnit } from './printed-names.ts';

/** The same digits in another unit. */
function inOtherUnit(figure: Figure, unit: MoneyUnit): Figure {
  return makeFigure({ ...figure, amount: figure.printed, unit });
}

function same(a: Figure, b: Figure): boolean {
  return a.value
    .minus(b.value)
    .abs()
    .lte(tolerance([a, b]));
}

const otherUnits = (unit: string | null): MoneyUnit[] => moneyUnits.filter((each) => each !== unit);

/** A fact whose unit the tables contradict. */
export interface Contradicted {
  figure: Figure;
  unit: MoneyUnit;
  table: PrintedFigure;
  /** The table calls it by another name: a sign, no proof. */
  otherName?: true;
}

/** What came of comparing the amounts of the text with the tables. */
export interface Compared {
  agreeing: { fact: Fact; figure: Figure; tables: Set<string> }[];
  contradicted: Contradicted[];
}

/** The unit that nearly all amounts of the text have; null where the text mixes them. */
function usualUnit({ record }: CheckedDocument): MoneyUnit | null {
  const units = record.facts.flatMap(({ quantity }) =>
    quantity?.unit && Number(quantity.amount) > 0 ? [quantity.unit] : [],
  );
  const [most] = [...Map.groupBy(units, (unit) => unit)].sort(([, a], [, b]) => b.length - a.length);
  return most && units.length >= 5 && most[1].length >= units.length * 0.8 ? most[0] : null;
}

/** A figure of any table with the same digits in the usual unit: only for digits that do not meet by chance. */
function sameDigits(figure: Figure, unit: MoneyUnit | null, all: readonly PrintedFigure[]): Contradicted | null {
  if (!unit || unit === figure.unit || !/^[1-9]\d*\.\d{2}$/u.test(figure.printed)) return null;
  const other = inOtherUnit(figure, unit);
  const table = all.find((each) => each.figure.printed === figure.printed && each.figure.value.eq(other.value));
  const asPrinted = all.some((each) => same(each.figure, figure));
  return table && !asPrinted ? { figure, unit, table, otherName: true } : null;
}

/** Compares each amount of the text with the figures of the same name in the tables. */
export function compareWithTables(document: CheckedDocument): Compared {
  const byName = figuresByName(tablesWithUnit(document));
  const all = [...byName.values()].flat();
  const usual = usualUnit(document);
  const compared: Compared = { agreeing: [], contradicted: [] };
  for (const fact of document.record.facts) {
    const figure = document.factFigure(fact);
    if (!figure || !isMoneyUnit(figure.unit) || figure.value.eq(0) || fact.year !== document.record.fiscalYear)
      continue;
    const printed = [...namesOfFact(fact)].flatMap((name) => byName.get(name) ?? []);
    const equal = printed.filter((other) => same(figure, other.figure));
    if (equal.length > 0) {
      compared.agreeing.push({ fact, figure, tables: new Set(equal.map(({ sheet }) => sheet.id)) });
      continue;
    }
    const [named] = otherUnits(figure.unit).flatMap((unit) => {
      const table = printed.find((other) => same(inOtherUnit(figure, unit), other.figure));
      return table ? [{ figure, unit, table }] : [];
    });
    const contradicted = named ?? sameDigits(figure, usual, all);
    if (contradicted) compared.contradicted.push(contradicted);
  }
  return compared;
}

/** Facts of a list that closes with the sum above it only if one of them is read in another unit. */
export function* listsThatCloseOtherwise(
  document: CheckedDocument,
): Generator<{ figure: Figure; unit: MoneyUnit; whole: Figure }> {
  const children = new Map<string, Fact[]>();
  for (const fact of document.record.facts) {
    if (fact.parent) children.set(fact.parent, [...(children.get(fact.parent) ?? []), fact]);
  }
  for (const [id, facts] of children) {
    const parent = document.fact(id);
    const whole = parent && document.factFigure(parent);
    const parts = facts.map((fact) => document.factFigure(fact));
    const figures = parts.flatMap((part) => (part && isMoneyUnit(part.unit) ? [part] : []));
    if (!whole || !isMoneyUnit(whole.unit) || figures.length < 3 || figures.length < parts.length) continue;
    if (closes(whole, figures)) continue;
    const usual = figures.map(({ unit }) => unit);
    for (const figure of figures) {
      // Only the one that is printed otherwise than all others.
      if (usual.filter((unit) => unit === figure.unit).length > 1 || figure.value.eq(0)) continue;
      for (const unit of otherUnits(figure.unit)) {
        const read = figures.map((each) => (each === figure ? inOtherUnit(figure, unit) : each));
        if (closes(whole, read)) yield { figure, unit, whole };
      }
    }
  }
}

function closes(whole: Figure, parts: readonly Figure[]): boolean {
  return whole.value
    .minus(addUp(plus(parts)))
    .abs()
    .lte(tolerance([whole, ...parts]));
}

/** Three facts or more that all differ from one table, with which none agrees: it is the unit of the table that is odd. */
export function oddTables({ agreeing, contradicted }: Compared): Map<string, Contradicted[]> {
  const byTable = Map.groupBy(
    contradicted.filter(({ otherName }) => !otherName),
    ({ table }) => table.sheet.id,
  );
  for (const [id, all] of byTable) {
    if (all.length < 3 || agreeing.some(({ tables }) => tables.has(id))) byTable.delete(id);
  }
  return byTable;
}

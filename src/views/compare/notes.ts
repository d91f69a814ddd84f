import { isZero, type MoneyUnit } from '../../model/money.ts';
import type { Words } from '../../words/index.ts';
import type { CompareDocument } from './document.ts';
import type { CompareFigure } from './figure.ts';

/** The words of a comparison. It runs in the browser, which brings no others. */
export type CompareWords = Pick<Words, 'absence' | 'classes' | 'comparison' | 'labels'>;

/** So many missing tables are told by name. */
const few = 3;

/** What tells each document from the others beside its figures: its bureau, its year and kind, or both. */
export function labelsOf(documents: readonly CompareDocument[], { labels }: CompareWords): string[] {
  const editions = documents.map(({ year, kind }) => labels.edition(year, kind));
  if (!several(documents.map(({ bureau }) => bureau))) return editions;
  return documents.map(({ bureau }, at) => (several(editions) ? `${bureau} ${editions[at]}` : bureau));
}

/** The same in a sentence, as short as it can be told apart. */
export function namesOf(documents: readonly CompareDocument[], words: CompareWords): string[] {
  const bureaus = documents.map(({ bureau }) => bureau);
  return new Set(bureaus).size === bureaus.length ? bureaus : labelsOf(documents, words);
}

function several(values: readonly (string | number)[]): boolean {
  return new Set(values).size > 1;
}

/** What a reader has to know before comparing, said of the documents that are there. */
export function compareNotes(documents: readonly CompareDocument[], words: CompareWords): string[] {
  const { notes, tableNames } = words.comparison;
  const names = namesOf(documents, words);
  const nameAt = (at: number): string => names[at] ?? '';
  const figures = documents.map(figuresOf);
  const named = (wanted: (document: CompareDocument, at: number) => boolean): string[] =>
    documents.flatMap((document, at) => (wanted(document, at) ? [nameAt(at)] : []));
  const groups = <T>(of: (document: CompareDocument) => T): { documents: string[]; value: T }[] => {
    const values = [...new Set(documents.map(of))];
    return values.length < 2
      ? []
      : values.map((value) => ({ documents: named((document) => of(document) === value), value }));
  };
  const years = groups(({ year }) => year);
  const kinds = groups(({ kind }) => kind);
  const scopes = groups(({ scope }) => scope);
  const units = unitsOf(figures.flat());
  const fromText = named((_, at) => figures[at]?.every(({ from }) => from === 'text') ?? false);
  const recognised = named((_, at) => figures[at]?.some((figure) => figure.recognised) ?? false);
  return [
    ...(years.length > 0 ? [notes.years(years)] : []),
    ...(kinds.length > 0 ? [notes.kinds(kinds)] : []),
    ...(scopes.length > 0 ? [notes.scopes(scopes)] : []),
    ...(units.length > 1 ? [notes.units(units)] : []),
    ...(fromText.length > 0 ? [notes.text(fromText)] : []),
    ...documents.flatMap(({ kind, missing, elsewhere }, at) => {
      const tables: Partial<Record<string, string>> = tableNames[kind];
      // A long list is told by its beginning.
      const told = missing.slice(0, few).map((stem) => tables[stem] ?? stem);
      return [
        ...(missing.length > 0 ? [notes.missing(nameAt(at), told, missing.length)] : []),
        ...(elsewhere.length > 0 ? [notes.elsewhere(nameAt(at), elsewhere.length)] : []),
      ];
    }),
    ...(recognised.length > 0 ? [notes.recognised(recognised)] : []),
    ...figures.flatMap((own, at) => {
      const count = own.filter(({ finding }) => finding).length;
      return count > 0 ? [notes.findings(nameAt(at), count)] : [];
    }),
  ];
}

/**
 * One line at a chart: in what the documents drawn in it differ, and which they are. Nothing is said where they are
 * alike, or where one stands alone.
 */
export function cautionOf(documents: readonly CompareDocument[], words: CompareWords): string | null {
  const differs = (['year', 'kind', 'scope'] as const).filter((what) => several(documents.map((each) => each[what])));
  if (differs.length === 0) return null;
  const editions = Map.groupBy(documents, ({ year, scope, kind }) => words.labels.document(year, scope, kind));
  const bureaus = new Set(documents.map(({ bureau }) => bureau));
  return words.comparison.caution(
    differs,
    [...editions].map(([edition, own]) => ({
      edition,
      // Of one bureau its documents are told apart by nothing else.
      bureaus: bureaus.size > 1 ? own.slice(0, few).map(({ bureau }) => bureau) : [],
      more: Math.max(0, own.length - few),
    })),
  );
}

/** The units of amounts. Nothing is nothing in every unit. */
export function unitsOf(figures: readonly CompareFigure[]): MoneyUnit[] {
  return [...new Set(figures.filter((figure) => !isZero(figure)).map(({ unit }) => unit))];
}

function figuresOf({ figures, structures }: CompareDocument): CompareFigure[] {
  const classes = Object.values(structures).flatMap((structure) => structure?.classes ?? []);
  return [...Object.values(figures), ...classes.map(({ figure }) => figure)];
}

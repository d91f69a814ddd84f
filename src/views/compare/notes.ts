import { isZero, type MoneyUnit, unitName } from '../../model/money.ts';
import type { CompareDocument } from './document.ts';
import type { CompareFigure } from './figure.ts';

/** The words of the notes, in one place. */
const words = {
  kinds: { budget: '预算（年初的计划）', final: '决算（年终的结果）' },
  scopes: { department: '部门', unit: '单位' },
  short: { budget: '预算', final: '决算' },
  edition: (year: number, kind: string) => `${year} 年${kind}`,
  isOf: (names: string, what: string) => `${names}是${what}`,
  years: (said: string) => `年份不同：${said}。`,
  year: (year: number) => ` ${year} 年`,
  kind: (said: string) => `类别不同：${said}。计划和结果不是一回事，差额不等于多花或少花。`,
  scope: (said: string) => `范围不同：${said}。部门一般连下属单位一起算，单位只算自己。`,
  missing: (name: string, count: number, tables: string) => `${name}缺 ${count} 张应公开的表：${tables}。`,
  elsewhere: (name: string, count: number) => `${name}有 ${count} 张表另行公开，本站没有收到。`,
  some: (tables: string) => `${tables}等`,
  text: (names: string) => `这些文件的数字全部摘自正文，没有读到带数字的表：${names}。`,
  units: (units: string) => `单位不同：印的是${units}。金额照原样显示，条形按换算后的金额画，换算的数另外标明。`,
  findings: (name: string, count: number) => `${name}这里显示的数有 ${count} 个核对不符，数旁标“核对”，点它看详情。`,
  recognised: (names: string) => `这些文件有数字识别自扫描件，可能认错：${names}。`,
};

/** What tells each document from the others beside its figures: its bureau, its year and kind, or both. */
export function labelsOf(documents: readonly CompareDocument[]): string[] {
  const editionOf = ({ year, kind }: CompareDocument): string => words.edition(year, words.short[kind]);
  const editions = documents.map(editionOf);
  if (!several(documents.map(({ bureau }) => bureau))) return editions;
  return documents.map(({ bureau }, at) => (several(editions) ? `${bureau} ${editions[at]}` : bureau));
}

/** The same in a sentence, as short as it can be told apart. */
export function namesOf(documents: readonly CompareDocument[]): string[] {
  const bureaus = documents.map(({ bureau }) => bureau);
  return new Set(bureaus).size === bureaus.length ? bureaus : labelsOf(documents);
}

function several(values: readonly string[]): boolean {
  return new Set(values).size > 1;
}

/** What a reader has to know before comparing, said of the documents that are there. */
export function compareNotes(documents: readonly CompareDocument[]): string[] {
  const labels = namesOf(documents);
  const figures = documents.map(figuresOf);
  const named = (wanted: (document: CompareDocument, at: number) => boolean): string =>
    labels
      .filter((_, at) => {
        const document = documents[at];
        return document !== undefined && wanted(document, at);
      })
      .join('、');
  const groups = <T>(of: (document: CompareDocument) => T, say: (value: T) => string): string | null => {
    const values = [...new Set(documents.map(of))];
    if (values.length < 2) return null;
    return values
      .map((value) =>
        words.isOf(
          named((one) => of(one) === value),
          say(value),
        ),
      )
      .join('，');
  };
  const years = groups(({ year }) => year, words.year);
  const kinds = groups(
    ({ kind }) => kind,
    (kind) => words.kinds[kind],
  );
  const scopes = groups(
    ({ scope }) => scope,
    (scope) => words.scopes[scope],
  );
  const units = unitsOf(figures.flat()).map(unitName);
  const fromText = named((_, at) => figures[at]?.every(({ from }) => from === 'text') ?? false);
  const recognised = named((_, at) => figures[at]?.some((figure) => figure.recognised) ?? false);
  return [
    ...(years ? [words.years(years)] : []),
    ...(kinds ? [words.kind(kinds)] : []),
    ...(scopes ? [words.scope(scopes)] : []),
    ...(units.length > 1 ? [words.units(units.join('、'))] : []),
    ...(fromText ? [words.text(fromText)] : []),
    ...documents.flatMap(({ missing, elsewhere }, at) => [
      ...(missing.length > 0 ? [words.missing(labels[at] ?? '', missing.length, someOf(missing))] : []),
      ...(elsewhere.length > 0 ? [words.elsewhere(labels[at] ?? '', elsewhere.length)] : []),
    ]),
    ...(recognised ? [words.recognised(recognised)] : []),
    ...figures.flatMap((own, at) => {
      const count = own.filter(({ finding }) => finding).length;
      return count > 0 ? [words.findings(labels[at] ?? '', count)] : [];
    }),
  ];
}

/** The units of amounts. Nothing is nothing in every unit. */
export function unitsOf(figures: readonly CompareFigure[]): MoneyUnit[] {
  return [...new Set(figures.filter((figure) => !isZero(figure)).map(({ unit }) => unit))];
}

/** A long list is told by its beginning. */
function someOf(names: readonly string[]): string {
  const few = 3;
  return names.length > few ? words.some(names.slice(0, few).join('、')) : names.join('、');
}

function figuresOf({ figures, structures }: CompareDocument): CompareFigure[] {
  const classes = Object.values(structures).flatMap((structure) => structure?.classes ?? []);
  return [...Object.values(figures), ...classes.map(({ figure }) => figure)];
}

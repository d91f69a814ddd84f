import { CheckedDocument, threePublicConcepts as concepts, noReferences, readThreePublic } from '../../checks/index.ts';
import { amountAt, compareMoney, type Disclosure, type DisclosureKind, type Money, ratio } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type Absence, absenceText } from '../absence.ts';
import { factAbout } from '../facts.ts';
import { fromFact, fromTable, keyFigures, type PrintedFigure } from '../key-figures.ts';
import { whyNone } from '../missing-figure.ts';
import { disclosurePath } from '../paths.ts';

const items = ['total', 'overseas', 'vehicles', 'purchase', 'operation', 'receptions'] as const;
type Item = (typeof items)[number];

type Figures = Partial<Record<Item, PrintedFigure>>;

export interface ThreePublicBar {
  text: string;
  href: string;
  note: string;
  /** Length in per cent of the longest, from zero; null where there is nothing to draw. */
  length: string | null;
}

export interface ThreePublicView {
  /** Whether there are bars: not where every figure is zero. */
  drawn: boolean;
  /** In what the documents drawn on one scale differ, beside their years. */
  cautions: string[];
  columns: string[];
  /** The latest year first; of one year the budget before what was spent. */
  rows: { edition: string; note: string; cells: (ThreePublicBar | { absent: string; href: string })[] }[];
}

interface Line {
  year: number;
  kind: DisclosureKind;
  scope: Disclosure['scope'];
  note: string;
  figures: Figures;
  /** Why one of them is not there. */
  whyNot: (item: Item) => Absence;
}

/** “三公” over the years with its parts, all bars on one scale; null where no document gives any of it. */
export function threePublicView(records: readonly Disclosure[], words: Words): ThreePublicView | null {
  const lines = records
    .flatMap((record) => linesOf(record, words))
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .sort((a, b) => b.year - a.year || (a.kind < b.kind ? -1 : 1));
  // What a budget says of its own year goes before what the final accounts repeat of it.
  const shown = lines.filter(
    (line) =>
      line.note === '' ||
      !lines.some(({ year, kind, note }) => note === '' && year === line.year && kind === line.kind),
  );
  if (shown.length === 0) return null;
  const used = items.filter((item) => shown.some(({ figures }) => figures[item]));
  const longest = shown
    .flatMap(({ figures }) => Object.values(figures).map(({ money }) => money))
    .reduce<Money | null>((most, money) => (most && compareMoney(most, money) >= 0 ? most : money), null);
  const rows = shown.map(({ year, kind, note, figures, whyNot }) => ({
    edition: words.labels.edition(year, kind),
    note,
    cells: used.map((item) => {
      const figure = figures[item];
      if (figure && longest) return bar(figure, longest, words);
      const why = whyNot(item);
      return { absent: absenceText(why, words), href: why.href };
    }),
  }));
  return {
    drawn: rows.some(({ cells }) => cells.some((cell) => 'length' in cell && cell.length !== null)),
    cautions: cautionsOf(shown, words),
    columns: used.map((item) => words.bureau.threePublic.items[item]),
    rows,
  };
}

function cautionsOf(lines: readonly Line[], { bureau, labels }: Words): string[] {
  const said = bureau.threePublic.cautions;
  const units = lines.filter(({ scope }) => scope === 'unit');
  return [
    ...(new Set(lines.map(({ kind }) => kind)).size > 1 ? [said.kinds] : []),
    ...(units.length > 0 && units.length < lines.length
      ? [said.scopes([...new Set(units.map(({ year, scope, kind }) => labels.document(year, scope, kind)))])]
      : []),
  ];
}

function bar(printed: PrintedFigure, longest: Money, { figures }: Words): ThreePublicBar {
  const { withUnit, href, from, recognised, money } = printed;
  const share = ratio(money, longest);
  const notes = [...(from === 'text' ? [figures.fromText] : []), ...(recognised ? [figures.fromImage] : [])];
  return {
    text: withUnit,
    href,
    note: figures.remarks(notes),
    length: share !== null && share > 0 ? `${(share * 100).toFixed(2)}%` : null,
  };
}

/** What a document says: its own kind of figures, and for final accounts the budget they print beside. */
function linesOf(record: Disclosure, words: Words): Line[] {
  const { fiscalYear: year, kind, scope } = record;
  const [table] = readThreePublic(new CheckedDocument(record, record.title, noReferences));
  const inTable = (side: DisclosureKind): Figures =>
    Object.fromEntries(
      items.flatMap((item) => {
        const cell = table?.[side]?.[item]?.cell;
        const found = record.tables.find(({ id }) => id === cell?.table);
        const amount = found && cell && amountAt(found, cell.row, cell.column);
        return amount ? [[item, fromTable(record, amount, words)]] : [];
      }),
    );
  const own: Line = {
    year,
    kind,
    scope,
    note: '',
    figures: { ...inText(record, words), ...inTable(kind) },
    whyNot: (item) => whyNone(record, item === 'total' ? 'threePublic' : concepts[item]),
  };
  if (kind === 'budget') return [own];
  const planned: Line = {
    year,
    kind: 'budget',
    scope,
    note: words.bureau.threePublic.inFinal,
    figures: inTable('budget'),
    // What is said of the document is said of its outturn.
    whyNot: () => ({ why: 'unknown', href: disclosurePath(record.id, table?.sheet.table.id) }),
  };
  return [own, planned];
}

function inText(record: Disclosure, words: Words): Figures {
  const whole = keyFigures(record, words).find(({ id }) => id === 'threePublic')?.printed;
  const said = items.flatMap((item) => {
    const fact = factAbout(record, concepts[item]);
    const figure = fact ? fromFact(record, fact, words) : null;
    return figure ? [[item, figure] as const] : [];
  });
  return { ...Object.fromEntries(said), ...(whole ? { total: whole } : {}) };
}

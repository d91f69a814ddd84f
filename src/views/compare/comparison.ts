import Big from 'big.js';
// Not by way of the index: this runs in the browser, and the schemas of the model are large.
import { convert, isZero, type Money, toYuan } from '../../model/money.ts';
import { type Absence, absenceText, isPublishedBlank } from '../absence.ts';
import { resultWords } from '../checks/result-words.ts';
import { scaleOf } from './bars.ts';
import type { CompareDocument, CompareFigureId } from './document.ts';
import { type CompareFigure, figureText } from './figure.ts';
import { type CompareWords, cautionOf, compareNotes, labelsOf, namesOf, unitsOf } from './notes.ts';
import type { CompareClass, StructureId } from './structure.ts';
import type { ComparisonView, MeasureView, SectionView, ValueView } from './view.ts';

const totals = ['revenue', 'expenditure', 'basic', 'project'] as const;
const threePublic = [
  'threePublic',
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
] as const;
const threePublicParts: readonly CompareFigureId[] = threePublic.slice(1);
const running = ['operating', 'procurement'] as const;
const averaged = ['expenditure', 'basic', 'threePublic', 'operating'] as const;

/** Documents side by side. Nothing of a document is left out for being alone: where one prints nothing, that is said. */
export function comparison(documents: readonly CompareDocument[], words: CompareWords): ComparisonView {
  const context: Context = {
    documents,
    labels: labelsOf(documents, words),
    names: namesOf(documents, words),
    unit: commonUnit(documents),
    words,
  };
  return {
    documents: documents.map(({ id, bureau, year, scope, kind, href, checks }) => ({
      id,
      name: `${bureau} ${words.labels.document(year, scope, kind)}`,
      href,
      checks: checks && { text: resultWords(checks, words), href: checks.href },
    })),
    notes: compareNotes(documents, words),
    sections: [
      amounts('totals', totals, context),
      structureSection('function', context),
      structureSection('economic', context),
      amounts('threePublic', threePublic, context),
      amounts('running', running, context),
      perHead(context),
    ].filter((section) => section !== null),
  };
}

interface Context {
  documents: readonly CompareDocument[];
  /** What the documents are called beside their figures, and in sentences. */
  labels: readonly string[];
  names: readonly string[];
  /** What amounts are converted to, where they are printed in several units. */
  unit: Money['unit'];
  words: CompareWords;
}

/** The unit of all figures where it is one; 万元, in which most tables are printed, where it is not. */
function commonUnit(documents: readonly CompareDocument[]): Money['unit'] {
  const units = unitsOf(documents.flatMap(({ figures }) => Object.values(figures)));
  return units.length === 1 && units[0] ? units[0] : 'tenThousandYuan';
}

function amounts(
  id: 'totals' | 'threePublic' | 'running',
  measures: readonly CompareFigureId[],
  { documents, labels, unit, words }: Context,
): SectionView | null {
  const said = words.comparison;
  const printed = documents.flatMap(({ figures }) => measures.flatMap((measure) => figures[measure] ?? []));
  if (printed.length === 0) return null;
  const scale = scaleOf(printed.map(toYuan));
  return {
    id,
    title: said.sections[id],
    caution: cautionOf(
      documents.filter(({ figures }) => measures.some((measure) => figures[measure])),
      words,
    ),
    notes: [said.amounts],
    axis: said.axis.amounts,
    zero: scale.zero,
    measures: measures
      // What no document prints is no row; of 三公 its parts tell no more of an empty table than the whole.
      .filter((measure) =>
        documents.some(
          ({ figures, absent }) =>
            figures[measure] ?? (isPublishedBlank(absent[measure]) && !threePublicParts.includes(measure)),
        ),
      )
      .map((measure) => ({
        label: said.figures[measure],
        values: documents.map(({ figures, absent }, at): ValueView => {
          const figure = figures[measure];
          const label = labels[at] ?? '';
          if (!figure) return unprinted(label, absent[measure], words);
          const computed =
            figure.unit === unit || isZero(figure)
              ? null
              : said.converted(words.labels.amount(convert(figure, unit), unit));
          return { ...printedValue(label, figure, words), computed, bar: scale.bar(toYuan(figure)) };
        }),
      })),
  };
}

function missing(label: string, text: string, href?: string): ValueView {
  return { label, text: null, href: href ?? null, absent: text, said: [], computed: null, bar: null, finding: null };
}

/** Why a document gives no figure. */
function unprinted(label: string, absent: Absence | undefined, words: CompareWords): ValueView {
  return missing(label, absent ? absenceText(absent, words) : words.absence.unknown, absent?.href);
}

function printedValue(
  label: string,
  figure: CompareFigure,
  { comparison: said, labels }: CompareWords,
): Omit<ValueView, 'computed' | 'bar'> {
  return {
    label,
    text: figureText(figure, labels),
    href: figure.href,
    absent: null,
    said: [...(figure.from === 'text' ? [said.fromText] : []), ...(figure.recognised ? [said.fromImage] : [])],
    finding: figure.finding ?? null,
  };
}

/** One row of a structure: the class of each document that lists it. */
interface ClassRow {
  code: string | null;
  label: string;
  classes: (CompareClass | undefined)[];
}

function structureSection(id: StructureId, { documents, labels, names, words }: Context): SectionView | null {
  const said = words.comparison;
  const structures = documents.map((document) => document.structures[id]);
  const rows = classRows(structures.map((structure) => structure?.classes ?? []));
  if (rows.length === 0) return null;
  const wholes = structures.map((structure) => sumOf((structure?.classes ?? []).map(({ figure }) => figure)));
  const shareOf = (figure: CompareFigure, at: number): Big | null => {
    const whole = wholes[at];
    return whole?.gt(0) ? toYuan(figure).div(whole).times(100) : null;
  };
  const shares = rows.flatMap(({ classes }) =>
    classes.flatMap((one, at) => (one ? (shareOf(one.figure, at) ?? []) : [])),
  );
  const scale = scaleOf(shares);
  const without = documents.flatMap(({ unstructured }, at) =>
    structures[at] ? [] : [unprinted(labels[at] ?? '', unstructured[id], words)],
  );
  return {
    id,
    title: said.sections[id],
    caution: cautionOf(
      documents.filter((_, at) => structures[at]),
      words,
    ),
    notes: [
      ...basisNotes(structures, names, said),
      ...tableNotes(structures, names, said),
      ...structures.flatMap((structure, at) =>
        structure?.beside ? [said.besideClasses(names[at] ?? '', structure.beside)] : [],
      ),
      said.shares,
      ...(rows.some(({ code }) => code === null) && without.length < documents.length - 1 ? [said.byName] : []),
    ],
    axis: said.axis.shares,
    zero: scale.zero,
    measures: rows
      .map(
        ({ code, label, classes }): MeasureView => ({
          label: withMeaning(id, code, label, words),
          values: classes.flatMap((one, at): ValueView[] => {
            const name = labels[at] ?? '';
            if (!structures[at]) return [];
            if (!one) return [missing(name, said.noClass)];
            const share = shareOf(one.figure, at);
            return [
              {
                ...printedValue(name, one.figure, words),
                computed: share && said.share(share.toFixed(1)),
                bar: share && scale.bar(share),
              },
            ];
          }),
        }),
      )
      .concat(without.length > 0 ? [{ label: said.withoutStructure, values: without }] : []),
  };
}

/** The schemes of codes that the structures are set out by. */
const schemes = { function: 'functional', economic: 'economic' } as const satisfies Record<StructureId, string>;

/** The label of a class, with what it means for those who cannot read its name. */
function withMeaning(id: StructureId, code: string | null, label: string, { classes }: CompareWords): string {
  const meaning = code === null ? undefined : classes[schemes[id]][code];
  return meaning ? classes.named(label, meaning) : label;
}

function sumOf(figures: readonly Money[]): Big {
  return figures.reduce((all, figure) => all.plus(toYuan(figure)), new Big(0));
}

function basisNotes(
  structures: readonly (CompareDocument['structures'][StructureId] | null)[],
  names: readonly string[],
  said: CompareWords['comparison'],
): string[] {
  const bases = structures.map((structure) => structure?.basis ?? null);
  const known = [...new Set(bases)].filter((basis) => basis !== null);
  const [only, other] = known;
  if (only && !other) return [said.basisOf(said.basis[only])];
  return [
    said.otherBases(
      known.map((basis) => ({ documents: names.filter((_, at) => bases[at] === basis), basis: said.basis[basis] })),
    ),
  ];
}

/** The tables of a structure by their titles: what they leave out (不含上年结转) stands there. */
function tableNotes(
  structures: readonly (CompareDocument['structures'][StructureId] | null)[],
  names: readonly string[],
  said: CompareWords['comparison'],
): string[] {
  const tables = structures.flatMap((structure, at) =>
    structure?.table ? [{ document: names[at] ?? '', title: structure.table }] : [],
  );
  return tables.length > 0 ? [said.tables(tables)] : [];
}

/**
 * The classes of all documents, one a row: by code, or by name where a document prints no code. A class that was
 * renamed keeps both names; only the same code or the same name is the same class.
 */
function classRows(documents: readonly (readonly CompareClass[])[]): ClassRow[] {
  const codes = new Map(documents.flat().flatMap(({ code, key }) => (code === null ? [] : [[key, code] as const])));
  const rows = new Map<string, Omit<ClassRow, 'label'> & { names: Map<string, string> }>();
  for (const [at, classes] of documents.entries()) {
    for (const one of classes) {
      const code = one.code ?? codes.get(one.key) ?? null;
      const key = code ?? one.key;
      const row = rows.get(key) ?? { code, names: new Map(), classes: documents.map(() => undefined) };
      rows.set(key, row);
      row.classes[at] = one;
      if (!row.names.has(one.key)) row.names.set(one.key, one.name);
    }
  }
  return [...rows.values()]
    .sort((a, b) => ((a.code ?? last) < (b.code ?? last) ? -1 : 1))
    .map(({ code, names, classes }) => ({
      code,
      label: `${code === null ? '' : `${code} `}${[...names.values()].join(' / ')}`,
      classes,
    }));
}

/** Comes after every code. */
const last = '~';

function perHead({ documents, labels, unit, words }: Context): SectionView | null {
  const said = words.comparison;
  const staffed = documents.map(({ staff }) => (staff.length === 1 && staff[0] ? Number(staff[0].count) : 0));
  if (!documents.some(({ staff }) => staff.length > 0)) return null;
  const average = (figure: CompareFigure, at: number): Big => toYuan(figure).div(staffed[at] ?? 1);
  const all = averaged.flatMap((measure) =>
    documents.flatMap(({ figures }, at) => {
      const figure = figures[measure];
      return figure && staffed[at] ? [average(figure, at)] : [];
    }),
  );
  const scale = scaleOf(all);
  const measures = averaged.map(
    (measure): MeasureView => ({
      label: said.each(said.figures[measure]),
      values: documents.flatMap(({ figures, absent }, at): ValueView[] => {
        if (!staffed[at]) return [];
        const figure = figures[measure];
        const label = labels[at] ?? '';
        if (!figure) return [unprinted(label, absent[measure], words)];
        const value = average(figure, at);
        const shown = convert({ amount: value.toFixed(2), unit: 'yuan' }, unit);
        return [
          {
            ...printedValue(label, figure, words),
            computed: said.average(words.labels.amount(new Big(shown).toFixed(2), unit)),
            bar: scale.bar(value),
          },
        ];
      }),
    }),
  );
  return {
    id: 'perHead',
    title: said.sections.perHead,
    caution: cautionOf(
      documents.filter((_, at) => staffed[at]),
      words,
    ),
    notes: [said.perHead],
    axis: said.axis.perHead,
    zero: scale.zero,
    measures: [
      { label: said.staff, values: documents.map((document, at) => staffValue(document, labels[at] ?? '', said)) },
    ]
      .concat(all.length > 0 ? measures : [])
      .filter(({ values }) => values.length > 0),
  };
}

function staffValue(
  { staff, staffAbsent }: CompareDocument,
  label: string,
  said: CompareWords['comparison'],
): ValueView {
  const [first] = staff;
  if (!first) {
    const why = staffAbsent?.why;
    const known = why === 'mentioned' || why === 'notThere' ? why : 'unknown';
    return missing(label, said.noStaff[known], staffAbsent?.href);
  }
  if (staff.length > 1) return missing(label, said.severalStaff(staff.map(({ text }) => text)), first.href);
  if (Number(first.count) === 0) return missing(label, said.nobody, first.href);
  const { text, href, finding = null, printedAs, from } = first;
  const remarks = [printedAs, from === 'form' ? said.fromForm : said.fromText];
  return { label, text, href, absent: null, said: remarks, computed: null, bar: null, finding };
}

import Big from 'big.js';
import { type Money, toYuan } from '../../model/money.ts';
import { scaleOf } from './bars.ts';
import type { CompareDocument } from './document.ts';
import type { CompareFigure } from './figure.ts';
import { type CompareWords, cautionOf } from './notes.ts';
import type { CompareClass, StructureId } from './structure.ts';
import { type Context, missing, printedValue, unprinted } from './values.ts';
import type { MeasureView, SectionView, ValueView } from './view.ts';

/** One row of a structure: the class of each document that lists it. */
interface ClassRow {
  code: string | null;
  label: string;
  classes: (CompareClass | undefined)[];
}

/** The classes of a classification, by their shares; null where no document lists any. */
export function structureSection(id: StructureId, { documents, labels, names, words }: Context): SectionView | null {
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
    leads: 'computed',
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

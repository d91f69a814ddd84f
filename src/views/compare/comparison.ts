import Big from 'big.js';
// Not by way of the index: this runs in the browser, and the schemas of the model are large.
import { convert, isZero, type Money, toYuan, unitName } from '../../model/money.ts';
import { scaleOf } from './bars.ts';
import type { CompareDocument, CompareFigureId } from './document.ts';
import type { CompareFigure } from './figure.ts';
import { compareNotes, labelsOf, namesOf, unitsOf } from './notes.ts';
import type { CompareClass, StructureId } from './structure.ts';
import type { ComparisonView, MeasureView, SectionView, ValueView } from './view.ts';

/** The words of the page, in one place. */
const words = {
  figures: {
    revenue: '收入',
    expenditure: '支出',
    basic: '基本支出',
    project: '项目支出',
    threePublic: '“三公”经费合计',
    overseasTravel: '因公出国（境）费',
    officialVehicles: '公务用车购置及运行维护费',
    officialVehiclesPurchase: '其中：公务用车购置费',
    officialVehiclesOperation: '其中：公务用车运行维护费',
    officialReceptions: '公务接待费',
    operating: '机关运行经费',
    procurement: '政府采购',
  } satisfies Record<CompareFigureId, string>,
  sections: {
    totals: '总数',
    function: '钱花在哪些方面（按功能分类）',
    economic: '钱用在什么上（按经济分类）',
    threePublic: '“三公”经费',
    running: '机关运行经费和政府采购',
    perHead: '按在职人数平均',
  },
  amounts: '数字照原件；条形从 0 起，这一组用同一比例。',
  shares: '金额照原件；占比由本站计算，是占本文件列出的各类之和的比例，条形按占比画，各文件用同一比例。',
  perHead:
    '人均由本站计算：文件印的金额除以文件印的在职人数。人数可能只是本级，也可能不是同一天的数，只作参考。条形从 0 起，用同一比例。',
  staff: '在职人数',
  each: (name: string) => `${name} ÷ 在职人数`,
  converted: (amount: string, unit: string) => `合 ${amount} ${unit}（换算）`,
  share: (percent: string) => `占 ${percent}%（计算）`,
  average: (amount: string, unit: string) => `${amount} ${unit}/人（计算）`,
  notRead: '没有读到',
  noClass: '没有这一类的金额',
  byName: '没有印代码的类按名称对应；名称不同的不合并，可能是同一类改了名。',
  noStaff: '没有读到在职人数',
  severalStaff: (texts: string) => `分别列出 ${texts}，没有总数，不计算人均`,
  nobody: '在职人数是 0',
  withoutStructure: (names: string) => `没有读到这种分类的数字：${names}。`,
  otherBases: (bases: string) => `各文件分的不是同一笔钱：${bases}。`,
  fromText: '摘自正文',
  recognised: '识别自扫描件',
  basis: {
    all: '全部支出',
    generalPublicBudget: '一般公共预算支出',
    gpbBasic: '一般公共预算基本支出',
    text: '正文列出的支出',
  },
  basisOf: (basis: string) => `分的是${basis}。`,
  tables: (said: string) => `出自${said}。`,
  tableOf: (label: string, title: string) => `${label}《${title}》`,
};

const totals = ['revenue', 'expenditure', 'basic', 'project'] as const;
const threePublic = [
  'threePublic',
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
] as const;
const running = ['operating', 'procurement'] as const;
const averaged = ['expenditure', 'basic', 'threePublic', 'operating'] as const;

/** Documents side by side. Nothing of a document is left out for being alone: where one prints nothing, that is said. */
export function comparison(documents: readonly CompareDocument[]): ComparisonView {
  const labels = labelsOf(documents);
  const context: Context = { documents, labels, names: namesOf(documents), unit: commonUnit(documents) };
  return {
    documents: documents.map(({ id, bureau, name, href, checks }) => ({ id, name: `${bureau} ${name}`, href, checks })),
    notes: compareNotes(documents),
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
}

/** The unit of all figures where it is one; 万元, in which most tables are printed, where it is not. */
function commonUnit(documents: readonly CompareDocument[]): Money['unit'] {
  const units = unitsOf(documents.flatMap(({ figures }) => Object.values(figures)));
  return units.length === 1 && units[0] ? units[0] : 'tenThousandYuan';
}

function amounts(
  id: 'totals' | 'threePublic' | 'running',
  measures: readonly CompareFigureId[],
  { documents, labels, unit }: Context,
): SectionView | null {
  const printed = documents.flatMap(({ figures }) => measures.flatMap((measure) => figures[measure] ?? []));
  if (printed.length === 0) return null;
  const scale = scaleOf(printed.map(toYuan));
  return {
    id,
    title: words.sections[id],
    notes: [words.amounts],
    zero: scale.zero,
    measures: measures
      // What no document prints is no row; the whole of a section is asked for all the same.
      .filter((measure) => documents.some(({ figures, absent }) => figures[measure] ?? absent[measure]))
      .map((measure) => ({
        label: words.figures[measure],
        values: documents.map(({ figures, absent }, at): ValueView => {
          const figure = figures[measure];
          const label = labels[at] ?? '';
          if (!figure) return missing(label, absent[measure]?.text ?? words.notRead, absent[measure]?.href);
          const computed =
            figure.unit === unit || isZero(figure) ? null : words.converted(convert(figure, unit), unitName(unit));
          return { ...printedValue(label, figure), computed, bar: scale.bar(toYuan(figure)) };
        }),
      })),
  };
}

function missing(label: string, text: string, href?: string): ValueView {
  return { label, text: null, href: href ?? null, absent: text, said: [], computed: null, bar: null, finding: null };
}

function printedValue(label: string, figure: CompareFigure): Omit<ValueView, 'computed' | 'bar'> {
  return {
    label,
    text: figure.text,
    href: figure.href,
    absent: null,
    said: [...(figure.from === 'text' ? [words.fromText] : []), ...(figure.recognised ? [words.recognised] : [])],
    finding: figure.finding ?? null,
  };
}

/** One row of a structure: the class of each document that lists it. */
interface ClassRow {
  code: string | null;
  label: string;
  classes: (CompareClass | undefined)[];
}

function structureSection(id: StructureId, { documents, labels, names }: Context): SectionView | null {
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
  const without = names.filter((_, at) => !structures[at]);
  return {
    id,
    title: words.sections[id],
    notes: [
      ...basisNotes(structures, names),
      ...tableNotes(structures, names),
      words.shares,
      ...(rows.some(({ code }) => code === null) && without.length < documents.length - 1 ? [words.byName] : []),
      ...(without.length > 0 ? [words.withoutStructure(without.join('、'))] : []),
    ],
    zero: scale.zero,
    measures: rows.map(({ label, classes }) => ({
      label,
      values: classes.flatMap((one, at): ValueView[] => {
        const name = labels[at] ?? '';
        if (!structures[at]) return [];
        if (!one) return [missing(name, words.noClass)];
        const share = shareOf(one.figure, at);
        return [
          {
            ...printedValue(name, one.figure),
            computed: share && words.share(share.toFixed(1)),
            bar: share && scale.bar(share),
          },
        ];
      }),
    })),
  };
}

function sumOf(figures: readonly Money[]): Big {
  return figures.reduce((all, figure) => all.plus(toYuan(figure)), new Big(0));
}

function basisNotes(
  structures: readonly (CompareDocument['structures'][StructureId] | null)[],
  labels: readonly string[],
): string[] {
  const bases = structures.map((structure) => structure && words.basis[structure.basis]);
  const known = new Set(bases.filter((basis) => basis !== null));
  const [only] = known;
  if (known.size === 1 && only) return [words.basisOf(only)];
  const said = [...known].map((basis) => `${labels.filter((_, at) => bases[at] === basis).join('、')}是${basis}`);
  return [words.otherBases(said.join('；'))];
}

/** The tables of a structure by their titles: what they leave out (不含上年结转) stands there. */
function tableNotes(
  structures: readonly (CompareDocument['structures'][StructureId] | null)[],
  labels: readonly string[],
): string[] {
  const said = structures.flatMap((structure, at) =>
    structure?.table ? [words.tableOf(labels[at] ?? '', structure.table)] : [],
  );
  return said.length > 0 ? [words.tables(said.join('、'))] : [];
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

function perHead({ documents, labels, unit }: Context): SectionView | null {
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
      label: words.each(words.figures[measure]),
      values: documents.flatMap(({ figures }, at): ValueView[] => {
        if (!staffed[at]) return [];
        const figure = figures[measure];
        const label = labels[at] ?? '';
        if (!figure) return [missing(label, words.notRead)];
        const value = average(figure, at);
        const shown = convert({ amount: value.toFixed(2), unit: 'yuan' }, unit);
        return [
          {
            ...printedValue(label, figure),
            computed: words.average(new Big(shown).toFixed(2), unitName(unit)),
            bar: scale.bar(value),
          },
        ];
      }),
    }),
  );
  return {
    id: 'perHead',
    title: words.sections.perHead,
    notes: [words.perHead],
    zero: scale.zero,
    measures: [{ label: words.staff, values: documents.map((document, at) => staffValue(document, labels[at] ?? '')) }]
      .concat(all.length > 0 ? measures : [])
      .filter(({ values }) => values.length > 0),
  };
}

function staffValue({ staff }: CompareDocument, label: string): ValueView {
  const [first] = staff;
  if (!first) return missing(label, words.noStaff);
  if (staff.length > 1) return missing(label, words.severalStaff(staff.map(({ text }) => text).join('、')), first.href);
  if (Number(first.count) === 0) return missing(label, words.nobody, first.href);
  const { text, href, finding = null, printedAs } = first;
  return { label, text, href, absent: null, said: [printedAs], computed: null, bar: null, finding };
}

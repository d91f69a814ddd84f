import {
  type DisclosureKind,
  disclosureKinds,
  type Money,
  type MoneyUnit,
  type PublisherScope,
  toYuan,
} from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { byEdition, editionName } from '../browse/listed.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { foldText, type ProjectKeys, type SizeId, sizeIds } from './filter.ts';
import type { Project } from './projects.ts';

/**
 * A project as the list needs it, in the page and in the browser. It is there once for all languages: words of ours
 * are made from it by `projectLine`. Addresses are from the root of the site, empty where there is none.
 */
export interface ProjectRow {
  name: string;
  unit: string;
  publisher: string;
  year: number;
  kind: DisclosureKind;
  scope: PublisherScope;
  documentHref: string;
  /** As printed; empty where no amount is printed. */
  amount: string;
  amountUnit: MoneyUnit | null;
  amountHref: string;
  /** The finding that says the amount does not agree with another; empty where there is none. */
  findingHref: string;
  /** What the amount is, or what is printed instead. */
  amountName: string;
  /** What is to be known of the amount. */
  amountIs: AmountNote[];
  table: string;
  tableHref: string;
  /** Its performance form; empty without one. */
  targetHref: string;
  keys: ProjectKeys;
}

/** The amount was carried over; its cell is blank; it was recognised in a scan. */
export type AmountNote = 'carried' | 'blank' | 'recognised';

const tenThousand = (amount: string): Money => ({ amount, unit: 'tenThousandYuan' });
const sizes: readonly { id: SizeId; from: Money }[] = [
  { id: '1000', from: tenThousand('1000') },
  { id: '100', from: tenThousand('100') },
  { id: '10', from: tenThousand('10') },
];

/** The band of size an amount falls into, whatever its unit. */
export function sizeOf(money: Money | null): SizeId {
  if (!money) return 'none';
  const yuan = toYuan(money);
  return sizes.find(({ from }) => yuan.gte(toYuan(from)))?.id ?? '0';
}

/** The largest first, whatever the unit; those without an amount last. */
export function bySize(a: Project, b: Project): number {
  if (a.figure && b.figure) {
    const order = toYuan(b.figure.money).cmp(toYuan(a.figure.money));
    if (order !== 0) return order;
  } else if (a.figure || b.figure) return a.figure ? -1 : 1;
  return a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0;
}

/** Projects on one page of the list. */
export const projectsPerPage = 200;

/** A project as a row; `found` has the figures that do not agree with others. */
export function projectRow(
  { name, unit, document, figure, table, target, ...project }: Project,
  found: Disagreements,
): ProjectRow {
  return {
    name,
    unit: unit ?? '',
    publisher: document.publisher,
    year: document.year,
    kind: document.kind,
    scope: document.scope,
    documentHref: document.href,
    amount: figure?.text ?? '',
    amountUnit: figure?.unit ?? null,
    amountHref: figure?.href ?? '',
    findingHref: (figure && found.get(figure.href)) ?? '',
    amountName: project.figureName,
    amountIs: [
      ...(project.carried ? (['carried'] as const) : []),
      ...(project.blank ? (['blank'] as const) : []),
      ...(figure?.recognised ? (['recognised'] as const) : []),
    ],
    table: table.title,
    tableHref: table.href,
    targetHref: target?.href ?? '',
    keys: {
      text: foldText(`${name} ${unit ?? ''} ${document.publisher}`),
      size: sizeOf(figure?.money ?? null),
      kind: document.kind,
      bureau: document.bureau,
      year: String(document.year),
      target: target ? 'yes' : 'no',
    },
  };
}

/** How many projects each year and kind has, in words. */
export function editionCounts(projects: readonly Project[], words: Words): string[] {
  return [...Map.groupBy(projects, ({ document: { year, kind } }) => `${year}-${kind}`).values()]
    .flatMap((own) => (own[0] ? [{ document: own[0].document, count: own.length }] : []))
    .sort((a, b) => byEdition(a.document, b.document))
    .map(({ document, count }) => words.projects.count(editionName(document, words), count));
}

/** A list to choose from. */
export interface Choices {
  key: Exclude<keyof ProjectKeys, 'text'>;
  label: string;
  all: string;
  choices: { value: string; text: string }[];
}

/** What the list can be narrowed to: nothing that no project of it has. */
export function projectChoices(projects: readonly Project[], words: Words): Choices[] {
  const { filter } = words.projects;
  /** Of fixed choices those that some project has. */
  const held = <T extends string>(all: readonly T[], of: (project: Project) => T, names: Record<T, string>) => {
    const found = new Set(projects.map(of));
    return all.filter((value) => found.has(value)).map((value) => ({ value, text: names[value] }));
  };
  const bureaus = new Map(projects.map(({ document }) => [document.bureau, document.publisher]));
  const years = [...new Set(projects.map(({ document }) => document.year))].sort((a, b) => b - a);
  return [
    {
      key: 'size',
      ...filter.size,
      choices: held(sizeIds, ({ figure }) => sizeOf(figure?.money ?? null), filter.sizes),
    },
    {
      key: 'kind',
      ...filter.kind,
      choices: held(disclosureKinds, ({ document }) => document.kind, filter.kinds),
    },
    {
      key: 'year',
      ...filter.year,
      choices: years.map((year) => ({ value: String(year), text: filter.yearName(year) })),
    },
    {
      key: 'target',
      ...filter.target,
      choices: held(['yes', 'no'] as const, ({ target }) => (target ? 'yes' : 'no'), filter.targets),
    },
    {
      key: 'bureau',
      ...filter.bureau,
      choices: [...bureaus].map(([value, text]) => ({ value, text })).sort((a, b) => (a.text < b.text ? -1 : 1)),
    },
  ];
}

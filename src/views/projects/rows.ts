import { kindNames, type Money, toYuan } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { editionName } from '../browse/listed.ts';
import { foldText, type ProjectKeys, type SizeId } from './filter.ts';
import type { Project } from './projects.ts';

/** A project as the list shows it, in the page and in the browser: texts and addresses only. */
export interface ProjectRow {
  name: string;
  unit: string;
  publisher: string;
  /** 2024 年部门预算. */
  document: string;
  documentHref: string;
  /** As printed with its unit; empty where no amount is printed. */
  amount: string;
  amountHref: string;
  /** What the amount is, or what is printed instead. */
  amountName: string;
  table: string;
  tableHref: string;
  /** Its performance form; empty without one. */
  targetHref: string;
  keys: ProjectKeys;
}

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

/** A project as a row. */
export function projectRow({ name, unit, document, figure, figureName, table, target }: Project): ProjectRow {
  return {
    name,
    unit: unit ?? '',
    publisher: document.publisher,
    document: document.name,
    documentHref: document.href,
    amount: figure?.text ?? '',
    amountHref: figure?.href ?? '',
    amountName: [figureName, ...(figure?.remarks ?? [])].filter(Boolean).join('，'),
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
export function editionCounts(projects: readonly Project[]): string[] {
  const groups = Map.groupBy(projects, ({ document }) => editionName(document, wordsOf('zh')));
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([name, own]) => `${name} ${own.length} 个`);
}

/** A list to choose from. */
export interface Choices {
  key: Exclude<keyof ProjectKeys, 'text'>;
  label: string;
  all: string;
  choices: { value: string; text: string }[];
}

/** What the list can be narrowed to. */
export function projectChoices(projects: readonly Project[]): Choices[] {
  const bureaus = new Map(projects.map(({ document }) => [document.bureau, document.publisher]));
  const years = [...new Set(projects.map(({ document }) => document.year))].sort((a, b) => b - a);
  return [
    {
      key: 'size',
      label: '金额',
      all: '不限',
      choices: [
        { value: '1000', text: '1000 万元以上' },
        { value: '100', text: '100 万元到 1000 万元' },
        { value: '10', text: '10 万元到 100 万元' },
        { value: '0', text: '不到 10 万元' },
        { value: 'none', text: '没有印出金额' },
      ],
    },
    {
      key: 'kind',
      label: '类型',
      all: '预算和决算',
      choices: Object.entries(kindNames).map(([value, text]) => ({ value, text })),
    },
    {
      key: 'year',
      label: '年份',
      all: '全部年份',
      choices: years.map((year) => ({ value: String(year), text: `${year} 年` })),
    },
    {
      key: 'target',
      label: '绩效表',
      all: '有没有都行',
      choices: [
        { value: 'yes', text: '有绩效目标或自评' },
        { value: 'no', text: '没有' },
      ],
    },
    {
      key: 'bureau',
      label: '机构',
      all: '全部机构',
      choices: [...bureaus].map(([value, text]) => ({ value, text })).sort((a, b) => (a.text < b.text ? -1 : 1)),
    },
  ];
}

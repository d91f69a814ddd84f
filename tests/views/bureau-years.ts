import Big from 'big.js';
import type { Disclosure, DisclosureKind, Table } from '../../src/model/index.ts';
import { columns, fact, head, place, record, row, table } from './records.ts';

/** Documents of a bureau over years, made up: amounts grow by the year and are spent but for a part. */
export interface MadeDocument {
  bureau: string;
  year: number;
  kind: DisclosureKind;
  options?: Partial<Disclosure>;
}

function amount(year: number, base: string, kind: DisclosureKind): string {
  const grown = new Big(base).times(year - 2000);
  return (kind === 'final' ? grown.times('0.96') : grown).toFixed(2);
}

function summary(year: number, kind: DisclosureKind): Table {
  const cols = columns('la|la');
  const total = amount(year, '61.5', kind);
  const current = amount(year, '60.25', kind);
  return table({
    id: 't01',
    standard: kind === 'budget' ? 'budget.revenue-expenditure-summary' : 'final.revenue-expenditure-summary',
    title: { text: '收支总表', place: place(10) },
    columns: cols,
    rows: [
      row(['本年收入合计', current, '本年支出合计', current], cols, { role: 'total', line: 13 }),
      row(['收入总计', total, '支出总计', total], cols, { role: 'total', line: 14 }),
    ],
  });
}

function spending(year: number, kind: DisclosureKind): Table {
  const cols = columns('klaaa', { 2: 'total', 3: 'basicExpenditure', 4: 'projectExpenditure' });
  const [basic, project] = [amount(year, '40', kind), amount(year, '20.25', kind)];
  const total = new Big(basic).plus(project).toFixed(2);
  return table({
    id: 't02',
    standard: kind === 'budget' ? 'budget.expenditure-detail' : 'final.expenditure-detail',
    title: { text: '支出总表', place: place(20) },
    place: place(20),
    columns: cols,
    rows: [row(['合计', '', total, basic, project], cols, { role: 'total', line: 24 })],
  });
}

/** 三公 with one item a column. */
function threePublic(year: number, kind: DisclosureKind): Table {
  const cols = columns('aaaa', {
    0: 'total',
    1: 'overseasTravel',
    2: 'officialVehiclesOperation',
    3: 'officialReceptions',
  });
  const names = ['合计', '因公出国（境）费', '公务用车运行维护费', '公务接待费'];
  const [cars, guests] = [amount(year, '0.5', kind), amount(year, '0.125', kind)];
  const total = new Big(cars).plus(guests).toFixed(2);
  return table({
    id: 't03',
    standard: kind === 'budget' ? 'budget.three-public' : 'final.three-public',
    title: { text: '“三公”经费表', place: place(30) },
    place: place(30),
    columns: cols.map((column, at) => ({ ...column, path: [names[at] ?? ''] })),
    head: names.map((name, at) => head(name, [at, at], [0, 0])),
    rows: [row([total, '0.00', cars, guests], cols, { line: 34 })],
  });
}

/** One made-up document. */
export function madeDocument({ bureau, year, kind, options = {} }: MadeDocument): Disclosure {
  return record({
    id: `${bureau}/${year}-${kind}`,
    bureau,
    fiscalYear: year,
    kind,
    title: `某局${year}年部门${kind === 'budget' ? '预算' : '决算'}`,
    sources: [{ path: `${year}-${kind}.txt`, sha256: '0'.repeat(64), layout: 'tabbed', evidence: [], lines: 100 }],
    tables: [summary(year, kind), spending(year, kind), threePublic(year, kind)],
    ...options,
  });
}

/** What final accounts say of how far the budget was carried out. */
export function saidCompletion(year: number): Disclosure['facts'] {
  return [
    fact({
      id: 'f001',
      concept: 'threePublicExpenses',
      subject: '“三公”经费支出',
      amount: '1.23',
      year,
      measure: 'final',
      completion: { rate: { text: '97.5%', percent: '97.5', place: place(50, 9) }, base: null, baseName: '全年预算' },
    }),
  ];
}

/** Budget and final accounts of ten years; those of the last have not come yet. */
export function tenYears(bureau: string): Disclosure[] {
  const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
  return years.flatMap((year) => [
    madeDocument({ bureau, year, kind: 'budget' }),
    ...(year < 2024
      ? [madeDocument({ bureau, year, kind: 'final', options: { facts: year === 2023 ? saidCompletion(year) : [] } })]
      : []),
  ]);
}

import {
  type Cell,
  type Column,
  type Disclosure,
  type Fact,
  type Head,
  type MoneyUnit,
  type Passage,
  type Place,
  parseDecimal,
  type Row,
  type Table,
} from '../../src/model/index.ts';

/** Small records for tests, written the way a table is printed. */

export function place(line = 1, column = 1, file = 0): Place {
  return { file, line, column };
}

export function passage(text: string, line = 1, column = 1): Passage {
  return { text, runs: [{ at: 0, place: place(line, column) }] };
}

/** `l` label, `k` code, `a` amount, `o` row number, `t` text, `c` count; `|` begins a new lane. */
export function columns(pattern: string, measures: Partial<Record<number, Column['measure']>> = {}): Column[] {
  const roles = { l: 'label', k: 'code', a: 'amount', o: 'rowNumber', t: 'text', c: 'count' } as const;
  let lane = 0;
  const result: Column[] = [];
  for (const letter of pattern) {
    if (letter === '|') lane += 1;
    else {
      const role = roles[letter as keyof typeof roles];
      result.push({ path: [], role, measure: measures[result.length] ?? null, lane });
    }
  }
  return result;
}

/** Reads a row of printed cells; a cell is read by the role of its column. */
export function row(cells: string[], cols: Column[], options: Partial<Row> & { line?: number } = {}): Row {
  const { line = 1, role = 'data', level = 0 } = options;
  return {
    role,
    level,
    cells: cells.map((text, column): Cell => {
      const cell: Cell = { column, text, place: place(line, column + 1) };
      const kind = cols[column]?.role;
      const decimal = parseDecimal(text);
      if (kind === 'amount' && decimal) cell.value = { kind: 'amount', amount: decimal, unit: 'tenThousandYuan' };
      else if (kind === 'amount' && /^[—-]+$/u.test(text)) cell.value = { kind: 'dash' };
      else if (kind === 'count' && decimal) cell.value = { kind: 'count', count: decimal, unit: null };
      else if (kind === 'rowNumber' && decimal) cell.value = { kind: 'ordinal', ordinal: Number(decimal) };
      else if (kind === 'code' && decimal) {
        const level = ({ 3: 'class', 5: 'group', 7: 'item' } as const)[text.length] ?? null;
        cell.value = { kind: 'code', code: text, scheme: 'functional', level };
      }
      return cell;
    }),
  };
}

export function head(text: string, cols: [number, number], rows: [number, number], children: Head[] = []): Head {
  return { text, place: null, columns: cols, rows, children };
}

export function table(options: Partial<Table> & { columns: Column[] }): Table {
  return {
    id: 't01',
    standard: null,
    evidence: [],
    title: { text: '支出总表', place: place(10) },
    captions: [],
    unit: { text: '单位：万元', place: place(11), unit: 'tenThousandYuan' },
    headerRows: 1,
    head: [],
    rows: [],
    notes: [],
    empty: false,
    confidence: 'high',
    remarks: [],
    joins: [],
    place: place(10),
    form: null,
    ...options,
  };
}

export function fact(options: Partial<Fact> & { amount?: string; unit?: MoneyUnit }): Fact {
  const { amount, unit = 'tenThousandYuan', ...rest } = options;
  return {
    id: 'f001',
    section: 's1',
    subject: '收入预算总额',
    concept: null,
    breakdown: null,
    parent: null,
    year: 2024,
    yearPrinted: true,
    measure: 'budget',
    quantity: amount
      ? { text: `${amount}万元`, amount: amount.replaceAll(',', ''), unit, counter: null, place: place(20, 3) }
      : null,
    share: null,
    change: null,
    completion: null,
    reason: null,
    place: place(20),
    sentence: '',
    ...rest,
  };
}

export function record(options: Partial<Disclosure> = {}): Disclosure {
  return {
    schema: 1,
    id: 'nowhere/2024-budget',
    bureau: 'nowhere',
    region: '140200',
    fiscalYear: 2024,
    kind: 'budget',
    scope: 'department',
    title: '某局2024年部门预算',
    publishedAt: null,
    sources: [{ path: '2024-budget.txt', sha256: '0'.repeat(64), layout: 'tabbed', evidence: [], lines: 100 }],
    contents: [],
    front: [],
    sections: [],
    tables: [],
    facts: [],
    prose: { figures: 0, understood: 0, sentences: 0, unread: 0 },
    definitions: [],
    ...options,
  };
}

/** 支出总表: codes, names, total, basic and project spending at three depths. */
export function expenditureTable(options: Partial<Table> = {}): Table {
  const cols = columns('klaaa', { 2: 'total', 3: 'basicExpenditure', 4: 'projectExpenditure' });
  return table({
    standard: 'budget.expenditure-detail',
    columns: cols,
    headerRows: 2,
    head: [
      head('项目', [0, 1], [0, 0], [head('科目编码', [0, 0], [1, 1]), head('科目名称', [1, 1], [1, 1])]),
      head(
        '2024年预算数',
        [2, 4],
        [0, 0],
        [head('合计', [2, 2], [1, 1]), head('基本支出', [3, 3], [1, 1]), head('项目支出', [4, 4], [1, 1])],
      ),
    ],
    rows: [
      row(['合计', '', '100.00', '60.00', '40.00'], cols, { role: 'total', line: 15 }),
      row(['201', '一般公共服务支出', '80.00', '40.00', '40.00'], cols, { level: 1, line: 16 }),
      row(['20140', '信访事务', '80.00', '40.00', '40.00'], cols, { level: 2, line: 17 }),
      row(['2014001', '行政运行', '40.00', '40.00', ''], cols, { level: 3, line: 18 }),
      row(['2014002', '一般行政管理事务', '40.00', '', '40.00'], cols, { level: 3, line: 19 }),
      row(['208', '社会保障和就业支出', '20.00', '20.00', '0.00'], cols, { level: 1, line: 20 }),
      row(['221', '住房保障支出', '', '', '——'], cols, { level: 1, line: 21 }),
    ],
    ...options,
  });
}

import {
  type AmountValue,
  type Cell,
  type Disclosure,
  type Fact,
  type MoneyUnit,
  type Place,
  type Row,
  rowLabel,
  type Table,
  toYuan,
  type Verdict,
} from '../../model/index.ts';
import { isFlagged } from '../checks/counts.ts';
import { Flags } from '../checks/flags.ts';
import { located } from '../checks/locate.ts';
import { isOwnQuantity } from '../checks/own-quantity.ts';
import { distinctTitle } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import { cellAnchor } from '../table-body.ts';
import { whereIs } from '../where.ts';
import { codesOf } from './codes.ts';
import type { DataField } from './data-table.ts';
import { type ItemOf, tableItems } from './item.ts';
import { factStage, type Staged, tableStages } from './stage.ts';

/** The columns of the amounts in long form. */
export const amountFields = [
  { name: 'document', type: 'string', title: '文件', description: '文件的编号：机构/年度-种类' },
  { name: 'bureau', type: 'string', title: '机构编号' },
  { name: 'bureau_name', type: 'string', title: '机构', description: '当年的名称' },
  { name: 'region', type: 'string', title: '地区代码', description: '行政区划代码（GB/T 2260）' },
  { name: 'region_name', type: 'string', title: '地区' },
  { name: 'fiscal_year', type: 'integer', title: '年度', description: '文件的预算或决算年度' },
  {
    name: 'kind',
    type: 'string',
    title: '种类',
    description: 'budget 预算，final 决算',
    constraints: { enum: codesOf.kind },
  },
  {
    name: 'scope',
    type: 'string',
    title: '范围',
    description: 'department 部门，unit 单位',
    constraints: { enum: codesOf.scope },
  },
  {
    name: 'origin',
    type: 'string',
    title: '来自',
    description: 'table 表格里的一格，text 正文的句子',
    constraints: { enum: codesOf.origin },
  },
  { name: 'table', type: 'string', title: '表号', description: '表在文件里的编号：t01；正文里的没有' },
  {
    name: 'table_standard',
    type: 'string',
    title: '标准表',
    description: '认出的标准表，见代码表；没有认出的没有',
    constraints: { enum: codesOf.table_standard },
  },
  { name: 'table_title', type: 'string', title: '表名', description: '原件的表名' },
  { name: 'row', type: 'integer', title: '行', description: '格子在表里第几行，从 1 起，不含表头' },
  { name: 'column', type: 'integer', title: '列', description: '格子在表里第几列，从 1 起' },
  {
    name: 'row_role',
    type: 'string',
    title: '行的性质',
    description: 'data 数据，total 合计，其余见代码表',
    constraints: { enum: codesOf.row_role },
  },
  { name: 'row_label', type: 'string', title: '行名', description: '这一行的名称；正文里的是句子说的项目' },
  {
    name: 'item',
    type: 'string',
    title: '项目',
    description:
      '这一格或这一句说的项目，按通用名称统一：①、其中：和不同写法都归到一个代码，合计行是这张表的总数，见代码表；没有认出的没有',
    constraints: { enum: codesOf.item },
  },
  { name: 'code', type: 'string', title: '科目编码', description: '印在这一行的编码；含义随年度变化' },
  {
    name: 'code_scheme',
    type: 'string',
    title: '编码体系',
    description: 'functional 支出功能分类等，见代码表',
    constraints: { enum: codesOf.code_scheme },
  },
  { name: 'column_label', type: 'string', title: '列名', description: '逐级列头，用“\u00a0/\u00a0”隔开' },
  {
    name: 'measure',
    type: 'string',
    title: '指标',
    description: '这一列或这一句说的是什么，见代码表；词汇里没有的没有',
    constraints: { enum: codesOf.measure },
  },
  {
    name: 'stage',
    type: 'string',
    title: '预算还是决算',
    description:
      'budget 预算，adjusted 调整后的预算（决算里的“全年预算”也是），final 决算（执行数）；按列名、行名或句子，没有写的按文件的种类',
    constraints: { enum: codesOf.stage },
  },
  {
    name: 'stated_year',
    type: 'integer',
    title: '所属年份',
    description: '这个数是哪一年的：按列名、行名或句子，没有写的是文件的年度；比较两年的列没有',
  },
  { name: 'printed', type: 'string', title: '印出的写法', description: '与原件一字不差' },
  { name: 'amount', type: 'string', title: '金额', description: '印出的数，十进制，保留原来的位数' },
  {
    name: 'unit',
    type: 'string',
    title: '单位',
    description: 'yuan、thousandYuan、tenThousandYuan、hundredMillionYuan',
    constraints: { enum: codesOf.unit },
  },
  { name: 'yuan', type: 'string', title: '折合元（精确）', description: '由金额和单位换算，十进制，没有舍入' },
  { name: 'yuan_number', type: 'number', title: '折合元', description: '同上，作为数，便于计算' },
  { name: 'file', type: 'integer', title: '第几个文件', description: '文件在原件里的次序，从 1 起' },
  { name: 'line', type: 'integer', title: '行号', description: '原文或转写稿的行号，从 1 起' },
  { name: 'place', type: 'string', title: '出处', description: '原文的行，或原件的页、工作表' },
  { name: 'recognised', type: 'boolean', title: '识别', description: '由图像识别得来，可能有误' },
  { name: 'flagged', type: 'boolean', title: '核对', description: '核对发现与别处不符，需要看一看' },
  { name: 'address', type: 'string', title: '地址', description: '这个数在本站的链接' },
] as const satisfies readonly DataField[];

type FieldName = (typeof amountFields)[number]['name'];
type Value = string | number | boolean | null;

/** One amount, by the names of the columns. Null where there is nothing to say. */
export type AmountRow = Record<FieldName, Value>;

/** Who publishes a document and where, and how an address of the site is written. */
export interface AmountContext {
  bureauName: string;
  regionName: string;
  verdicts: readonly Verdict[];
  address: (path: string) => string;
}

type Source = Pick<
  Disclosure,
  'id' | 'bureau' | 'region' | 'fiscalYear' | 'kind' | 'scope' | 'sources' | 'tables' | 'facts'
>;

/** How many amounts of money a document prints, in its tables and in its sentences. */
export function amountCount({ tables, facts }: Pick<Source, 'tables' | 'facts'>): number {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter(isAmount).length + facts.filter(isMoney).length;
}

function isAmount(cell: Cell): cell is Cell & { value: AmountValue } {
  return cell.value?.kind === 'amount';
}

function isMoney(fact: Fact): fact is Fact & { quantity: { unit: MoneyUnit } } {
  return fact.quantity?.unit != null;
}

/** Every amount of money of a document, in its tables and then in its sentences. */
export function* amountRows(record: Source, context: AmountContext): Generator<AmountRow> {
  const flags = new Flags(located(record, context.verdicts));
  for (const table of record.tables) {
    const ways = { itemOf: tableItems(table), stageOf: tableStages(table, record) };
    for (const [rowIndex, row] of table.rows.entries()) {
      for (const cell of row.cells) {
        if (!isAmount(cell)) continue;
        const path = disclosurePath(record.id, cellAnchor(table.id, rowIndex, cell.column));
        yield {
          ...documentPart(record, context),
          ...cellPart(table, record, row, rowIndex, cell, ways),
          ...moneyPart(cell.text, cell.value),
          ...placePart(record, cell.place, cell.confidence !== undefined),
          flagged: flags.cell(table.id, rowIndex, cell.column) !== null,
          address: context.address(path),
        };
      }
    }
  }
  const doubted = Map.groupBy(
    context.verdicts.filter(isFlagged).flatMap(({ operands }) => operands),
    ({ fact }) => fact,
  );
  for (const fact of record.facts) {
    if (!isMoney(fact)) continue;
    const { quantity } = fact;
    yield {
      ...documentPart(record, context),
      ...factPart(fact, record),
      ...moneyPart(quantity.text, { kind: 'amount', amount: quantity.amount, unit: quantity.unit }),
      ...placePart(record, quantity.place, false),
      flagged: (doubted.get(fact.id) ?? []).some((operand) => isOwnQuantity(fact, operand)),
      address: context.address(disclosurePath(record.id, fact.id)),
    };
  }
}

/** The amount as texts, in the order of the columns. */
export function amountTexts(row: AmountRow): string[] {
  return amountFields.map(({ name }) => {
    const value = row[name];
    return value === null ? '' : String(value);
  });
}

function documentPart(record: Source, { bureauName, regionName }: AmountContext) {
  return {
    document: record.id,
    bureau: record.bureau,
    bureau_name: bureauName,
    region: record.region,
    region_name: regionName,
    fiscal_year: record.fiscalYear,
    kind: record.kind,
    scope: record.scope,
  };
}

/** How the amounts of a table are read. */
interface Ways {
  itemOf: ItemOf;
  stageOf: (label: string, column: number) => Staged;
}

function cellPart(
  table: Table,
  record: Pick<Disclosure, 'tables'>,
  row: Row,
  rowIndex: number,
  cell: Cell,
  { itemOf, stageOf }: Ways,
) {
  const column = table.columns[cell.column];
  const lane = column?.lane ?? 0;
  const code = codeOf(table, row, lane);
  const label = rowLabel(table, row, lane) || labelBefore(row, cell.column);
  const { stage, year } = stageOf(label, cell.column);
  return {
    origin: 'table',
    table: table.id,
    table_standard: table.standard,
    table_title: distinctTitle(table, record.tables),
    row: rowIndex + 1,
    column: cell.column + 1,
    row_role: row.role,
    row_label: label,
    item: itemOf(row, label, cell.column),
    code: code?.code ?? null,
    code_scheme: code?.scheme ?? null,
    column_label: column?.path.join(' / ') ?? '',
    measure: column?.measure ?? null,
    stage,
    stated_year: year,
  };
}

/** The most exact code a row prints in a lane: 类, 款 and 项 may stand in columns of their own. */
function codeOf(table: Table, row: Row, lane: number) {
  return row.cells
    .flatMap(({ column, value }) =>
      value?.kind === 'code' && (table.columns[column]?.lane ?? 0) === lane ? [value] : [],
    )
    .at(-1);
}

/** The name of a total that stands in another lane, with only blanks before its amount: 公用经费合计. */
function labelBefore({ role, cells }: Row, column: number): string {
  const before = cells.findLast((cell) => cell.column < column && cell.text !== '');
  return role === 'total' && before && before.value === undefined ? before.text : '';
}

function factPart(fact: Fact, record: Pick<Disclosure, 'kind'>) {
  const { stage, year } = factStage(fact, record);
  return {
    origin: 'text',
    table: null,
    table_standard: null,
    table_title: null,
    row: null,
    column: null,
    row_role: null,
    row_label: fact.subject,
    item: fact.concept,
    code: null,
    code_scheme: null,
    column_label: null,
    measure: fact.concept,
    stage,
    stated_year: year,
  };
}

function moneyPart(printed: string, value: AmountValue) {
  const yuan = toYuan(value);
  return {
    printed,
    amount: value.amount,
    unit: value.unit,
    yuan: yuan.toFixed(),
    yuan_number: yuan.toNumber(),
  };
}

function placePart(record: Pick<Disclosure, 'id' | 'sources'>, place: Place, recognisedCell: boolean) {
  const where = whereIs(record, place);
  return {
    file: place.file + 1,
    line: place.line,
    place: where.name,
    recognised: recognisedCell || where.recognised,
  };
}

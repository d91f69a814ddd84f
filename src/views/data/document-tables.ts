import type { Disclosure, Table, Verdict } from '../../model/index.ts';
import { verdictFields, verdictRows } from '../checks/csv.ts';
import { factFields, factRows, tableTexts } from '../csv.ts';
import { distinctTitle } from '../labels.ts';
import type { DisclosureSummary } from '../summary.ts';
import { type AmountContext, amountFields, amountRows, amountTexts } from './amounts.ts';
import { type DataField, type DataTable, distinctHeads } from './data-table.ts';

const roleNames = {
  rowNumber: '行次（行的序号）',
  code: '编码',
  label: '名称',
  amount: '金额',
  count: '数量',
  percent: '百分比',
  text: '文字',
} as const satisfies Record<Table['columns'][number]['role'], string>;

/** A printed table as a data file; its fields are the printed texts, so all of them are texts. */
function printedTable(table: Table, record: Pick<Disclosure, 'tables'>): DataTable {
  const { heads, rows } = tableTexts(table);
  const fields = distinctHeads(heads).map((name, at): DataField => {
    const role = table.columns[at]?.role;
    return { name, type: 'string', ...(role ? { description: `${roleNames[role]}，照原件的写法` } : {}) };
  });
  const unit = table.unit ? `${table.unit.text}。` : '';
  return {
    name: table.id,
    title: distinctTitle(table, record.tables),
    description: `${unit}格子里是印出的写法；跨行、跨列的格子写在它的第一格。`,
    fields,
    rows,
  };
}

/** The figures of the sentences as a data file. */
function factTable(record: Pick<Disclosure, 'id' | 'sources' | 'facts'>): DataTable {
  return { name: 'facts', title: '正文里的数字', fields: factFields, rows: factRows(record) };
}

/** The checks of a document as a data file. */
function checkTable(record: Pick<Disclosure, 'id' | 'sources'>, verdicts: readonly Verdict[]): DataTable {
  return { name: 'checks', title: '核对结果', fields: verdictFields, rows: verdictRows(record, verdicts) };
}

/** The amounts of a document in long form. */
export function amountTable(record: Disclosure, context: AmountContext): DataTable {
  return {
    name: 'amounts',
    title: '全部金额（长表）',
    description: '每个金额一行：在哪份文件、哪张表、哪一行哪一列，印的是什么，折合多少元，出处在哪里。',
    fields: amountFields,
    rows: [...amountRows(record, context)].map(amountTexts),
  };
}

/** The names of the tables of a document; lists without rows are no files. */
export function documentTableNames({
  tables,
  facts,
  checks,
}: Pick<DisclosureSummary, 'tables' | 'facts' | 'checks'>): string[] {
  return [
    'amounts',
    ...tables.map(({ id }) => id),
    ...(facts > 0 ? ['facts'] : []),
    ...(checks === null ? [] : ['checks']),
  ];
}

/** A table of a document, by its name. */
export function documentTable(name: string, record: Disclosure, context: AmountContext): DataTable {
  if (name === 'amounts') return amountTable(record, context);
  if (name === 'facts') return factTable(record);
  if (name === 'checks') return checkTable(record, context.verdicts);
  const table = record.tables.find(({ id }) => id === name);
  if (!table) throw new RangeError(`${record.id} has no table ${name}`);
  return printedTable(table, record);
}

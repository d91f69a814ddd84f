import { type DisclosureKind, standardTables, type TableStem } from '../../model/index.ts';

/** A table that 《地方预决算公开操作规程》 (财预〔2016〕143号) asks for. */
export interface MandatedTable {
  stem: TableStem;
  name: string;
  /** First year of the documents that have it; absent where all have. */
  since?: number;
  /** Published where there is such a budget; not every place prints it empty. */
  optional?: true;
}

const budget: readonly MandatedTable[] = [
  { stem: 'revenue-expenditure-summary', name: '部门收支总表' },
  { stem: 'revenue-detail', name: '部门收入总表' },
  { stem: 'expenditure-detail', name: '部门支出总表' },
  { stem: 'fiscal-appropriation-summary', name: '财政拨款收支总表' },
  { stem: 'gpb-expenditure-by-function', name: '一般公共预算支出表' },
  { stem: 'gpb-basic-by-economic', name: '一般公共预算基本支出表' },
  { stem: 'three-public', name: '一般公共预算“三公”经费支出表' },
  { stem: 'gov-fund-expenditure', name: '政府性基金预算支出表' },
  { stem: 'state-capital', name: '国有资本经营预算支出表', optional: true },
];

const final: readonly MandatedTable[] = [
  { stem: 'revenue-expenditure-summary', name: standardTables['final.revenue-expenditure-summary'] },
  { stem: 'revenue-detail', name: standardTables['final.revenue-detail'] },
  { stem: 'expenditure-detail', name: standardTables['final.expenditure-detail'] },
  { stem: 'fiscal-appropriation-summary', name: standardTables['final.fiscal-appropriation-summary'] },
  { stem: 'gpb-expenditure-by-function', name: standardTables['final.gpb-expenditure-by-function'] },
  { stem: 'gpb-basic-by-economic', name: '一般公共预算财政拨款基本支出决算表' },
  { stem: 'gov-fund', name: standardTables['final.gov-fund'] },
  // The national set of tables has it since the accounts of 2019.
  { stem: 'state-capital', name: standardTables['final.state-capital'], since: 2019 },
  { stem: 'three-public', name: standardTables['final.three-public'] },
];

/** The tables asked for of a document of that kind and year, in the order of the rules. */
export function mandatedTables(kind: DisclosureKind, year: number): MandatedTable[] {
  const asked = kind === 'budget' ? budget : final;
  return asked.filter(({ since }) => since === undefined || year >= since);
}

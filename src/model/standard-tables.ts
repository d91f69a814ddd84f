/**
 * The standard tables of 部门预算 and 部门决算. `budget.*` stand in budgets, `final.*` in final accounts,
 * `shared.*` in both. Names are the usual titles; a document's own title is kept beside them.
 */
export const standardTables = {
  'budget.revenue-expenditure-summary': '收支总表',
  'budget.revenue-detail': '收入总表',
  'budget.expenditure-detail': '支出总表',
  'budget.fiscal-appropriation-summary': '财政拨款收支总表',
  'budget.gpb-expenditure-by-function': '一般公共预算支出表',
  'budget.gpb-basic-by-economic': '一般公共预算基本支出表',
  'budget.gov-fund-revenue': '政府性基金预算收入表',
  'budget.gov-fund-expenditure': '政府性基金预算支出表',
  'budget.state-capital': '国有资本经营预算表',
  'budget.three-public': '“三公”经费支出表',
  'budget.operating-funds': '机关运行经费预算表',
  'budget.project-expenditure': '项目支出预算表',
  'budget.project-expenditure-carryover': '项目支出预算表（上年结转）',
  'budget.department-goal': '部门整体绩效目标表',
  'budget.project-goal': '项目支出绩效目标表',
  'budget.procurement': '政府采购预算表',
  'budget.by-dept-economic': '支出预算表（部门经济分类）',
  'budget.by-gov-economic': '支出预算表（政府经济分类）',
  'budget.fiscal-by-function': '财政拨款支出预算表',
  'budget.fiscal-by-economic': '财政拨款支出预算表（经济分类）',
  'budget.fiscal-basic-by-economic': '财政拨款基本支出预算表',
  'budget.gpb-project': '一般公共预算项目支出表',
  'budget.gov-fund-three-public': '政府性基金“三公”经费支出表',
  'budget.special-account': '财政专户管理资金支出表',
  'budget.special-funds': '专项资金预算汇总表',
  'final.revenue-expenditure-summary': '收入支出决算总表',
  'final.revenue-detail': '收入决算表',
  'final.expenditure-detail': '支出决算表',
  'final.fiscal-appropriation-summary': '财政拨款收入支出决算总表',
  'final.gpb-expenditure-by-function': '一般公共预算财政拨款支出决算表',
  'final.gpb-basic-by-economic': '一般公共预算财政拨款基本支出决算明细表',
  'final.gov-fund': '政府性基金预算财政拨款收入支出决算表',
  'final.state-capital': '国有资本经营预算财政拨款支出决算表',
  'final.three-public': '财政拨款“三公”经费支出决算表',
  'final.by-dept-economic': '支出决算表（部门经济分类）',
  'final.by-gov-economic': '支出决算表（政府经济分类）',
  'final.fiscal-by-function': '财政拨款支出决算表',
  'final.fiscal-by-economic': '财政拨款支出决算表（经济分类）',
  'final.fiscal-basic-by-economic': '财政拨款基本支出决算表',
  'final.gpb-project': '一般公共预算项目支出决算表',
  'final.state-assets': '国有资产占用情况表',
  'final.disclosure-statistics': '部门决算公开相关信息统计表',
  'final.project-self-assessment': '项目支出绩效自评表',
  'shared.fixed-assets': '固定资产占用情况表',
  'shared.institutions': '机构设置情况表',
} as const;

export type StandardTableId = keyof typeof standardTables;
export const standardTableIds = Object.keys(standardTables) as [StandardTableId, ...StandardTableId[]];

/** The ids of performance forms: grids of labels and texts rather than of figures. */
export const formTableIds: ReadonlySet<StandardTableId> = new Set([
  'budget.department-goal',
  'budget.project-goal',
  'final.project-self-assessment',
]);

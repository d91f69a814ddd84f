import type { DisclosureKind, PublisherScope } from './source-metadata.ts';

/**
 * The one place that pairs Chinese words of the field with identifiers. Chinese is never a key elsewhere.
 * The first name of each entry is the one shown; the others are variants seen in documents.
 */

/** The two kinds of documents. */
export const kindNames = { budget: '预算', final: '决算' } as const satisfies Record<DisclosureKind, string>;

/** Whom a document speaks for. */
export const scopeNames = { department: '部门', unit: '单位' } as const satisfies Record<PublisherScope, string>;

/** What a column of amounts measures. */
export const measures = {
  total: ['合计', '小计', '总计', '金额', '预算数', '决算数', '本年收入合计', '本年支出合计', '统计数'],
  currentYear: ['当年预算安排', '本年收入', '本年支出'],
  carryover: ['上年结转', '上年结转安排', '上年结转结余', '年初结转和结余'],
  closingBalance: ['年末结转和结余', '年终结转', '年终结转结余'],
  basicExpenditure: ['基本支出'],
  projectExpenditure: ['项目支出'],
  operatingExpenditure: ['经营支出'],
  paymentsToSuperior: ['上缴上级支出', '上解上级支出'],
  subsidiesToSubordinates: ['对附属单位补助支出'],
  personnelCosts: ['人员经费'],
  operatingCosts: ['公用经费'],
  fiscalAppropriation: ['财政拨款收入', '财政拨款'],
  generalPublicBudget: ['一般公共预算', '一般公共预算财政拨款', '一般公共预算拨款'],
  governmentFundsBudget: [
    '政府性基金预算',
    '政府性基金',
    '政府性基金预算财政拨款',
    '政府性基金预算拨款',
    '基金预算拨款',
  ],
  stateCapitalOperationsBudget: ['国有资本经营预算', '国有资本经营预算财政拨款', '国有资本经营预算拨款'],
  specialAccount: ['财政专户管理资金', '财政专户收入', '财政专户核拨'],
  ownFunds: ['单位资金'],
  institutionalIncome: ['事业收入'],
  businessIncome: ['经营收入', '事业单位经营收入'],
  superiorSubsidies: ['上级补助收入'],
  subordinatePayments: ['附属单位上缴收入'],
  otherIncome: ['其他收入'],
  threePublicExpenses: ['“三公”经费', '三公经费'],
  overseasTravel: ['因公出国（境）费'],
  officialVehicles: ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置和运行费'],
  officialVehiclesPurchase: ['公务用车购置费'],
  officialVehiclesOperation: ['公务用车运行维护费', '公务用车运行费'],
  officialReceptions: ['公务接待费'],
  agencyOperatingExpenses: ['机关运行经费'],
  meetings: ['会议费'],
  training: ['培训费'],
  quantity: ['数量'],
  unitPrice: ['单价'],
  value: ['价值'],
} as const satisfies Record<string, readonly string[]>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as [MeasureId, ...MeasureId[]];

/** What a statement in the text is about. */
export const concepts = {
  totalRevenue: ['收入总计', '收入预算总额', '收入总额', '收入合计', '预算收入总计', '预算收入', '收入预算', '总收入'],
  totalExpenditure: [
    '支出总计',
    '支出预算总额',
    '支出总额',
    '支出合计',
    '部门预算支出总计',
    '支出预算',
    '预算支出',
    '总支出',
  ],
  // Without what was carried over: 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 上年结转.
  currentYearRevenue: [
    '本年收入合计',
    '本年收入',
    '本年收入预算',
    '本年预算收入',
    '当年收入合计',
    '当年收入',
    '当年收入预算',
    '当年预算收入',
  ],
  currentYearExpenditure: [
    '本年支出合计',
    '本年支出',
    '本年支出预算',
    '本年预算支出',
    '当年支出合计',
    '当年支出',
    '当年支出预算',
    '当年预算支出',
  ],
  fiscalAppropriation: [
    '财政拨款收入',
    '财政拨款',
    '经费拨款（补助）',
    '经费拨款',
    '财政拨款收支总预算',
    '财政拨款收支预算',
    '财政拨款收入总计',
  ],
  fiscalAppropriationExpenditure: ['财政拨款支出', '财政拨款支出总计'],
  generalPublicBudget: [
    '一般公共预算',
    '一般公共预算拨款',
    '一般公共预算拨款收入',
    '一般公共预算财政拨款',
    '一般公共预算财政拨款收入',
  ],
  generalPublicBudgetExpenditure: ['一般公共预算支出', '一般公共预算当年支出', '一般公共预算财政拨款支出'],
  governmentFundsBudget: [
    '政府性基金预算拨款',
    '政府性基金预算拨款收入',
    '政府性基金预算财政拨款',
    '政府性基金预算财政拨款收入',
    '政府性基金财政拨款',
    '政府性基金拨款收入',
    '政府性基金预算',
    '政府性基金',
  ],
  governmentFundsBudgetExpenditure: ['政府性基金预算支出', '政府性基金预算财政拨款支出', '政府性基金支出'],
  stateCapitalOperationsBudget: [
    '国有资本经营预算拨款',
    '国有资本经营预算拨款收入',
    '国有资本经营预算财政拨款',
    '国有资本经营预算财政拨款收入',
    '国有资本经营财政拨款',
    '国有资本经营预算',
    '国有资本经营收入',
  ],
  stateCapitalOperationsBudgetExpenditure: ['国有资本经营预算支出', '国有资本经营预算财政拨款支出', '国有资本经营支出'],
  specialAccount: ['财政专户管理资金收入', '财政专户管理资金'],
  ownFunds: ['单位资金', '单位资金收入'],
  institutionalIncome: ['事业收入'],
  businessIncome: ['经营收入', '事业单位经营收入'],
  superiorSubsidies: ['上级补助收入'],
  subordinatePayments: ['附属单位上缴收入'],
  otherIncome: ['其他收入'],
  carryover: [
    '上年结转',
    '上年结转收入',
    '上年结转结余',
    '上年结转和结余',
    '年初结转和结余',
    '年初结转',
    '年初财政拨款结转和结余',
  ],
  nonFiscalSurplus: ['使用非财政拨款结余', '使用非财政拨款结余和专用结余', '使用非财政拨款结余（含专用结余）'],
  closingBalance: ['年末结转和结余', '年末财政拨款结转和结余', '年末结转', '年终结转', '年终结转结余', '结转下年'],
  basicExpenditure: ['基本支出', '基本保障支出'],
  projectExpenditure: ['项目支出'],
  operatingExpenditure: ['经营支出', '事业单位经营支出'],
  paymentsToSuperior: ['上缴上级支出', '上解上级支出'],
  subsidiesToSubordinates: ['对附属单位补助支出'],
  personnelCosts: ['人员经费'],
  operatingCosts: ['公用经费', '公用支出', '日常公用经费'],
  threePublicExpenses: ['“三公”经费', '三公经费'],
  overseasTravel: ['因公出国（境）费', '因公出国（境）费用'],
  officialVehicles: [
    '公务用车购置及运行维护费',
    '公务用车购置及运行费',
    '公务用车购置及运维费',
    '公务用车购置和运行费',
  ],
  officialVehiclesPurchase: ['公务用车购置费', '公务用车购置支出', '公务用车购置'],
  officialVehiclesOperation: ['公务用车运行维护费', '公务用车运行维护', '公务用车运行费', '公务用车运行'],
  officialReceptions: ['公务接待费', '公务接待费用'],
  agencyOperatingExpenses: ['机关运行经费'],
  procurement: ['政府采购预算总额', '政府采购支出总额', '政府采购预算', '政府采购'],
  procurementGoods: ['政府采购货物预算', '政府采购货物支出', '货物类采购预算'],
  procurementWorks: ['政府采购工程预算', '政府采购工程支出', '工程类采购预算'],
  procurementServices: ['政府采购服务预算', '政府采购服务支出', '服务类采购预算'],
  stateAssets: ['资产总额', '固定资产金额'],
  vehicles: ['公务用车', '车辆'],
} as const satisfies Record<string, readonly string[]>;

export type ConceptId = keyof typeof concepts;
export const conceptIds = Object.keys(concepts) as [ConceptId, ...ConceptId[]];

/** The name shown for a concept. */
export function conceptName(id: ConceptId): string {
  return concepts[id][0];
}

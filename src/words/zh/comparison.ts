import { type MoneyUnit, unitName } from '../../model/money-unit.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';

/** Documents side by side, as the page is built with them and as the browser draws them: nothing large is imported. */
export const comparison = {
  documents: '比较的文件',
  /** What the checks of a document came to. */
  checks: (result: string): string => `核对：${result}`,
  /** Said after it to those who hear the link alone. */
  checksOf: (document: string): string => `：${document}`,
  flag: '核',
  flagOf: (label: string, measure: string): string => `对：${label}的${measure}与别处不符，看详情`,
  caption: (section: string): string => `${section}：每一项下列出各文件的数`,
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
  },
  sections: {
    totals: '总数',
    function: '钱花在哪些方面（按功能分类）',
    economic: '钱用在什么上（按经济分类）',
    threePublic: '“三公”经费',
    running: '机关运行经费和政府采购',
    perHead: '按在职人数平均',
  },
  /** At a chart: in what its documents differ, and which is which. */
  caution: (
    differs: readonly ('year' | 'kind' | 'scope')[],
    groups: readonly { edition: string; bureaus: string[]; more: number }[],
  ): string =>
    `这一组里${differs.map((what) => ({ year: '年份', kind: '预算决算', scope: '范围' })[what]).join('、')}不同：${groups
      .map(({ edition, bureaus, more }) =>
        bureaus.length === 0 ? edition : `${bureaus.join('、')}${more > 0 ? '等' : ''}是 ${edition}`,
      )
      .join('，')}。`,
  /** What the length of a bar stands for. */
  axis: {
    amounts: '条形长短表示金额，从 0 起，这一组用同一比例。',
    shares: '条形长短表示占比，不表示金额；从 0 起，各文件用同一比例。',
    perHead: '条形长短表示人均，不表示总额；从 0 起，用同一比例。',
  },
  amounts: '数字照原件。',
  shares: '金额照原件；占比由本站计算，是占本文件列出的各类之和的比例。',
  perHead: '人均由本站计算：文件印的金额除以文件印的在职人数。人数可能只是本级，也可能不是同一天的数，只作参考。',
  staff: '在职人数',
  each: (measure: string): string => `${measure} ÷ 在职人数`,
  /** An amount in the unit that all are converted to. */
  converted: (amount: string): string => `合 ${amount}（换算）`,
  share: (percent: string): string => `占 ${percent}%（计算）`,
  average: (amount: string): string => `${amount}/人（计算）`,
  /** In the row of a whole whose parts have rows of their own. */
  partsBelow: (notPrinted: boolean): string => `${notPrinted ? '没有印合计' : '没有读出合计'}，分项见下`,
  noClass: '没有这一类的金额',
  byName: '没有印代码的类按名称对应；名称不同的不合并，可能是同一类改了名。',
  noStaff: {
    mentioned: '正文提到在职的人，没有读出人数',
    notThere: '文件里没有写在职人数',
    unknown: '没有找到在职人数：文件里没有，或者本站没有读出来',
  },
  severalStaff: (texts: readonly string[]): string => `写着 ${texts.join('、')}，哪个是总数不清楚，不计算人均`,
  nobody: '在职人数是 0',
  withoutStructure: '没有这种分类的文件',
  /** What a document lists beside its classes; it is not compared with them. */
  besideClasses: (document: string, parts: readonly string[]): string =>
    `${document}的正文在各类之外还列了${parts.join('、')}，这里不算在内。`,
  basis: {
    all: '全部支出',
    generalPublicBudget: '一般公共预算支出',
    gpbBasic: '一般公共预算基本支出',
    text: '正文列出的支出',
  },
  basisOf: (basis: string): string => `分的是${basis}。`,
  otherBases: (bases: readonly { documents: string[]; basis: string }[]): string =>
    `各文件分的不是同一笔钱：${bases.map(({ documents, basis }) => `${documents.join('、')}是${basis}`).join('；')}。`,
  tables: (tables: readonly { document: string; title: string }[]): string =>
    `出自${tables.map(({ document, title }) => `${document}《${title}》`).join('、')}。`,
  /** The tables that the rules of disclosure ask for. */
  tableNames: {
    budget: {
      'revenue-expenditure-summary': '部门收支总表',
      'revenue-detail': '部门收入总表',
      'expenditure-detail': '部门支出总表',
      'fiscal-appropriation-summary': '财政拨款收支总表',
      'gpb-expenditure-by-function': '一般公共预算支出表',
      'gpb-basic-by-economic': '一般公共预算基本支出表',
      'three-public': '一般公共预算“三公”经费支出表',
      'gov-fund-expenditure': '政府性基金预算支出表',
      'state-capital': '国有资本经营预算支出表',
    },
    final: {
      'revenue-expenditure-summary': '收入支出决算总表',
      'revenue-detail': '收入决算表',
      'expenditure-detail': '支出决算表',
      'fiscal-appropriation-summary': '财政拨款收入支出决算总表',
      'gpb-expenditure-by-function': '一般公共预算财政拨款支出决算表',
      'gpb-basic-by-economic': '一般公共预算财政拨款基本支出决算表',
      'gov-fund': '政府性基金预算财政拨款收入支出决算表',
      'state-capital': '国有资本经营预算财政拨款支出决算表',
      'three-public': '财政拨款“三公”经费支出决算表',
    },
  },
  fromText: '摘自正文',
  fromForm: '摘自绩效表',
  fromImage: '识别自扫描件',
  notes: {
    title: '比较前要知道的',
    same: '这几份文件年份、类别和范围都相同。机构的职责、人数和地区不同，数字大不等于花得不对。',
    different: '机构的职责、人数和地区不同，数字大不等于花得不对。',
    years: (groups: readonly { documents: string[]; value: number }[]): string =>
      `年份不同：${groups.map(({ documents, value }) => `${documents.join('、')}是 ${value} 年`).join('，')}。`,
    kinds: (groups: readonly { documents: string[]; value: DisclosureKind }[]): string =>
      `类别不同：${groups.map(({ documents, value }) => `${documents.join('、')}是${value === 'budget' ? '预算（年初的计划）' : '决算（年终的结果）'}`).join('，')}。计划和结果不是一回事，差额不等于多花或少花。`,
    scopes: (groups: readonly { documents: string[]; value: PublisherScope }[]): string =>
      `范围不同：${groups.map(({ documents, value }) => `${documents.join('、')}是${value === 'department' ? '部门' : '单位'}`).join('，')}。标题写“部门”的一般连下属单位一起算，写“单位”的一般只算自己，以各份文件的正文为准。`,
    units: (units: readonly MoneyUnit[]): string =>
      `单位不同：印的是${units.map(unitName).join('、')}。金额照原样显示，条形按换算后的金额画，换算的数另外标明。`,
    text: (documents: readonly string[]): string =>
      `这些文件的数字全部摘自正文，没有找到带数字的表：${documents.join('、')}。`,
    missing: (document: string, tables: readonly string[], all: number): string =>
      `${document}缺 ${all} 张应公开的表：${tables.join('、')}${tables.length < all ? '等' : ''}。`,
    elsewhere: (document: string, count: number): string => `${document}有 ${count} 张表另行公开，本站没有收到。`,
    recognised: (documents: readonly string[]): string =>
      `这些文件有数字识别自扫描件，可能认错：${documents.join('、')}。`,
    findings: (document: string, count: number): string =>
      `${document}这里显示的数有 ${count} 个核对不符，数旁标“核对”，点它看详情。`,
  },
};

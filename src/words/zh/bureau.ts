import type { Bureau, Succession } from '../../model/bureau.ts';
import type { DisclosureKind } from '../../model/source-metadata.ts';

/** The page of a bureau: its years beside each other, who it was, what it published. */
export const bureau = {
  description: (name: string, region: string): string =>
    `${name}（${region}）公布的预算和决算：每年的收入、支出和“三公”经费。`,
  nothing: '还没有收录这个机构的文件。',
  identity: {
    region: '地区',
    names: '名称',
    predecessors: '前身',
    successors: '去向',
    parent: '主管部门',
    units: '所属单位',
    level: (level: string): string => `（${level}）`,
    scope: '范围',
    ownMoney: '只是这个机构公布的账，不是当地全部的钱',
  },
  levels: {
    central: '中央',
    province: '省级',
    prefecture: '市级',
    county: '县级',
    township: '乡级',
  } satisfies Record<Bureau['level'], string>,
  succession: {
    from: {
      merged: '合并而来',
      split: '从中分出',
      tookOver: '承接其职责',
      replaced: '由其改组',
    } satisfies Record<Succession['how'], string>,
    to: {
      merged: '并入',
      split: '分出',
      tookOver: '职责划入',
      replaced: '改组为',
    } satisfies Record<Succession['how'], string>,
    /** How one body became another, and when where that is known. */
    when: (how: string, year: number | null): string => `${year === null ? '' : `${year} 年`}${how}`,
  },
  year: (year: number): string => `${year} 年`,
  missingYears: '年份不详',
  until: (year: number): string => `至 ${year} 年`,
  since: (year: number): string => `${year} 年起`,
  between: (from: number, to: number): string => `${from}–${to} 年`,
  years: {
    title: (years: number): string => (years > 1 ? '各年的预算和决算' : '主要数字'),
    caption: (name: string): string => `${name}各年的主要数字`,
    asPrinted: '数字和单位照各文件的原样，没有换算；点数字看它在哪里。',
    latestFirst: '最近的年份在前。',
    item: '项目',
    rows: {
      currentRevenue: '本年收入（不含上年结转）',
      currentExpenditure: '本年支出（不含结转下年）',
      generalPublic: '一般公共预算支出',
    },
    kinds: { budget: '预算', final: '决算' } satisfies Record<DisclosureKind, string>,
    completion: '完成率',
    /** `base` is the budget that a printed rate names: 全年预算. */
    printed: (base: string): string => `印出：完成${base}`,
    computed: '算得：决算÷预算',
    ofNothing: '预算为\u00a00',
    scopesDiffer: '范围不同',
    missing: '没有数的格子写着原因，点它看文件里该看的地方；没有找到数，不等于没有这笔钱。',
    printedRates: '印出的完成率照原样列，并写明相对什么预算。',
    computedRates:
      '标“算得”的完成率，由本站用左边同一年的决算数除以预算数，保留两位小数。收入总计和支出总计含有结转和结余，两份文件算进去的不一样，不算完成率。',
    differentScopes: (years: readonly string[]): string =>
      `${years.join('、')}的预算和决算范围不同（一份是部门，一份是单位），不能相除。`,
  },
  threePublic: {
    title: '“三公”经费',
    caption: (name: string): string => `${name}各年的“三公”经费`,
    asPrinted: '数字照原样。',
    bars: '条形由本站画出，长短表示金额，从零起，全表用同一尺度。',
    /** Where bars of documents that differ stand on one scale. */
    cautions: {
      kinds: '预算是年初的计划，决算是年终的结果，长短不同不等于多花或少花。',
      scopes: (units: readonly string[]): string => `范围不同：${units.join('、')}写的是“单位”，其余写的是“部门”。`,
    },
    year: '年份',
    items: {
      total: '合计',
      overseas: '因公出国（境）',
      vehicles: '公务用车',
      purchase: '公务用车购置',
      operation: '公务用车运行维护',
      receptions: '公务接待',
    },
    inFinal: '决算表里的预算数',
    nothing: '收录的文件里没有找到“三公”经费的金额：文件里没有，或者本站没有读出来。没有找到不等于没有支出。',
  },
  documents: {
    title: '收录的文件',
    caption: (name: string): string => `${name}的文件和核对的结果`,
    document: '文件',
    /** Before the title. */
    original: '原件标题：',
    checks: '核对',
    contents: '应公开的内容',
    published: (present: number, required: number): string => `公开了 ${present}/${required} 项`,
    contentsUnknown: '没有核对',
    resultOf: (document: string, result: string): string => `${document}：${result}`,
    findings: (document: string): string => `${document}里不符的地方`,
    more: (count: number): string => `还有 ${count} 处不符，看全部`,
    moreOf: (document: string): string => `：${document}`,
  },
};

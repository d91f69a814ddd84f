import type { ThreePublicItem } from '../../checks/index.ts';
import type { Bureau, Succession } from '../../model/index.ts';

/** What the page of a bureau says. */
export const words = {
  levels: {
    central: '中央',
    province: '省级',
    prefecture: '市级',
    county: '县级',
    township: '乡级',
  } satisfies Record<Bureau['level'], string>,
  kinds: { budget: '预算', final: '决算', completion: '完成率' },
  rows: {
    currentRevenue: '本年收入',
    currentExpenditure: '本年支出',
    generalPublic: '一般公共预算支出',
  },
  threePublic: {
    total: '合计',
    overseas: '因公出国（境）',
    vehicles: '公务用车',
    purchase: '公务用车购置',
    operation: '公务用车运行维护',
    receptions: '公务接待',
  } satisfies Partial<Record<ThreePublicItem, string>>,
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
  },
  year: (year: number): string => `${year} 年`,
  missingYears: '年份不详',
  until: (year: number): string => `至 ${year} 年`,
  since: (year: number): string => `${year} 年起`,
  fromText: '摘自正文',
  fromImage: '识别自扫描件',
  missing: '没有读到',
  printed: (base: string): string => `印出：完成${base}`,
  computed: '算得：决算÷预算',
  ofNothing: '预算为 0',
  scopesDiffer: '范围不同',
  inFinal: '决算表里的预算数',
} as const;

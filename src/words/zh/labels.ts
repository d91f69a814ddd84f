import { type MoneyUnit, unitName } from '../../model/money-unit.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';
import { kindNames, scopeNames } from '../../model/terms.ts';

/** What documents and figures are called everywhere. */
export const labels = {
  /** 2024 年部门预算. */
  document: (year: number, scope: PublisherScope, kind: DisclosureKind): string =>
    `${year} 年${scopeNames[scope]}${kindNames[kind]}`,
  /** 2024 年预算: what of two documents must agree before they are compared. */
  edition: (year: number, kind: DisclosureKind): string => `${year} 年${kindNames[kind]}`,
  /** What the performance forms of a document are. */
  performance: { budget: '绩效目标', final: '绩效自评' } satisfies Record<DisclosureKind, string>,
  /** What came of checking a document, in a word or two. */
  checkResult: {
    notChecked: '没有核对',
    nothingToCheck: '没有可核对的内容',
    found: (mismatches: number, checked: number): string => `${checked} 处里 ${mismatches} 处不符`,
    agrees: '未发现不符',
  },
  /** A printed number with the unit of its table: `1112.08 万元`. */
  amount: (text: string, unit: MoneyUnit): string => `${text} ${unitName(unit)}`,
  /** An amount as a sentence prints it, with its unit: 406.62万元. As far from it as in a table; elsewhere explained. */
  printed: (text: string): string => text.replace(/^(-?\d[\d.,]*)\s*([亿万千]?元|[亿万])$/u, '$1 $2'),
};

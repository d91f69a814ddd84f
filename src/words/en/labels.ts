import { type MoneyUnit, parseMoneyUnit } from '../../model/money-unit.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';
import type * as zh from '../zh/labels.ts';
import { counted } from './grammar.ts';

/** What kinds of documents are called, and whom they speak for. */
export const kinds: Record<DisclosureKind, string> = { budget: 'budget', final: 'final accounts' };
export const scopes: Record<PublisherScope, string> = { department: 'department', unit: 'unit' };

/** A unit behind a printed number. The number is not converted, so the unit says how many yuan it counts. */
const units: Record<MoneyUnit, string> = {
  yuan: 'yuan',
  thousandYuan: '× 1,000 yuan',
  tenThousandYuan: '× 10,000 yuan',
  hundredMillionYuan: '× 100 million yuan',
};

export const labels: typeof zh.labels = {
  document: (year, scope, kind) => `${year} ${scopes[scope]} ${kinds[kind]}`,
  edition: (year, kind) => `${year} ${kinds[kind]}`,
  performance: { budget: 'Performance targets', final: 'Performance self-assessment' },
  checkResult: {
    notChecked: 'not checked',
    nothingToCheck: 'nothing to check',
    found: (mismatches, checked) => `${counted(mismatches, 'mismatch', 'mismatches')} in ${counted(checked, 'check')}`,
    agrees: 'no mismatch found',
  },
  amount: (text, unit) => `${text} ${units[unit]}`,
  printed: (text) => {
    const [, number, name] = /^(-?\d[\d.,]*)\s*([亿万千]?元|[亿万])$/u.exec(text) ?? [];
    const unit = name === undefined ? null : parseMoneyUnit(name);
    return number && unit ? `${number} ${units[unit]}` : text;
  },
};

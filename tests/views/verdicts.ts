import type { CheckReport, Operand, Requirement, Verdict } from '../../src/model/index.ts';
import { place } from './records.ts';

/** Verdicts as tests need them: what is not said is harmless. */

let count = 0;

export function operand(options: Partial<Operand> = {}): Operand {
  return {
    label: '《支出总表》“合计”',
    text: '100.00',
    value: '100.00',
    unit: 'tenThousandYuan',
    place: place(15, 3),
    ...options,
  };
}

export function verdict(options: Partial<Verdict> = {}): Verdict {
  count += 1;
  return {
    id: `w-07-${count}`,
    rule: 'W-07',
    status: 'finding',
    severity: 'error',
    judgement: 'mismatch',
    subject: '《支出总表》“201 一般公共服务支出”',
    message: '合计为 100.00万元，各项合计 99.00万元，相差 1.00万元。',
    formula: '60.00万元 + 39.00万元 = 99.00万元',
    operands: [],
    expected: '99.00',
    difference: '1.00',
    tolerance: '0.015',
    ...options,
  };
}

export function requirement(options: Partial<Requirement> = {}): Requirement {
  return { id: 'table.x', name: '部门收支总表', status: 'present', message: '找到了', place: place(10), ...options };
}

export function report(verdicts: Verdict[], requirements: Requirement[] = []): CheckReport {
  return { disclosure: 'nowhere/2024-budget', verdicts, requirements };
}

import type { CheckSeverity, Judgement, Operand, Requirement, Verdict, VerdictStatus } from '../model/index.ts';

/** What a rule hands back for one thing it checked: a verdict before it has an id and the severity of its rule. */
export interface Outcome extends Omit<Verdict, 'id' | 'rule' | 'severity'> {
  /** Only where it is milder than that of the rule; rounding and truncation are notes anyway. */
  severity?: CheckSeverity;
}

const nothing = {
  judgement: null,
  formula: null,
  operands: [] as Operand[],
  expected: null,
  difference: null,
  tolerance: null,
} satisfies Partial<Outcome>;

/** The rule does not apply; `why` is said to the reader, in Chinese. */
export function notApplicable(why: string, subject = '整份文件'): Outcome {
  return { ...nothing, status: 'notApplicable', subject, message: why };
}

/** What the rule needs is not there, or cannot be read; `why` says what, in Chinese. */
export function notEnoughData(why: string, subject = '整份文件', operands: Operand[] = []): Outcome {
  return { ...nothing, status: 'notEnoughData', subject, message: why, operands };
}

/** Something other than numbers was checked and is in order. */
export function passed(subject: string, message: string, operands: Operand[] = []): Outcome {
  return { ...nothing, status: 'pass', judgement: 'exact', subject, message, operands };
}

/** Something other than numbers is not in order. The message is neutral: it says what stands where. */
export function found(subject: string, message: string, operands: Operand[] = [], severity?: CheckSeverity): Outcome {
  return {
    ...nothing,
    status: 'finding',
    judgement: 'mismatch',
    subject,
    message,
    operands,
    ...(severity ? { severity } : {}),
  };
}

/** Statuses of a check that ran. */
export const ranStatuses: ReadonlySet<VerdictStatus> = new Set(['pass', 'rounding', 'truncated', 'finding']);

/** How a judgement is said. */
export const judgementNames: Record<Judgement, string> = {
  exact: '相符',
  truncated: '截尾（未四舍五入）',
  wrongBase: '分母用了另一个数',
  rounding: '四舍五入的差',
  digitSlip: '像是一位数字之差',
  mismatch: '不符',
};

/** What came of a check, in a word. */
export const statusNames: Record<VerdictStatus, string> = {
  pass: '相符',
  rounding: '四舍五入的差',
  truncated: '截尾',
  finding: '发现',
  notApplicable: '不适用',
  notEnoughData: '未能核对',
};

/** Whether a required content is there, in a word. */
export const requirementNames: Record<Requirement['status'], string> = {
  present: '有',
  empty: '空表，有说明',
  elsewhere: '另附',
  incomplete: '不全',
  absent: '没有',
  notApplicable: '不适用',
};

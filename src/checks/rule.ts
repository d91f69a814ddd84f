import type { CheckSeverity, DisclosureKind, VerdictStatus } from '../model/index.ts';
import type { CheckedDocument } from './document/checked-document.ts';
import type { Outcome } from './outcome.ts';

/** The families of the catalogue, by the letters their rules begin with. */
export const families = {
  S: { id: 'structure', name: '内容和编号', says: '该有的内容要有，编号要连着，空表要有说明' },
  W: { id: 'within', name: '一张表里', says: '一张表里的数要加得起来' },
  X: { id: 'between', name: '表和表', says: '不同的表里同一个数要相同' },
  N: { id: 'narrative', name: '文字和表', says: '文字里的数要与表里的数相同' },
  P: { id: 'prose', name: '文字前后', says: '文字里的加减、占比、增幅要算得对' },
  U: { id: 'wording', name: '单位、年度、用词', says: '单位、年度、名称要用得对' },
  K: { id: 'performance', name: '绩效表', says: '绩效表的金额、指标、得分要算得对' },
} as const;
export type FamilyLetter = keyof typeof families;

/**
 * A small document that shows a rule at work. The text is written as a published document would be, and is read by the
 * converter: the tests run it, the page of the rule shows it.
 */
export interface Example {
  /** What it shows, in Chinese: 合计与各项之和相差 1.00. */
  says: string;
  kind: DisclosureKind;
  /** 2024 unless told otherwise. */
  year?: number;
  /** 某县档案局 unless told otherwise. */
  publisher?: string;
  text: string;
  /** The verdicts of this rule, in order, those of the same status and severity together: `finding`, `finding:warn`. */
  expect: readonly (VerdictStatus | `finding:${CheckSeverity}`)[];
}

/** One consistency rule: what it says, what it needs, and how it is checked. Pure: a record in, outcomes out. */
export interface Rule {
  /** As in the catalogue: `W-07`, `P-PCT-YOY`. */
  id: `${FamilyLetter}-${string}`;
  /** A short name, in Chinese: 类等于款之和. */
  title: string;
  /** What must hold, in plain Chinese. */
  statement: string;
  /** The same as a formula in words. */
  formula: string;
  /** What has to be in the document for it to run, in Chinese. */
  needs: string;
  /** How large a gap is allowed, in Chinese; absent where nothing is computed. */
  tolerance?: string;
  /** Of a finding, unless the outcome says otherwise. */
  severity: CheckSeverity;
  kinds: readonly DisclosureKind[];
  /** Cases that look like errors and are not, in Chinese. */
  notAnError?: string;
  examples: readonly Example[];
  /** Everything it checked. An empty answer means that there was nothing to say; the caller makes it notApplicable. */
  check(document: CheckedDocument): Iterable<Outcome>;
}

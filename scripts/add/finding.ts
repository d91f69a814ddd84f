import type { DisclosureKind, SourceMetadata } from '../../src/model/index.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** Where something was found, in words a publisher understands, and the words that stand there. */
export interface Evidence {
  /** 封面, 表头, 标题, 正文, 文件名 … with a line number where there is one. */
  where: string;
  quote: string;
}

/** A value found in a document. */
export interface Finding<T> {
  value: T;
  confidence: Confidence;
  /** The best first; never empty. */
  evidence: Evidence[];
}

/** What a document says of itself. Null where it says nothing, or says two things. */
export interface Proposal {
  name: Finding<string> | null;
  /** Division code, six digits. */
  region: Finding<string> | null;
  fiscalYear: Finding<number> | null;
  kind: Finding<DisclosureKind> | null;
  scope: Finding<SourceMetadata['scope']> | null;
  title: Finding<string> | null;
  /** Why a value is null although something was found, for the person who is asked: one sentence each. */
  doubts: Partial<Record<Field, string>>;
}

export type Field = 'name' | 'region' | 'fiscalYear' | 'kind' | 'scope' | 'title';

import type { DisclosureKind, SourceMetadata } from '../../src/model/index.ts';

export type Confidence = 'high' | 'medium' | 'low';
export type Scope = SourceMetadata['scope'];

/** Where something was found, in words a publisher understands, and the words that stand there. */
export interface Evidence {
  /** 封面第 3 行, 表头第 82 行等 13 处, 文件名 … */
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

/** Something was found that leaves the value open: it says two things, or fits two places. */
export interface Doubt {
  doubt: string;
}

/** Null: nothing was found. */
export type Found<T> = Finding<T> | Doubt | null;

export function isFinding<T>(found: Found<T>): found is Finding<T> {
  return found !== null && 'value' in found;
}

/** The value found, null when there is none or it is open. */
export function foundValue<T>(found: Found<T>): T | null {
  return isFinding(found) ? found.value : null;
}

/** What a document says of itself. */
export interface Proposal {
  name: Found<string>;
  /** Division code, six digits. */
  region: Found<string>;
  fiscalYear: Found<number>;
  kind: Found<DisclosureKind>;
  scope: Found<Scope>;
  title: Found<string>;
}

/** What a person has said of a document already; it goes before what the document says. */
export interface Known {
  name?: string;
  fiscalYear?: number;
  kind?: DisclosureKind;
  scope?: Scope;
}

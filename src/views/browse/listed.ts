import { type Bureau, bureauNameIn, type Disclosure, type Money, type MoneyUnit } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import type { PrintedFigure } from '../key-figures.ts';
import { withUnit } from '../labels.ts';
import { disclosurePath } from '../paths.ts';

/** A document as the lists over all documents name it. */
export interface ListedDocument {
  id: string;
  bureau: string;
  /** The name of the bureau in the year of the document. */
  publisher: string;
  year: number;
  kind: Disclosure['kind'];
  scope: Disclosure['scope'];
  /** The division, six digits. */
  region: string;
  /** Of the government it belongs to; null where nothing is known of the bureau. */
  level: Bureau['level'] | null;
  href: string;
}

/** What of a printed figure a list shows. */
export interface ListedFigure {
  /** As printed: `1112.08`; in a sentence with its unit. */
  text: string;
  /** The unit of its table; null where the text has its own. */
  unit: MoneyUnit | null;
  /** For ordering and for computing what is marked as computed. */
  money: Money;
  /** The cell or the sentence, as an address on the site from its root. */
  href: string;
  /** Whether it stands in a table or in a sentence (摘自正文). */
  from: PrintedFigure['from'];
  /** Recognised in an image. */
  recognised: boolean;
}

/** A document as lists name it; without its bureau the title stands for the name. */
export function listedDocument(record: Disclosure, bureau: Bureau | undefined): ListedDocument {
  const { id, fiscalYear, kind, scope, region } = record;
  return {
    id,
    bureau: record.bureau,
    publisher: bureau ? bureauNameIn(bureau, fiscalYear) : record.title,
    year: fiscalYear,
    kind,
    scope,
    region,
    level: bureau?.level ?? null,
    href: disclosurePath(id),
  };
}

/** A printed figure as lists show it. */
export function listedFigure({ text, unit, money, href, from, recognised }: PrintedFigure): ListedFigure {
  return {
    text,
    unit,
    money: { amount: money.amount, unit: money.unit },
    href,
    from,
    recognised: recognised !== null,
  };
}

/** A figure with its unit: `1112.08 万元`. */
export function figureText({ text, unit }: Pick<ListedFigure, 'text' | 'unit'>, words: Words): string {
  return withUnit(text, unit, words);
}

/** What a reader must know of where a figure was read: 摘自正文, 识别自扫描件. */
export function figureRemarks(
  { from, recognised }: Pick<ListedFigure, 'from' | 'recognised'>,
  { figures }: Pick<Words, 'figures'>,
): string[] {
  return [...(from === 'text' ? [figures.fromText] : []), ...(recognised ? [figures.fromImage] : [])];
}

/** 2024 年部门预算. */
export function listedName(
  { year, kind, scope }: Pick<ListedDocument, 'year' | 'kind' | 'scope'>,
  { labels }: Pick<Words, 'labels'>,
): string {
  return labels.document(year, scope, kind);
}

/** 2024 年预算: what of two documents must agree before their figures stand in one order. */
export function editionName(
  { year, kind }: Pick<ListedDocument, 'year' | 'kind'>,
  { labels }: Pick<Words, 'labels'>,
): string {
  return labels.edition(year, kind);
}

/** The latest year first; of one year the final accounts before the budget, which came earlier. */
export function byEdition(a: Pick<ListedDocument, 'year' | 'kind'>, b: Pick<ListedDocument, 'year' | 'kind'>): number {
  if (a.year !== b.year) return b.year - a.year;
  return a.kind === b.kind ? 0 : a.kind === 'final' ? -1 : 1;
}

import { type Bureau, bureauNameIn, type Disclosure, type Money } from '../../model/index.ts';
import { type Words, wordsOf } from '../../words/index.ts';
import type { PrintedFigure } from '../key-figures.ts';
import { documentName } from '../labels.ts';
import { disclosurePath } from '../paths.ts';

/** A document as the lists over all documents name it. */
export interface ListedDocument {
  id: string;
  bureau: string;
  /** The name of the bureau in the year of the document. */
  publisher: string;
  /** 2024 年部门预算. */
  name: string;
  year: number;
  kind: Disclosure['kind'];
  scope: Disclosure['scope'];
  /** The division, six digits. */
  region: string;
  href: string;
}

/** What of a printed figure a list shows. */
export interface ListedFigure {
  /** As printed, with its unit. */
  text: string;
  /** For ordering and for computing what is marked as computed. */
  money: Money;
  /** The cell or the sentence, as an address on the site from its root. */
  href: string;
  /** What a reader must know of where it was read: 摘自正文, 识别自扫描件. */
  remarks: string[];
}

/** A document as lists name it; without its bureau the title stands for the name. */
export function listedDocument(record: Disclosure, bureau: Bureau | undefined): ListedDocument {
  const { id, fiscalYear, kind, scope, region } = record;
  return {
    id,
    bureau: record.bureau,
    publisher: bureau ? bureauNameIn(bureau, fiscalYear) : record.title,
    name: documentName(record, wordsOf('zh')),
    year: fiscalYear,
    kind,
    scope,
    region,
    href: disclosurePath(id),
  };
}

/** A printed figure as lists show it. */
export function listedFigure({ withUnit, money, href, from, recognised }: PrintedFigure): ListedFigure {
  const remarks = [...(from === 'text' ? ['摘自正文'] : []), ...(recognised ? ['识别自扫描件'] : [])];
  return { text: withUnit, money: { amount: money.amount, unit: money.unit }, href, remarks };
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

import type { CompareBar } from './bars.ts';

/** One document's figure in a comparison. */
export interface ValueView {
  /** What tells the document from the others. */
  label: string;
  /** As printed, with its unit; null where there is none. */
  text: string | null;
  href: string | null;
  /** Said instead of a figure. */
  absent: string | null;
  /** 摘自正文, 识别自扫描件; what the figure is called. */
  said: string[];
  /** What the site computed from it, marked as computed. */
  computed: string | null;
  bar: CompareBar | null;
  /** Address of the finding about it. */
  finding: string | null;
}

/** One thing that is compared, with a value a document. */
export interface MeasureView {
  label: string;
  values: ValueView[];
}

/** Things that are drawn on one scale. */
export interface SectionView {
  id: string;
  title: string;
  /** How the documents drawn beside each other differ in year, kind or scope; null where they are alike. */
  caution: string | null;
  /** What has to be known of its figures. */
  notes: string[];
  /** What the length of a bar stands for. */
  axis: string;
  /** Whether that is what was printed, or what was computed from it: said first. */
  leads: 'printed' | 'computed';
  /** Where zero lies on the scale, in per cent; null where nothing is negative. */
  zero: number | null;
  measures: MeasureView[];
}

/** Documents side by side. */
export interface ComparisonView {
  documents: {
    id: string;
    name: string;
    href: string /** 3 处不符. */;
    checks: { text: string; href: string } | null;
  }[];
  /** What makes the comparison fair, or not. */
  notes: string[];
  sections: SectionView[];
}

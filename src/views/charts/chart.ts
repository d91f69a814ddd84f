import Big from 'big.js';
import { isZero, type Money, ratio, toYuan } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { bySize } from '../facts.ts';

export const chartIds = ['income', 'function', 'basicProject', 'economic', 'projects', 'threePublic'] as const;
export type ChartId = (typeof chartIds)[number];

/** One thing a chart could draw: a printed amount and what it is called. */
export interface ChartItem {
  label: string;
  /** As printed, with its unit. */
  text: string;
  money: Money;
  /** Address of the figure on the site, from its root. */
  href: string;
}

export interface Bar extends ChartItem {
  /** Length against the longest bar, 0 to 1: computed, for drawing only. */
  length: number;
  /** Share of all bars of the chart, computed: `81.9%`. */
  share: string;
}

export interface ChartView {
  id: string;
  title: string;
  /** One sentence that says what the chart shows, with printed figures. */
  sentence: string;
  bars: Bar[];
  /** What is not drawn, and why: blanks, zeros, negative amounts. */
  omitted: string | null;
  /** Where the figures come from: a table of the page, or the sentences. */
  from: { from: 'table' | 'text'; text: string; href: string; recognised: boolean } | null;
}

/** What a chart is made of, before it is known whether there is anything to draw. */
export interface ChartDraft {
  id: ChartId;
  title: string;
  sentence: (bars: readonly Bar[]) => string;
  items: ChartItem[];
  /** How many rows had no amount at all: blank or a dash. */
  blank: number;
  from: ChartView['from'];
}

/** The positive amounts of a draft as bars, longest first. */
export function barsOf(items: readonly ChartItem[]): Bar[] {
  const positive = bySize(items.filter(({ money }) => toYuan(money).gt(0)));
  const [longest] = positive;
  if (!longest) return [];
  const whole = positive.reduce((all, { money }) => all.plus(toYuan(money)), new Big(0));
  return positive.map((item) => ({
    ...item,
    length: ratio(item.money, longest.money) ?? 0,
    share: `${toYuan(item.money).div(whole).times(100).toFixed(1)}%`,
  }));
}

/** A chart of the bars of a draft, or null when there are fewer than two: a single bar compares nothing. */
export function chart(draft: ChartDraft, words: Words): ChartView | null {
  const bars = barsOf(draft.items);
  if (bars.length < 2) return null;
  return {
    id: `chart-${draft.id}`,
    title: draft.title,
    sentence: draft.sentence(bars),
    bars,
    omitted: omittedText(draft, words),
    from: draft.from,
  };
}

function omittedText({ items, blank }: ChartDraft, { charts }: Words): string | null {
  const zeros = items.filter(({ money }) => isZero(money)).length;
  const negative = items.filter(({ money }) => toYuan(money).lt(0)).map(({ label, text }) => `${label} ${text}`);
  return blank + zeros + negative.length > 0 ? charts.omitted({ blank, zeros, negative }) : null;
}

import type { Disclosure } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import { type Bar, type ChartView, mainBars } from './charts/index.ts';
import type { CertificateView } from './checks/certificate.ts';
import { findingGist } from './checks/compared.ts';
import type { KeyFigure, PrintedFigure } from './key-figures.ts';
import { findingAnchor } from './paths.ts';

/** A line of the summary: a name, a printed figure where there is one, and where both stand. */
export interface SummaryLine {
  label: string;
  /** The figure itself, where the line tells of its change. */
  figure: Pick<PrintedFigure, 'withUnit' | 'href'> | null;
  /** As printed, with its unit; null for a line of words. */
  text: string | null;
  /** Share of the figures beside it, computed: `81.9%`. */
  share: string | null;
  /** More that the document says of it, as printed: why it changed. */
  aside: string | null;
  /** Of a finding what it says in the language of the page, where its label does not. */
  gist: string | null;
  href: string | null;
}

/** One of the questions that the summary answers. */
export interface SummaryPart {
  id: 'income' | 'spending' | 'changes' | 'notable';
  title: string;
  lines: SummaryLine[];
  /** What is said instead, or besides: 其余 3 类见图表. */
  rest: { text: string; href: string } | null;
  /** Said where the document gives no answer. */
  nothing: string;
}

const shown = 3;

/** How many of a list are told: to say that there is one more takes the room of that one. */
function toldOf(count: number): number {
  return count === shown + 1 ? count : shown;
}

function line(label: string, rest: Partial<SummaryLine> = {}): SummaryLine {
  return { label, figure: null, text: null, share: null, aside: null, gist: null, href: null, ...rest };
}

function figureLine(figures: readonly KeyFigure[], id: KeyFigure['id'], label: string): SummaryLine[] {
  const printed = figures.find((figure) => figure.id === id)?.printed;
  return printed ? [line(label, { text: printed.withUnit, href: printed.href })] : [];
}

/** The total, and the largest of what it is made of. */
function fromBars(
  { id, title, nothing }: Pick<SummaryPart, 'id' | 'title' | 'nothing'>,
  total: SummaryLine[],
  bars: readonly Bar[],
  chart: ChartView | undefined,
  words: Words,
): SummaryPart {
  const largest = bars
    .slice(0, toldOf(bars.length))
    .map(({ label, text, share, href }) => line(label, { text, share, href }));
  const more = bars.length - largest.length;
  const rest = chart && more > 0 ? { text: words.summary.rest(more, chart.title), href: `#${chart.id}` } : null;
  return { id, title, lines: [...total, ...largest], rest, nothing };
}

function changesPart(figures: readonly KeyFigure[], words: Words): SummaryPart {
  const lines = figures.flatMap(({ label, printed, changes: [change, ...others] }) =>
    change
      ? [
          line(label, { figure: printed, text: change.text, aside: change.reason, href: change.href }),
          ...others.map(({ text, href }) => line(words.keyFigures.elsewhere, { text, href })),
        ]
      : [],
  );
  return { id: 'changes', ...words.summary.changes, lines, rest: null };
}

function notablePart(record: Disclosure, certificate: CertificateView | null, words: Words): SummaryPart {
  const { notable } = words.summary;
  // Several rules may have found the same; once is enough here, as the gravest of them says it.
  const findings = certificate?.findings ?? [];
  const found = findings.filter(({ subject }, at) => findings.findIndex((each) => each.subject === subject) === at);
  const told = toldOf(found.length);
  const lines = found
    .slice(0, told)
    .map(({ id, message, rule, compared }) =>
      line(message, { gist: findingGist(rule.title, compared, words), href: `#${findingAnchor(id)}` }),
    );
  const empty = record.tables.filter((table) => table.empty).length;
  if (empty > 0) lines.push(line(notable.emptyTables(empty), { href: '#tables' }));
  const { present, required } = certificate?.counts.contents ?? { present: 0, required: 0 };
  if (present < required) {
    lines.push(line(notable.lacking(required, required - present), { href: '#contents' }));
  }
  const more = found.length - told;
  return {
    id: 'notable',
    title: notable.title,
    lines,
    rest: more > 0 ? { text: notable.more(more), href: '#checks' } : null,
    nothing: certificate ? notable.agrees : notable.unchecked,
  };
}

/** What a reader wants to know first, in four answers on one screen. Nothing in it is computed but shares. */
export function plainSummary(
  record: Disclosure,
  figures: readonly KeyFigure[],
  charts: readonly ChartView[],
  certificate: CertificateView | null,
  words: Words,
): SummaryPart[] {
  const { income, spending } = words.summary;
  const chart = (id: string): ChartView | undefined => charts.find((view) => view.id === `chart-${id}`);
  const bars = mainBars(record, words);
  return [
    fromBars(
      { id: 'income', ...income },
      figureLine(figures, 'revenue', income.total),
      bars.income,
      chart('income'),
      words,
    ),
    fromBars(
      { id: 'spending', ...spending },
      figureLine(figures, 'expenditure', spending.total),
      bars.spending,
      chart('function'),
      words,
    ),
    changesPart(figures, words),
    notablePart(record, certificate, words),
  ];
}

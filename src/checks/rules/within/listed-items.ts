import { checkSum, plus } from '../../arithmetic/sums.ts';
import { isBalance, isInner, type SummaryLine, type SummarySide } from '../../document/summary.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { addedColumns, comparesYears, figuresAt, isUnsure, sameKind } from './cells.ts';
import { bestReading } from './readings.ts';

const fundName = /^(?:一般公共预算|政府性基金|国有资本经营|财政专户)/u;

/** The lines of a list without those of the funds below 财政拨款, where they stand below it without a mark. */
function withoutFunds(items: readonly SummaryLine[]): SummaryLine[] {
  let below = false;
  return items.filter(({ name }) => {
    const fund = fundName.test(name);
    if (!fund) below = /^财政拨款/u.test(name);
    return !(fund && below);
  });
}

/**
 * The ways in which a list can be meant, where some of its lines have no mark: all lines, or those with marks, or those
 * that are no funds of the line above.
 */
function readingsOf(items: readonly SummaryLine[]): SummaryLine[][] {
  const marked = items.filter(({ mark }) => mark !== '');
  const readings = [[...items]];
  if (marked.length > 0 && marked.length < items.length)
    readings.push(
      marked,
      items.filter((line) => line.mark !== '' || isBalance(line)),
    );
  const bare = withoutFunds(items);
  if (bare.length < items.length) readings.push(bare);
  return readings;
}

/** Checks in every column of a side that 本年…合计, or the total where there is none, is the sum of the lines it adds up. */
export function* checkItems(side: SummarySide, what: string): Generator<Outcome> {
  const { sheet, lane, items, column: main } = side;
  const end = side.current ?? side.total;
  let checked = 0;
  for (const column of addedColumns(sheet, lane)) {
    const subject = `${sheet.name}：${what}，${sheet.columnName(column)}`;
    const figureOf = (line: SummaryLine) => (column === main ? line.figure : sheet.figure(line.row, column));
    const whole = end && figureOf(end);
    if (!whole) continue;
    if (items.some(({ row }) => isUnsure(sheet, row, column))) {
      checked += 1;
      yield notEnoughData('有的格看不清，或没有单位', subject);
      continue;
    }
    const outcomes = readingsOf(items).flatMap((lines) => {
      const figures = lines.flatMap((line) => figureOf(line) ?? []);
      return figures.length > 0 && sameKind(whole, figures) ? [checkSum(whole, plus(figures), { subject })] : [];
    });
    const best = bestReading(outcomes);
    if (best) {
      checked += 1;
      yield best;
    }
  }
  if (checked === 0) yield notEnoughData('没有找到合计或各项的数字', `${sheet.name}：${what}`);
}

/** Whether a line stands below another without a mark: a fund below 一、财政拨款. */
function isFundOf({ name, mark }: SummaryLine, above: SummaryLine): boolean {
  return mark === '' && above.mark !== '' && fundName.test(name) && /^财政拨款/u.test(above.name);
}

/** The lines right below a line that break it down: 1. and 2. below 一、. 其中 alone is no full breakdown. */
function innerOf(line: SummaryLine, lines: readonly SummaryLine[]): SummaryLine[] {
  const inner: SummaryLine[] = [];
  for (const next of lines.slice(lines.indexOf(line) + 1)) {
    if (!isFundOf(next, line) && (!isInner(next, lines) || styleOf(next) === styleOf(line))) break;
    inner.push(next);
  }
  const style = styleOf(inner[0]);
  return inner.some(({ label }) => /^\s*其中/u.test(label)) ? [] : inner.filter((each) => styleOf(each) === style);
}

function styleOf(line: SummaryLine | undefined): string {
  return (line?.mark ?? '')
    .replaceAll(/[一二三四五六七八九十百]+/gu, '一')
    .replaceAll(/\d+/gu, '1')
    .replaceAll(/[①-⑳]/gu, '①');
}

/** Checks every line of a list against the numbered lines that break it down: 一、财政拨款 over 1. and 2. below it. */
export function* checkInner({ sheet, lane, lines, items }: SummarySide): Generator<Outcome> {
  for (const line of items) {
    const inner = innerOf(line, lines);
    if (inner.length < 2) continue;
    for (const column of addedColumns(sheet, lane)) {
      const whole = sheet.figure(line.row, column);
      const figures = figuresAt(
        sheet,
        inner.map(({ row }) => ({ row, column })),
      );
      if (!whole || !figures || figures.length === 0 || comparesYears(sheet, column)) continue;
      yield checkSum(whole, plus(figures), { subject: `${sheet.name}：${line.name}等于其下各项之和` });
    }
  }
}

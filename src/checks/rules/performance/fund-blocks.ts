import type { Fund } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { addUp, plus, tolerance } from '../../arithmetic/sums.ts';
import { fundFigure, isWhole, type PerformanceForm } from './forms.ts';

/** A whole of the money block and the lines it is made of. */
export interface FundBlock {
  whole: Figure;
  parts: Figure[];
}

interface Line {
  fund: Fund;
  figure: Figure;
}

const within = /^其中[:：]/u;

/** The lines that are parts of the whole: a 其中 below another part is a part of that part. */
function ownParts(lines: readonly Line[]): Figure[] {
  const [first] = lines;
  if (!first) return [];
  const nested = within.test(first.fund.source.trim()) ? lines.slice(1) : lines;
  const left = new Set(nested.filter(({ fund }) => within.test(fund.source.trim())));
  return lines.filter((line) => !left.has(line)).map(({ figure }) => figure);
}

function closes(whole: Figure, parts: readonly Figure[]): boolean {
  return whole.value
    .minus(addUp(plus(parts)))
    .abs()
    .lte(tolerance([whole, ...parts]));
}

/** Parts without those that follow a part and make it up: 财政拨款, of which 本级 and 上级. */
function withoutSubparts(whole: Figure, parts: readonly Figure[]): Figure[] {
  if (closes(whole, parts)) return [...parts];
  for (const [at, part] of parts.entries()) {
    for (let end = at + 2; end <= parts.length; end += 1) {
      const below = parts.slice(at + 1, end);
      const rest = [...parts.slice(0, at + 1), ...parts.slice(end)];
      if (part.value.gt(0) && closes(part, below) && closes(whole, rest)) return rest;
    }
  }
  return [...parts];
}

/** The blocks of one column of the money block (实施期, 全年预算数): the whole stands before its parts, or after them. */
function blocksOf(lines: readonly Line[]): FundBlock[] {
  const wholes = lines.flatMap(({ fund }, at) => (isWhole(fund) ? [at] : []));
  const first = wholes[0];
  if (first === undefined) return [];
  const leads = first === 0;
  return wholes.flatMap((at, index) => {
    const parts = leads ? lines.slice(at + 1, wholes[index + 1]) : lines.slice((wholes[index - 1] ?? -1) + 1, at);
    const whole = lines[at]?.figure;
    const own = ownParts(parts);
    return whole && own.length > 0 ? [{ whole, parts: withoutSubparts(whole, own) }] : [];
  });
}

/** Every whole of the money block of a form with its parts. Lines without a name were read twice and are left out. */
export function fundBlocks(form: PerformanceForm): FundBlock[] {
  const lines = form.form.funds.flatMap((fund) => {
    const figure = fund.value?.kind === 'amount' && fund.source.trim() !== '' ? fundFigure(form, fund) : null;
    return figure ? [{ fund, figure }] : [];
  });
  return [...Map.groupBy(lines, ({ fund }) => fund.figure).values()].flatMap(blocksOf);
}

/** A whole of the money block: of the whole period of the project, of the year, or of what is not said. */
export interface PlannedTotal {
  period: 'whole' | 'year' | null;
  figure: Figure;
}

/** What a form says is spent, in all and in the year. */
export function plannedTotals(form: PerformanceForm): PlannedTotal[] {
  return form.form.funds.flatMap((fund): PlannedTotal[] => {
    const figure = fund.value?.kind === 'amount' && isWhole(fund) ? fundFigure(form, fund) : null;
    if (!figure) return [];
    if (/执行|结转|结余|结\(转\)余|申报|编制/u.test(fund.figure.normalize('NFKC')) || /20\d{2}/u.test(fund.figure))
      return [];
    const words = `${fund.source}${fund.figure}`;
    if (/实施期|长期|项目总/u.test(words)) return [{ period: 'whole', figure }];
    return [{ period: /年度|当年|本年/u.test(words) ? 'year' : null, figure }];
  });
}

import { measures } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { fiscalSummaryOf, type SummaryLine, type SummarySide, summaryOf } from '../../document/summary.ts';
import { hasBalance, isFilled, linesOfYear } from './summary-figures.ts';

const sourceWords = [
  ['specialAccount', /财政专户|专户管理/u],
  ['governmentFundsBudget', /政府性?基金/u],
  ['stateCapitalOperationsBudget', /国有资本/u],
  ['generalPublicBudget', /一般公共预算/u],
  ['businessIncome', /事业单位经营|^经营收入/u],
  ['superiorSubsidies', /^上级补助/u],
  ['subordinatePayments', /^(?:附属单位|下级单位)上缴/u],
  ['ownFunds', /^单位资金/u],
  ['otherFunds', /^其他资金/u],
  ['institutionalIncome', /^事业收入/u],
  ['otherIncome', /^其他收入/u],
  ['fiscalAppropriation', /^(?:财政|经费)拨款/u],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Where money comes from. */
export type Source = (typeof sourceWords)[number][0];
export const sources: readonly Source[] = sourceWords.map(([source]) => source);

/** What a source is called in a message. */
export function sourceName(source: Source): string {
  return source === 'otherFunds' ? '其他资金' : measures[source][0];
}

/** The three funds of which 财政拨款 is made. */
export const funds = ['generalPublicBudget', 'governmentFundsBudget', 'stateCapitalOperationsBudget'] as const;
export type Fund = (typeof funds)[number];
export const fundNames = {
  generalPublicBudget: '一般公共预算',
  governmentFundsBudget: '政府性基金预算',
  stateCapitalOperationsBudget: '国有资本经营预算',
} as const satisfies Record<Fund, string>;

const fiscal: ReadonlySet<Source | null> = new Set<Source>([...funds, 'fiscalAppropriation']);

/** Which source of money a line or a head names; null for words that name none, or what was carried over. */
export function sourceOf(name: string): Source | null {
  if (/结转|结余/u.test(name)) return null;
  return sourceWords.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** The line of a source; null where there is none, or more than one. */
export function sourceLine(side: SummarySide, source: Source): SummaryLine | null {
  const [line, second] = linesOfYear(side).filter(({ name }) => sourceOf(name) === source);
  return line && !second ? line : null;
}

/** The figures of a source on the side of income, to be added: 财政拨款 that is not printed is its three funds. */
export function sourceFigures(side: SummarySide, source: Source): Figure[] {
  const own = sourceLine(side, source)?.figure;
  if (own) return [own];
  if (source !== 'fiscalAppropriation') return [];
  return funds.flatMap((fund) => sourceLine(side, fund)?.figure ?? []);
}

/** This year's income of a fiscal summary: as printed, else its funds. */
export function incomeOfYear(fiscal: SummarySide): Figure[] {
  return fiscal.current?.figure ? [fiscal.current.figure] : sourceFigures(fiscal, 'fiscalAppropriation');
}

/** Why the money of a document is not all of this year: something was carried over. Null where nothing was. */
export function carryoverReason(document: CheckedDocument): string | null {
  const { income, spending } = summaryOf(document);
  if (!income) return '没有收支总表，不知有没有结转';
  return hasBalance(income) || hasBalance(spending) ? '有结转或结余' : null;
}

/** Why the money of a document is not all 财政拨款: another source has an amount. Null where none has. */
export function ownIncomeReason(document: CheckedDocument): string | null {
  const { income } = summaryOf(document);
  if (!income) return '没有收支总表，不知有没有其他收入';
  const other = linesOfYear(income).find(
    ({ name, figure }) => isFilled(figure) && !/合计|小计/u.test(name) && !fiscal.has(sourceOf(name)),
  );
  return other ? `另有${other.name}` : null;
}

/** Why 财政拨款 is not all 一般公共预算. Null where it is. */
export function otherFundReason(document: CheckedDocument): string | null {
  const sides = [summaryOf(document).income, fiscalSummaryOf(document).income].flatMap((side) => side ?? []);
  const lines = sides.flatMap(linesOfYear);
  const other = lines.find(({ name, figure }) => {
    const source = sourceOf(name);
    return isFilled(figure) && (source === 'governmentFundsBudget' || source === 'stateCapitalOperationsBudget');
  });
  if (other) return `另有${other.name}`;
  const told = lines.some(({ name, figure }) => isFilled(figure) && sourceOf(name) === 'generalPublicBudget');
  return told ? null : '没有印出一般公共预算的收入';
}

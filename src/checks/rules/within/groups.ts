import type { Head, MeasureId, Row } from '../../../model/index.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Sheet } from '../../document/sheet.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { comparesYears, figuresAt, holdsShares, isUnsure, sameKind } from './cells.ts';

/** Columns of one lane under one head, of which one is the whole of the others. */
export interface ColumnGroup {
  total: number;
  parts: number[];
}

/** What the columns of a group split: see `kindOf`. */
export type GroupKind = 'years' | 'spending' | 'income' | 'funds' | 'costs' | 'other';

const wholeWords = /^(?:合\s*计|小\s*计|总\s*计)$/u;
const asideWords = /^\s*其中/u;

/** Heads of another stage than the whole beside them: 2023年执行数 beside 2024年预算数 is no part of it. */
const stageWords = /(?:执行|预算|决算|完成)数$|(?:上年|去年)(?!.{0,6}(?:结转|结余))/u;

function isOfOtherStage(sheet: Sheet, column: number): boolean {
  const { measure, path = [] } = sheet.table.columns[column] ?? {};
  return measure === null && stageWords.test(path.at(-1) ?? '');
}

function isAmount(sheet: Sheet, column: number): boolean {
  return sheet.table.columns[column]?.role === 'amount' && !comparesYears(sheet, column) && !holdsShares(sheet, column);
}

/** Whether a head stands for all those beside it: 合计, 小计, 金额. */
function isWhole({ text, columns: [first, last], children }: Head, sheet: Sheet): boolean {
  if (first !== last || children.length > 0 || !isAmount(sheet, first)) return false;
  return wholeWords.test(text) || sheet.table.columns[first]?.measure === 'total';
}

/** The columns that stand for a head: its own, the 合计 or 小计 below it, else all those below it. */
function leading(head: Head, sheet: Sheet): number[] {
  if (asideWords.test(head.text)) return [];
  const [first, last] = head.columns;
  if (head.children.length === 0) return first === last && isAmount(sheet, first) ? [first] : [];
  const whole = head.children.find((child) => isWhole(child, sheet));
  return whole ? [whole.columns[0]] : head.children.flatMap((child) => leading(child, sheet));
}

function yearOf({ text }: Head): string | null {
  return /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0] ?? null;
}

/** The groups among heads that stand side by side in one lane. A whole has its parts behind it, up to the next whole. */
function groupsAmong(heads: readonly Head[], sheet: Sheet): ColumnGroup[] {
  const wholes = heads.filter((head) => isWhole(head, sheet));
  const partsOf = (some: readonly Head[]) =>
    some
      .filter((head) => !wholes.includes(head))
      .flatMap((head) => leading(head, sheet))
      .filter((column) => !isOfOtherStage(sheet, column));
  const [only, second] = wholes;
  if (!only) return [];
  if (!second) {
    const at = heads.indexOf(only);
    const behind = partsOf(heads.slice(at + 1));
    const parts = behind.length > 0 ? behind : partsOf(heads.slice(0, at));
    return parts.length > 0 ? [{ total: only.columns[0], parts }] : [];
  }
  const groups = wholes.flatMap((whole, index) => {
    const next = wholes[index + 1];
    const parts = partsOf(heads.slice(heads.indexOf(whole) + 1, next ? heads.indexOf(next) : heads.length));
    return parts.length > 0 ? [{ total: whole.columns[0], parts }] : [];
  });
  return nested(only, second, groups, sheet) ?? groups;
}

/** 合计 · 小计 · … · 上年结转 on one level: 合计 is 小计 with the carry-over, which is no part of 小计. */
function nested(outer: Head, inner: Head, groups: readonly ColumnGroup[], sheet: Sheet): ColumnGroup[] | null {
  const [group, another] = groups;
  if (!group || another || group.total !== inner.columns[0] || yearOf(outer) !== yearOf(inner)) return null;
  const isCarried = (column: number) => sheet.table.columns[column]?.measure === 'carryover';
  const carried = group.parts.filter(isCarried);
  const rest = group.parts.filter((column) => !isCarried(column));
  if (carried.length === 0 || rest.length === 0) return null;
  return [
    { total: outer.columns[0], parts: [group.total, ...carried] },
    { total: group.total, parts: rest },
  ];
}

/**
 * Columns that add up, as the heads say: 合计 or 小计 beside its parts, in one lane and below one head. A head that
 * begins with 其中 is a part of the one before it and is not added.
 */
export function columnGroups(sheet: Sheet): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const visit = (siblings: readonly Head[]): void => {
    const byLane = Map.groupBy(siblings, ({ columns }) => sheet.laneOf(columns[0]));
    for (const heads of byLane.values()) groups.push(...groupsAmong(heads, sheet));
    for (const sibling of siblings) visit(sibling.children);
  };
  visit(sheet.table.head);
  return groups;
}

const kinds: readonly { kind: GroupKind; measures: readonly MeasureId[] }[] = [
  {
    kind: 'spending',
    measures: [
      'basicExpenditure',
      'projectExpenditure',
      'operatingExpenditure',
      'paymentsToSuperior',
      'subsidiesToSubordinates',
    ],
  },
  { kind: 'costs', measures: ['personnelCosts', 'operatingCosts'] },
  {
    kind: 'income',
    measures: [
      'fiscalAppropriation',
      'superiorSubsidies',
      'institutionalIncome',
      'businessIncome',
      'subordinatePayments',
      'otherIncome',
      'specialAccount',
      'ownFunds',
    ],
  },
  { kind: 'funds', measures: ['generalPublicBudget', 'governmentFundsBudget', 'stateCapitalOperationsBudget'] },
  { kind: 'years', measures: ['currentYear', 'carryover'] },
];

/** What a group splits its whole into, by the measures of its parts. In an income table that is always the sources. */
export function kindOf(sheet: Sheet, { parts }: ColumnGroup): GroupKind {
  if (sheet.stem === 'revenue-detail') return 'income';
  const measures = new Set(parts.map((column) => sheet.table.columns[column]?.measure));
  return kinds.find((each) => each.measures.some((measure) => measures.has(measure)))?.kind ?? 'other';
}

function isFigureRow({ role }: Row): boolean {
  return role === 'data' || role === 'total';
}

/** Checks every row of a group: the whole is the sum of the parts that are printed. */
export function* sumsAcross(sheet: Sheet, { total, parts }: ColumnGroup): Generator<Outcome> {
  for (const [row, found] of sheet.rows.entries()) {
    if (!isFigureRow(found)) continue;
    const whole = sheet.figure(row, total);
    const figures = figuresAt(
      sheet,
      parts.map((column) => ({ row, column })),
    );
    const lane = sheet.laneOf(total);
    const name = [sheet.code(row, lane), sheet.label(row, lane)].filter(Boolean).join(' ');
    const heads = parts.map((column) => sheet.columnName(column).split('·').at(-1)).join('、');
    const line = name === '' ? `第 ${row + 1} 行` : name;
    const subject = `${sheet.name}：${line}，${sheet.columnName(total)}等于${heads}之和`;
    if (figures?.length === 0) continue;
    if (figures === null || isUnsure(sheet, row, total)) yield notEnoughData('有的格看不清，或没有单位', subject);
    else if (!whole) {
      if (figures.some(({ value }) => !value.eq(0))) yield notEnoughData('没有印出合计的数字', subject);
    } else if (sameKind(whole, figures)) yield checkSum(whole, plus(figures), { subject });
  }
}

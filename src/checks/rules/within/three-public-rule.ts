import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import {
  readThreePublic,
  type ThreePublic,
  type ThreePublicFigures,
  type ThreePublicItem,
  threePublicItem,
} from '../../document/three-public.ts';
import { columnYear } from '../../document/year-columns.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import { addedColumns, figuresAt } from './cells.ts';
import { type ColumnGroup, columnGroups, sumsAcross } from './groups.ts';
import { unlessMisread } from './guard.ts';
import { sumsDown } from './levels.ts';

const names: Partial<Record<ThreePublicItem, string>> = { total: '“三公”经费合计', vehicles: '公务用车购置及运行费' };
const sideNames = { budget: '预算数', final: '决算数', prior: '上年数' } as const;

/** Whether the figures of the year before are of one stage: 上年预算数 and 上年执行数 beside each other are not. */
function isOneStage(sheet: Sheet, year: number): boolean {
  const stages = addedColumns(sheet)
    .filter((column) => columnYear(sheet, column, year) === 'before')
    .map((column) => /决算|执行|预算/u.exec(sheet.table.columns[column]?.path.join('·') ?? '')?.[0]);
  return new Set(stages).size < 2;
}

function* checkSide(
  figures: ThreePublicFigures,
  whole: ThreePublicItem,
  parts: readonly ThreePublicItem[],
  subject: string,
): Generator<Outcome> {
  const total = figures[whole];
  const found = parts.flatMap((part) => figures[part] ?? []);
  // A blank total of blank parts says nothing; one of the two alone cannot be compared.
  if (total && found.length > 0) yield checkSum(total, plus(found), { subject });
  else if ([...(total ? [total] : []), ...found].some(({ value }) => !value.eq(0))) {
    yield notEnoughData(total ? '没有印出各项的数字' : '没有印出合计的数字', subject);
  }
}

/** Checks that one item of 三公 is the sum of others, for 预算数, 决算数 and the year before apart. */
export function* checkThreePublic(
  document: CheckedDocument,
  whole: ThreePublicItem,
  parts: readonly ThreePublicItem[],
): Generator<Outcome> {
  const { kind, fiscalYear } = document.record;
  const read = readThreePublic(document);
  for (const { sheet, ...sides } of read) {
    for (const side of ['budget', 'final', 'prior'] as const) {
      const figures = sides[side];
      if (!figures || (side === 'prior' && !isOneStage(sheet, fiscalYear))) continue;
      const which = kind === 'final' || side === 'prior' ? `，${sideNames[side]}` : '';
      yield* checkSide(figures, whole, parts, `${sheet.name}：${names[whole]}等于各项之和${which}`);
    }
  }
  yield* checkRows(document, read, whole);
}

const partsOfVehicles: ReadonlySet<unknown> = new Set(['officialVehiclesPurchase', 'officialVehiclesOperation']);

/** A group without 购置 and 运行 where their own sum stands in a column beside them, with no head over the three. */
function withoutNested(sheet: Sheet, group: ColumnGroup): ColumnGroup {
  const itemOf = (column: number) => threePublicItem(sheet.table.columns[column]?.path ?? []);
  if (!group.parts.some((column) => itemOf(column) === 'vehicles')) return group;
  const nested = new Set<ThreePublicItem | null>(['purchase', 'operation']);
  return { ...group, parts: group.parts.filter((column) => !nested.has(itemOf(column))) };
}

function isOfVehicles(sheet: Sheet, { parts }: ColumnGroup): boolean {
  return parts.every((column) => partsOfVehicles.has(sheet.table.columns[column]?.measure));
}

/** Tables with items as columns and a row for each unit: every row adds up, and the units add up to the total. */
function* checkRows(
  document: CheckedDocument,
  read: readonly ThreePublic[],
  whole: ThreePublicItem,
): Generator<Outcome> {
  for (const sheet of document.filled('three-public')) {
    if (read.some((each) => each.sheet === sheet)) continue;
    for (const group of columnGroups(sheet).map((each) => withoutNested(sheet, each))) {
      if (isOfVehicles(sheet, group) !== (whole === 'vehicles')) continue;
      yield* unlessMisread(
        [...sumsAcross(sheet, group)],
        `${sheet.name}：${sheet.columnName(group.total)}与各栏的加总`,
      );
    }
    const rows = sheet.rows.flatMap(({ role }, row) => (role === 'data' || role === 'total' ? [row] : []));
    const total = rows.find((row) => sheet.isTotal(row));
    const units = rows.filter((row) => row !== total && !sheet.isTotal(row) && sheet.label(row) !== '');
    if (whole !== 'total' || total === undefined || units.length === 0) continue;
    const parts = units.map((row) => ({ row, lane: 0 }));
    const outcomes = [...sumsDown(sheet, { row: total, lane: 0, parts, name: '合计等于各单位之和' })];
    yield* unlessMisread(outcomes, `${sheet.name}：各单位的加总`);
  }
}

/** Where meetings and training stand beside 三公, the sum of all three. */
export function* checkWithMeetings(document: CheckedDocument): Generator<Outcome> {
  for (const sheet of document.filled('three-public')) {
    for (const group of columnGroups(sheet)) {
      const wide = group.parts.some((column) => {
        const measure = sheet.table.columns[column]?.measure;
        return measure === 'meetings' || measure === 'training';
      });
      if (wide && readsOneRow(sheet)) yield* sumsAcross(sheet, group);
    }
    yield* checkWideRows(sheet);
  }
}

function readsOneRow({ rows }: Sheet): boolean {
  return rows.filter(({ cells }) => cells.some(({ value }) => value?.kind === 'amount')).length === 1;
}

/** The same with items as rows. */
function* checkWideRows(sheet: Sheet): Generator<Outcome> {
  const rows = sheet.rows.flatMap(({ role }, row) => {
    const item = role === 'data' || role === 'total' ? threePublicItem([sheet.label(row)]) : null;
    return item ? [{ row, item, own: /三公/u.test(sheet.label(row)) }] : [];
  });
  const more = rows.filter(({ item }) => item === 'meetings' || item === 'training');
  const whole = rows.find(({ item, own }) => item === 'total' && !own);
  if (more.length === 0 || !whole) return;
  const own = rows.filter((each) => each.item === 'total' && each.own);
  const items = rows.filter(({ item }) => item === 'overseas' || item === 'vehicles' || item === 'receptions');
  const parts = [...(own.length > 0 ? own : items), ...more];
  for (const column of addedColumns(sheet)) {
    const total = sheet.figure(whole.row, column);
    const figures = figuresAt(
      sheet,
      parts.map(({ row }) => ({ row, column })),
    );
    if (!total || !figures || figures.length === 0) continue;
    yield checkSum(total, plus(figures), { subject: `${sheet.name}：合计等于“三公”经费、会议费、培训费之和` });
  }
}

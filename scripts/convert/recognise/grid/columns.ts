import { type Column, type MeasureId, measureIds, measures } from '../../../../src/model/index.ts';
import { isCodePart } from '../../text/code-part.ts';
import { fold } from '../../text/squeeze.ts';
import type { SourceRow } from '../../tree.ts';
import { isNumber, rowTexts } from './row-text.ts';

const rowNumber = /^(?:行次|序号)$/u;
const code = /(?:编码|代码|编号)$/u;
const label = /^(?:项目|单位名称|部门名称)$|名称$/u;
const count = /^(?:数量|个数|人数)/u;
const words = /^备注$|说明$/u;
const percent = /(?:率|占比|比例|[（(][%％][）)])$/u;
const dash = /^[-—－–]+$/u;

const measureNames: ReadonlyMap<string, MeasureId> = new Map(
  measureIds.flatMap((id) => measures[id].map((name) => [fold(name), id] as const)),
);

/** The measure a head names, its year and its brackets left aside; null when the vocabulary does not know it. */
export function measureOf(head: string): MeasureId | null {
  const bare = fold(head)
    .replace(/^\d{4}年?(?:度)?/u, '')
    .replaceAll(/\((?:元|万元|金额单位:万元|亿元)\)/gu, '');
  const without = bare.replace(/(?:拨款|收入|预算数|金额|支出)$/u, '');
  return measureNames.get(bare) ?? measureNames.get(without) ?? measureNames.get(`${without}预算`) ?? null;
}

/** 三公 as the head of its items, whatever the year and the stage; and 公务用车 as the head of its two. */
const threePublic = /^(?:\d{4}年度?)?(?:财政拨款)?"三公"经费(?:支出)?(?:预算数|决算数)?$/u;
const vehicles = /公务用车购置[及和]运行/u;
const stage = /[预决]算数$/u;
const vehicleParts: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:公务用车)?购置费?$/u, 'officialVehiclesPurchase'],
  [/^(?:公务用车)?运行(?:维护)?费?$/u, 'officialVehiclesOperation'],
];

const items: ReadonlySet<MeasureId | null> = new Set([
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
]);

/**
 * The measure of a column by its heads. Below “三公”经费 合计 and 小计 are the whole of 三公, not of the table;
 * 预算数 and 决算数 below one of its items are that item; 购置费 below 公务用车 is that of cars.
 */
function measureAt(path: readonly string[]): MeasureId | null {
  const [own = '', above = '', ...outer] = path.toReversed().map(fold);
  const measure = measureOf(own);
  if (vehicles.test(above)) return vehicleParts.find(([name]) => name.test(own))?.[1] ?? measure;
  if (measure !== 'total') return measure;
  if (stage.test(own) && items.has(measureAt(path.slice(0, -1)))) return measureAt(path.slice(0, -1));
  const whole = stage.test(own) && measureOf(above) === 'total' ? outer[0] : above;
  return whole !== undefined && threePublic.test(whole) ? 'threePublicExpenses' : measure;
}

function roleOf(path: readonly string[], texts: readonly string[]): Column['role'] {
  const own = path.at(-1) ?? '';
  if (rowNumber.test(own)) return 'rowNumber';
  if (code.test(own) || isCodePart(path)) return 'code';
  if (label.test(own)) return 'label';
  if (words.test(own)) return 'text';
  const filled = texts.filter((text) => text !== '');
  const numbers = filled.filter((text) => isNumber(text) || dash.test(text));
  if (filled.length > 0 && numbers.length * 2 < filled.length) return 'text';
  if (count.test(own)) return 'count';
  return percent.test(own) ? 'percent' : 'amount';
}

/** What each column is. A new lane begins where labels come again after figures. */
export function describeColumns(paths: readonly (readonly string[])[], body: readonly SourceRow[]): Column[] {
  const texts = body.map(rowTexts);
  const columns: Column[] = [];
  let lane = 0;
  let figures = false;
  for (const [index, path] of paths.entries()) {
    const column = texts.map((row) => row[index] ?? '');
    const role = roleOf(path, column);
    const heads = role === 'label' || role === 'code';
    if (heads && figures) {
      lane += 1;
      figures = false;
    }
    if (role === 'amount' || role === 'count' || role === 'percent') figures = true;
    const measured = role === 'amount' || role === 'count';
    columns.push({ path: [...path], role, measure: measured ? measureAt(path) : null, lane });
  }
  const [first] = columns;
  // A table of words has its labels in its first column.
  if (first?.role === 'text' && !columns.some((column) => column.role === 'label')) first.role = 'label';
  return columns;
}

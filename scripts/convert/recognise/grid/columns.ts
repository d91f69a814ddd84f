import { type Column, type MeasureId, measureIds, measures } from '../../../../src/model/index.ts';
import { fold } from '../../text/squeeze.ts';
import type { SourceRow } from '../../tree.ts';
import { isNumber, rowTexts } from './row-text.ts';

const rowNumber = /^(?:行次|序号)$/u;
const code = /(?:编码|代码|编号)$/u;
const label = /^(?:项目|单位名称|部门名称)$|名称$/u;
const count = /^(?:数量|个数|人数)/u;
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
  const without = bare.replace(/(?:拨款|收入|预算数|金额)$/u, '');
  return measureNames.get(bare) ?? measureNames.get(without) ?? measureNames.get(`${without}预算`) ?? null;
}

function roleOf(path: readonly string[], texts: readonly string[]): Column['role'] {
  const own = path.at(-1) ?? '';
  if (rowNumber.test(own)) return 'rowNumber';
  if (code.test(own)) return 'code';
  if (label.test(own)) return 'label';
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
    columns.push({ path: [...path], role, measure: measured ? measureOf(path.at(-1) ?? '') : null, lane });
  }
  const [first] = columns;
  // A table of words has its labels in its first column.
  if (first?.role === 'text' && !columns.some((column) => column.role === 'label')) first.role = 'label';
  return columns;
}

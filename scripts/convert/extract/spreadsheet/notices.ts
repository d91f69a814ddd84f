import type { Notice } from '../extraction.ts';
import { type Area, cellName, columnName, type Sheet } from './sheet.ts';
import type { Tile } from './tile.ts';
import type { VisibleSheet } from './visible.ts';

const errorValue = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/u;

/** A few names and how many there are. */
function list(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join('、')} 等 ${names.length} 个` : names.join('、');
}

function nameCells(cells: readonly { row: number; column: number }[]): string {
  return list(cells.map(({ row, column }) => cellName(row, column)));
}

function isOutside(areas: readonly Area[], { row, column }: { row: number; column: number }): boolean {
  return areas.every(({ top, left, bottom, right }) => row < top || row > bottom || column < left || column > right);
}

function notice(rule: string, severity: Notice['severity'], message: string): Notice {
  return { rule, severity, message, page: null };
}

/** What the publisher must know of a hidden sheet. */
export function hiddenSheetNotice({ name, cells }: Sheet): Notice {
  const content = cells.length > 0 ? '' : '（没有内容）';
  return notice('hidden-sheet', cells.length > 0 ? 'warning' : 'info', `工作表“${name}”是隐藏的${content}，没有转换`);
}

/** What the publisher must know of a sheet that is shown: everything that is not, or not as its author may think. */
export function sheetNotices(sheet: Sheet, visible: VisibleSheet, tiles: readonly Tile[]): Notice[] {
  const on = `工作表“${sheet.name}”`;
  const notices: Notice[] = [];
  const add = (
    severity: Notice['severity'],
    rule: string,
    what: readonly unknown[] | number,
    message: () => string,
  ) => {
    if ((typeof what === 'number' ? what : what.length) > 0) notices.push(notice(rule, severity, `${on}${message()}`));
  };
  const { rows, columns } = visible.concealed;
  const errors = sheet.cells.filter(({ text, numeric }) => !numeric && errorValue.test(text));
  const outside = sheet.printed.length > 0 ? sheet.cells.filter((cell) => isOutside(sheet.printed, cell)) : [];
  const buried = tiles.flatMap((tile) => tile.buried);
  add(
    'warning',
    'hidden-rows',
    rows,
    () => `有隐藏的行（第 ${list(rows.map((row) => String(row + 1)))} 行），没有转换`,
  );
  add('warning', 'hidden-columns', columns, () => `有隐藏的列（${list(columns.map(columnName))} 列），没有转换`);
  add('warning', 'formula-without-value', sheet.unvalued, () => {
    return `的公式没有保存计算结果（${nameCells(sheet.unvalued)}），按空白转换；请用 Excel 或 WPS 打开并保存后再发布`;
  });
  add('warning', 'error-value', errors, () => `有错误值（${nameCells(errors)}），已照原样保留`);
  add('warning', 'buried-cell', buried, () => `的合并单元格遮住了内容（${nameCells(buried)}），没有转换`);
  add('info', 'outside-print-area', outside, () => `打印区域之外还有内容（${nameCells(outside)}），已一并转换`);
  add('warning', 'picture', sheet.pictures, () => `有 ${sheet.pictures} 张图片，没有转换`);
  add('info', 'chart', sheet.charts, () => `有 ${sheet.charts} 个图表，没有转换`);
  add('warning', 'text-box', sheet.textBoxes, () => `有文本框，没有转换：${sheet.textBoxes.join('；').slice(0, 200)}`);
  return notices;
}

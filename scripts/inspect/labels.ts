import type { LeftOut, Problem, Table } from '../../src/model/index.ts';
import { standardTables } from '../../src/model/index.ts';
import type { GridEvidence } from '../convert/extract/extraction.ts';
import type { Use } from './uses.ts';

export const useNames = {
  title: '表题',
  caption: '表头说明',
  unit: '单位',
  note: '表注',
  head: '表头',
  cell: '单元格',
  heading: '章节标题',
  text: '段落',
  contents: '目录条目',
  leftOut: '略去',
} as const satisfies Record<Use['kind'], string>;

export const leftOutNames = {
  contents: '目录',
  pageNumber: '页码',
  runningHeader: '页眉',
  runningFooter: '页脚',
  watermark: '水印',
  bookmark: '书签',
  separator: '分隔线',
  repeatedHeader: '重复的表头',
  markup: '标记',
} as const satisfies Record<LeftOut['reason'], string>;

export const severityNames = { error: '错误', warning: '警告', info: '提示' } as const satisfies Record<
  Problem['severity'],
  string
>;

export const foundNames = {
  ruled: '画线',
  marked: '格式标记',
  aligned: '文字对齐',
  recognised: '图像识别',
} as const satisfies Record<GridEvidence, string>;

/** `收入总表（budget.revenue-detail）`, or that it is none. */
export function standardName({ standard }: Table): string {
  return standard ? `${standardTables[standard]}（${standard}）` : '未识别';
}

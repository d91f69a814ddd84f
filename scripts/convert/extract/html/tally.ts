import type { Notice } from '../extraction.ts';

/** What was met in a document that does not come out as text, counted. */
export interface Tally {
  pictures: number;
  /** Characters out of sight. */
  hidden: number;
  /** Characters deleted by a revision that is still recorded. */
  deleted: number;
  /** Tables inside a cell of a table of figures. */
  nestedTables: number;
}

export function emptyTally(): Tally {
  return { pictures: 0, hidden: 0, deleted: 0, nestedTables: 0 };
}

/** The notices of what was counted. */
export function tallyNotices(tally: Tally): Notice[] {
  const notices: Notice[] = [];
  const add = (rule: string, severity: Notice['severity'], message: string): void => {
    notices.push({ rule, severity, message, page: null });
  };
  if (tally.pictures > 0) add('picture', 'warning', `文件里有 ${tally.pictures} 张图片，图片里的文字没有读出`);
  if (tally.hidden > 0) add('hidden-text', 'info', `有 ${tally.hidden} 个字被设为隐藏，没有读出`);
  if (tally.deleted > 0) {
    add(
      'tracked-deletion',
      'warning',
      `文件里留有修订记录：${tally.deleted} 个字已标为删除，没有读出；请接受或拒绝全部修订后再公开`,
    );
  }
  if (tally.nestedTables > 0) {
    add('nested-table', 'info', `有 ${tally.nestedTables} 个表格套在别的表格的单元格里，排在外层表格之后`);
  }
  return notices;
}

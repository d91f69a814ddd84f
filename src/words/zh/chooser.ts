/** Choosing what to compare. The script of the page brings these words in every language, so they are apart. */
export const chooser = {
  title: '选择要比较的文件',
  field: '按机构名称、地区、年份或拼音找',
  find: '查找',
  hint: '例如：大同 2024、xinfangju。打勾就加入比较，去掉勾就移出。',
  choices: (most: number): string => `文件（最多选 ${most} 份）`,
  compared: (count: number): string => `正在比较 ${count} 份文件。`,
  fewer: '还要再选一份，才能比较。',
  none: '还没有选文件。',
  full: (most: number): string => `最多同时比较 ${most} 份，先去掉一份再选。`,
  notFound: (ids: readonly string[]): string => `没有这些文件：${ids.join('、')}。`,
  failed: '没有读到数据，请刷新再试。',
  /** The columns of a comparison that is taken along. */
  columns: ['部分', '项目', '文件', '数字', '说明', '出处'],
  /** The name of its file. */
  file: '比较',
  offered: (shown: number, all: number): string =>
    shown < all ? `找到 ${all} 份，列出前 ${shown} 份，请再输几个字。` : `找到 ${all} 份。`,
};

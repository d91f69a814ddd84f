/** Said instead of a figure, wherever figures of documents stand. Titles of tables are those of the document. */
export const absence = {
  emptyTable: (title: string): string => `《${title}》是空表`,
  blankCell: (title: string, cell: string, printed: string): string =>
    `《${title}》里这一格${printed === '' ? '是空白' : `印的是“${printed}”`}（${cell}）`,
  notInTable: (title: string): string => `《${title}》里没有这一项`,
  doubtfulTable: (title: string): string => `《${title}》读得不准，没有取数`,
  titleOnly: (title: string): string => `印有“${title}”，没有读出这张表`,
  mentioned: '正文提到，没有读出数',
  saidNone: '正文写的是没有，没有数字',
  elsewhere: '表另行公开，本站没有收到',
  notThere: '文件里没有这样的表，正文也没有写',
  unknown: '没有找到：文件里没有，或者本站没有读出来',
};

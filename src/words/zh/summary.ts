/** What a reader wants to know first: four questions and their answers. */
export const summary = {
  income: { title: '钱从哪里来', total: '收入一共', nothing: '没有读到收入的数字。' },
  spending: { title: '花在哪里', total: '支出一共', nothing: '没有读到支出的数字。' },
  changes: { title: '与上年比', nothing: '没有读到与上年比较的话。' },
  notable: {
    title: '值得注意的',
    emptyTables: (count: number): string => `有 ${count} 张表公布时是空的`,
    lacking: (required: number, lacking: number): string =>
      `应公开的 ${required} 项内容里，有 ${lacking} 项没有找到或不全`,
    more: (count: number): string => `还有 ${count} 处数字对不上，见核对`,
    agrees: '能互相核对的数字都对得上。',
    unchecked: '这份文件还没有核对过。',
    /** Findings are told in Chinese: said on pages in another language. */
    language: '',
  },
  rest: (count: number, chart: string): string => `另有 ${count} 项，见图“${chart}”`,
  reason: '原因：',
  note: '数字照原件；占比是本站算的。点数字看它在表里或文中的位置。',
};

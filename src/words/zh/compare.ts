/** The page of comparison, and the ways to it. */
export const compare = {
  title: '比较',
  description: '把任意几个机构、几个年份的预算和决算并排比较：收支总数、支出结构、“三公”经费和人均支出。',
  lead: '把几份预算或决算并排放在一起看。数字照原件，点得到出处；本站算出来的都标明“计算”或“换算”。',
  noScript: '没有脚本时不能自己选文件，下面固定显示最近的几份。每个机构的页面列出它各年的数字：',
  bureaus: '机构',
  example: (count: number, edition: string | undefined): string =>
    `你还没有选。下面是示例，已经勾上：${edition ?? '最近'}的 ${count} 份文件。去掉勾就移出，再勾上你要比的。`,
  /** What can be taken along. */
  tools: { link: '复制这个比较的链接', table: '复制表格', csv: '下载 CSV' },
  nothing: '还没有收录文件。',
  /** The way here, from the page of a bureau or of a document. */
  from: { bureau: '把这个机构的文件和别的并排比较', document: '把这份文件和别的并排比较' },
};

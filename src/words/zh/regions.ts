/** The pages of the divisions: which bureaus lie there, and what their documents print. */
export const regions = {
  title: '地区',
  description: '按省、市、县看各地公布了哪些预算和决算。',
  lead: (provinces: number): string =>
    `收录的机构分布在 ${provinces} 个省、自治区、直辖市。点地区，看它的机构、文件和印出的总数。`,
  /** 3 个机构、5 份文件. */
  counts: (bureaus: number, documents: number): string => `${bureaus} 个机构、${documents} 份文件`,
  page: {
    description: (region: string, editions: readonly string[]): string =>
      `${region}的机构公布的${editions.join('、') || '预算和决算'}：收入、支出和“三公”经费。`,
    lead: (code: string, counts: string, withBelow: boolean): string =>
      `行政区划代码 ${code}。收录了${withBelow ? '这里和下面的' : ''} ${counts}。`,
    below: '下面的地区',
    bureaus: (name: string): string => `${name}的机构`,
    noBureaus: (name: string, below: boolean): string =>
      `没有收录${name}本级的机构${below ? '，只有下面地区的' : ''}。`,
    noDocuments: '还没有收录文件',
    totals: '各份文件印出的总数',
    fairness: (name: string): string =>
      `这些数不能相加，也不是${name}全部的钱：只有收录了的机构；标题写“部门”的一般连下属单位一起算，以正文为准；各机构管的事和人数不同；金额也可能一份用元、一份用万元。要比，先看年份、预算还是决算、算进去哪些下属单位。`,
    more: (count: number): string => `还有 ${count} 份没有列在这里，在下面地区的页面上。`,
  },
  table: {
    of: (region: string, edition: string): string => `${region}${edition}：`,
    caption: '数字和单位照原件，没有换算；点数字看它在哪里。',
    document: '机构和文件',
  },
};

/** The home page, and the list of bureaus. */
export const home = {
  /** In phrases: a line breaks between them, not inside. */
  title: ['政府部门的钱', '怎么来、怎么花，', '在这里查'],
  lead: '这里把各部门公布的预算和决算变成看得懂、查得到的网页。每个数字都按原件照录，在文件的网页里点它，就到它在原文里的位置。',
  collected: (bureaus: number, documents: number): string =>
    `收录了 ${bureaus} 个机构的 ${documents} 份文件。机构的账只是它自己的，不是当地全部的钱。`,
  searchLabel: '查机构、项目或名词',
  searchHint: '例如：大同市信访局、公务用车、2014004，机构也可以输拼音。',
  examples: '可以这样查',
  /** What people come to look up, and what it means where that is to be said. */
  queries: [
    { query: '“三公”经费', meaning: null },
    { query: '机关运行经费', meaning: null },
    { query: '公务用车', meaning: null },
    { query: '公务接待费', meaning: null },
    { query: '政府采购', meaning: null },
    { query: '住房公积金', meaning: null },
    { query: '信访维稳', meaning: null },
  ] as { query: string; meaning: string | null }[],
  latest: '最近的文件',
  checked: '核对',
  byRegion: '按地区找机构',
  allBureaus: '全部机构',
  questionsTitle: '从问题开始',
  /** What people want to know, with the page that answers it. */
  questions: {
    regions: { asks: '我们这里有哪些机构，花多少钱？', says: '按省、市、县看机构、文件和印出的总数。' },
    rankings: { asks: '“三公”经费是多少？', says: '同一年、同一种文件排在一起；机构的页面把它各年的数放在一起。' },
    projects: { asks: '钱花在什么事情上？', says: '各文件的项目表和绩效表里的项目，按金额排列，可以筛选。' },
    compare: { asks: '和别的机构比呢？', says: '选几份文件并排，写明哪里不能直接比。' },
    checks: { asks: '数字对得上吗？', says: '总数等于各项之和吗，正文和表一致吗：用公开的规则逐处核对。' },
    glossary: { asks: '这个词是什么意思？', says: '“机关运行经费”“上年结转”等，用大白话解释。' },
    classifications: { asks: '同一类开支，谁花了多少？', says: '每个支出科目：是什么，谁花多少。' },
    data: { asks: '想要数据自己算', says: 'Excel、CSV、JSON、Parquet，每个数字带着出处。' },
  },
  bureaus: {
    title: '机构',
    description: '按地区列出公布了预算和决算的部门和单位。',
    lead: (bureaus: number, documents: number): string =>
      `收录了 ${bureaus} 个部门和单位的 ${documents} 份预算和决算，按地区排列。`,
  },
};

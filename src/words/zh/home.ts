/** The home page, and the list of bureaus. */
export const home = {
  /** In phrases: a line breaks between them, not inside. */
  title: ['政府部门的钱', '怎么来、怎么花，', '在这里查'],
  lead: '这里把各部门公布的预算和决算变成看得懂、查得到的网页。每个数字都按原件照录，点得到出处。',
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
  otherWays: '换个角度看',
  doesItAddUp: '数字对得上吗',
  checksBefore: '总数等于各项之和吗，文字和表一致吗？本站用',
  rules: '公开的规则',
  checksBetween: '逐处核对每份文件，结果都在',
  checksPage: '数据核对',
  checksAfter: '。',
  hardWords: '看不懂的词',
  wordsBefore: '“机关运行经费”“上年结转”是什么意思？',
  wordsAfter: '用大白话说明，并列出各份文件自己的定义。',
  bureaus: {
    title: '机构',
    description: '按地区列出公布了预算和决算的部门和单位。',
    lead: (bureaus: number, documents: number): string =>
      `收录了 ${bureaus} 个部门和单位的 ${documents} 份预算和决算，按地区排列。`,
  },
};

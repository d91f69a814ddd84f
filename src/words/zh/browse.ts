/** The ways into the documents other than by bureau. */
export const browse = {
  title: '浏览',
  description: '按项目、支出科目、地区和排名浏览各部门的预算和决算。',
  lead: '不知道查哪个机构，可以从这些地方看起。',
  entrances: {
    projects: { title: '项目', says: '各部门项目表和绩效表里的全部项目，按金额排列，可以筛选。' },
    classifications: { title: '支出科目', says: '每个类、款、项和经济分类：是什么，谁花了多少，编码怎么变过。' },
    regions: { title: '地区', says: '一个省、市、县有哪些机构、哪些文件，印出的总数是多少。' },
    rankings: { title: '排名', says: '同一年、同一种文件里谁的数大，以及排名不能说明什么。' },
    bureaus: { title: '机构', says: '全部部门和单位，按地区排列。' },
  },
};

/** What stands on every page. */
export const site = {
  name: '公开预算',
  description: '把各部门公布的预算和决算变成看得懂、查得到、对得上的网页。每个数字都按原件照录，并标明出处。',
  skip: '跳到主要内容',
  navigation: {
    label: '主导航',
    home: '首页',
    bureaus: '机构',
    rankings: '排名',
    projects: '项目',
    classifications: '科目',
    compare: '比较',
    checks: '核对',
    glossary: '名词',
    data: '数据',
  },
  /** After a list of figures. */
  download: { text: '下载这张表（CSV）', means: '：金额照原件，每个数字带出处。' },
  /** The pages of a long list. */
  pages: {
    label: (list: string): string => `${list}的各页`,
    /** Round the number of a page: 第 2 页. */
    before: '第 ',
    after: ' 页',
  },
  searchSite: '搜索全站',
  /** The fold of the filters on a phone, and what is added where one of them is set. */
  filters: '筛选条件',
  filtersChosen: '（已选）',
  search: '搜索',
  position: '位置',
  language: '其他语言',
  about: '关于本站',
  accessibility: '无障碍声明',
  contact: '报告错误',
  data: '数据下载',
  glossary: '名词解释',
  source: '数字和文字照录各部门公布的原件，著作权和解释权归公布的部门；本站的代码和页面以 MIT 许可证公开。',
  /** The feeds, by their format. */
  feed: (format: string): string => `新收入和有更改的文件（${format}）`,
  openGraphLocale: 'zh_CN',
};

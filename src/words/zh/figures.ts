/** The figures a reader looks for first, wherever they are shown. */
export const figures = {
  names: {
    revenue: '收入',
    expenditure: '支出',
    basic: '基本支出',
    project: '项目支出',
    threePublic: '“三公”经费',
    operating: '机关运行经费',
    procurement: '政府采购',
  },
  /** What each is, for a reader who does not know the word. */
  plain: {
    revenue: '这一年一共有多少钱可用，包括上年结转。',
    expenditure: '这一年一共花多少钱。',
    basic: '维持机构运转的钱：人员工资和日常办公。',
    project: '为特定任务另外安排的钱。',
    threePublic: '因公出国（境）、公务用车和公务接待的钱。',
    operating: '机关日常运转的公用经费，如办公、水电、差旅。',
    procurement: '按政府采购程序买东西、工程和服务的钱。',
  },
  /** Where a figure was read that stands in no table. */
  fromText: '摘自正文',
  fromImage: '识别自扫描件',
  /** What is to be known of a figure, one after the other. */
  remarks: (said: readonly string[]): string => said.join('，'),
};

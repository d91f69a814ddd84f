import type { PublisherScope } from '../../model/source-metadata.ts';

/** Documents in the order of one figure, and what that order does not mean. */
export const rankings = {
  title: '排名',
  description: '按支出、“三公”经费、机关运行经费、项目支出占比和核对发现排列各份文件，并说明排名不能说明什么。',
  lead: '把同一年、同一种文件里的同一个数排个先后。排名只说谁的数大，不说谁做得好。',
  apart:
    '预算不和决算排在一起，不同年份不排在一起，部门不和单位排在一起。数字照原件；有的用元、有的用万元，换算以后再排先后。',
  tooFew: '还没有两份以上可以放在一起排的文件。',
  of: (measure: string, edition: string): string => `${measure}：${edition}`,
  first: (ranking: string, count: number): string => `${ranking}，前 ${count} 名`,
  whole: (count: number): string => `看全部 ${count} 份`,
  /** After it, for those who hear the link alone. */
  wholeOf: (ranking: string): string => `：${ranking}`,
  /** Below the first of an order: the documents that are not in it. */
  left: '没有排进去：',
  leftMore: (count: number): string => `没有排进去的 ${count} 份，看原因`,
  alone: '没有排进去的',
  aloneWhy: '同年同类只有一份，没有可以比的：',
  /** Of each: its name, the head of its column, what it orders by, and what it does not say. */
  measures: {
    expenditure: {
      title: '按支出总额',
      column: '支出总额',
      by: '按收支总表的“支出总计”（没有这张表的，按正文）从大到小排列，包括上年结转。',
      not: '支出多不说明浪费，支出少也不说明节俭：机构管的事、服务的人口、有没有下属单位、代列的专项资金都不同。',
    },
    'three-public': {
      title: '按“三公”经费',
      column: '“三公”经费',
      by: '按“三公”经费合计（因公出国（境）、公务用车、公务接待）从大到小排列。',
      not: '数额大不等于违规，小也不等于规范：有没有公务用车、当年是否购车、承担多少接待和出访任务，都会影响它。有的文件只算财政拨款的部分，有的连单位资金一起算。',
    },
    operating: {
      title: '按机关运行经费',
      column: '机关运行经费',
      by: '按机关运行经费从大到小排列。',
      not: '它随人数走，人多的机关自然多。只有行政单位和参照公务员法管理的事业单位才有这一项，其他单位没有，不是因为不花钱。各地列入的科目也不完全相同。',
    },
    'project-share': {
      title: '按项目支出占比',
      column: '项目支出占比',
      by: '按《支出总表》合计行的“项目支出 ÷ 合计”从大到小排列：两个数在同一行，说的是同一笔钱；正文里的两个数不一定，所以不用。占比是本站算出来的，四舍五入到一位小数；排序用的是没有舍入的结果。',
      not: '占比高不说明钱花得好或不好。把同样的开支列入基本支出还是项目支出，各地做法不同；专项任务多的部门占比本来就高。',
    },
    findings: {
      title: '按核对发现的不符',
      column: '发现的不符',
      by: '按本站规则核对出的“不能同时成立”和“很可能不符”的处数从多到少排列。',
      not: '处数多不说明这个部门的账有问题，更不说明有人违规：印得越细，可以核对的地方越多；一处笔误可以牵出几处不符；程序也可能读错。少也不说明没有错。',
    },
  },
  page: {
    name: (edition: string, measure: string, page: number): string =>
      `${edition}：${measure}${page > 1 ? `（第 ${page} 页）` : ''}`,
    title: (name: string): string => `${name}排名`,
    description: (edition: string, by: string): string => `${edition}：${by}`,
    /** The heading in phrases, between which a line may break. */
    heading: (edition: string, measure: string, page: number): string[] => [
      `${edition}：`,
      measure,
      ...(page > 1 ? [`（第 ${page} 页）`] : []),
    ],
    /** Between those phrases. */
    between: '',
    doesNotSay: '看这个排名要注意：',
    documents: (edition: string, all: number, ranked: number): string =>
      `本站收录了 ${all} 份 ${edition}${ranked < all ? `（排了 ${ranked} 份）` : ''}，不是全部机构。`,
    /** Said of every order: bureaus of several levels stand in one. */
    levels: '省、市、县各级的机关管的地方大小不同，不能直接比；级别写在机构下面。',
    /** Before the other orders of the same documents. */
    others: '同样这些文件的其他排名：',
    /** What a title usually means; the text of each document says what it is. Of orders of money only. */
    scopes: {
      department: '标题写“部门”的，一般连下属单位一起算；具体含哪些单位，以各份文件的正文为准。',
      unit: '标题写“单位”的，一般只算它自己；以各份文件的正文为准。',
    } satisfies Record<PublisherScope, string>,
    caption: '数相同的名次相同；点数字看它在哪里。',
    /** Of a file whose numbers are none of the documents’. */
    downloadMeans: '：每一份带着它核对结果的地址。',
    rank: '名次',
    document: '机构和文件',
    computed: '算出：',
    missing: (count: number): string => `没有排进去的（${count} 份）`,
    /** Between a document and why it is not ranked. */
    colon: '：',
  },
  project: '项目支出',
  total: '合计',
  findings: (count: number): string => `${count} 处`,
  /** In one line. */
  checked: (count: number): string => `共核对 ${count}\u00a0处`,
  textDiffers: (amount: string): string => `正文另写 ${amount}`,
  remarks: (said: readonly string[]): string => said.join('；'),
  missing: {
    noTable: '没有找到《支出总表》（文件里没有，或者本站没有认出来），占比只按它算',
    noTotals: '《支出总表》的合计行没有同时印出合计和项目支出',
    ofNothing: '《支出总表》的合计为 0',
  },
};

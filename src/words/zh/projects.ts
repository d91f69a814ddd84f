import type { DisclosureKind } from '../../model/source-metadata.ts';

/** The list of all projects. Its script brings these words too: nothing large may be imported here. */
export const projects = {
  title: '项目',
  titleOf: (page: number): string => (page === 1 ? '项目' : `项目（第 ${page} 页）`),
  description: '各部门项目支出表和绩效表里的全部项目，按金额排列，可以按名称、金额、类型、年份和机构筛选。',
  lead: (count: number): string => `各部门项目支出表和绩效表里印出的 ${count} 个项目，按金额从大到小。`,
  count: (edition: string, count: number): string => `${edition} ${count} 个`,
  fairness: (counts: readonly string[]): string =>
    `${counts.join('、')}。金额照原件；有的用元、有的用万元，换算以后再排先后。预算是打算花的，决算和自评是实际花的，同一个项目可能在几份文件里各出现一次，不能相加。没有印项目表、也没有绩效表的文件，这里没有它的项目。`,
  asPrinted:
    '名称照原件；有的前面带字母（如 Z、J、XM），也是原件印的，原件没有解释。金额下面先写出自预算还是决算，再照写原件的栏名。',
  none: '收录的文件都没有印出项目。',
  table: {
    /** Of the page, left out where the list has been narrowed. */
    range: (first: number, last: number): string => `这里是第 ${first} 到 ${last} 个。`,
    caption: '点项目看它所在的表，点金额看它在哪里；有绩效目标或自评的，可以点“绩效表”。',
    project: '项目',
    amount: '金额',
    document: '机构和文件',
    form: '绩效表',
    /** After the link to the form, for those who hear it. */
    formOf: (project: string): string => `：${project}`,
    flag: '核',
    /** After it, for those who hear the link alone. */
    flagOf: (project: string): string => `对：${project}的这个数与别处不符，看详情`,
    /** Which kind of document prints an amount, and under what head. */
    from: (kind: string, head: string): string => (head === '' ? kind : `${kind}：${head}`),
    blank: '空白',
    carryover: '上年结转',
    fromImage: '识别自扫描件',
    comma: '，',
  },
  download: { before: '全部项目可以下载：', after: '。' },
  filter: {
    label: '筛选项目',
    text: '项目或机构的名称',
    submit: '筛选',
    reset: '清除筛选',
    size: { label: '金额', all: '不限' },
    sizes: {
      '1000': '1000 万元以上',
      '100': '100 万元到 1000 万元',
      '10': '10 万元到 100 万元',
      '0': '不到 10 万元',
      none: '没有印出金额',
    },
    kind: { label: '类型', all: '预算和决算' },
    kinds: { budget: '预算', final: '决算' } satisfies Record<DisclosureKind, string>,
    year: { label: '年份', all: '全部年份' },
    yearName: (year: number): string => `${year} 年`,
    target: { label: '绩效表', all: '有没有都行' },
    targets: { yes: '有绩效目标或自评', no: '没有' },
    bureau: { label: '机构', all: '全部机构' },
  },
  /** What is said when the list has been narrowed. */
  status: {
    none: (all: number): string => `${all} 个项目里没有符合的。`,
    all: (found: number, all: number): string => `${all} 个项目里有 ${found} 个符合。`,
    some: (shown: number, found: number, all: number): string =>
      `${all} 个项目里有 ${found} 个符合，先列出金额最大的 ${shown} 个。`,
    failed: '没有取到项目的数据，请检查网络后再试；下面仍是原来的列表。',
  },
};

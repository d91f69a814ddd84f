import { paths } from '../paths.ts';

/** A way into the documents other than by bureau. */
export interface Entrance {
  title: string;
  href: string;
  says: string;
}

/** The ways in, in the order in which they are shown. */
export const entrances: readonly Entrance[] = [
  { title: '项目', href: paths.projects, says: '各部门项目表和绩效表里的全部项目，按金额排列，可以筛选。' },
  {
    title: '支出科目',
    href: paths.classifications,
    says: '每个类、款、项和经济分类：是什么，谁花了多少，编码怎么变过。',
  },
  { title: '地区', href: paths.regions, says: '一个省、市、县有哪些机构、哪些文件，印出的总数是多少。' },
  { title: '排名', href: paths.rankings, says: '同一年、同一种文件里谁的数大，以及排名不能说明什么。' },
  { title: '机构', href: paths.bureaus, says: '全部部门和单位，按地区排列。' },
];

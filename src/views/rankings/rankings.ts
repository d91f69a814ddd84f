import { scopeNames } from '../../model/index.ts';
import { byEdition, type ListedDocument } from '../browse/listed.ts';
import { rankingPath } from '../paths.ts';
import { measureIds, type RankedDocument, type RankingId, type Score } from './measures.ts';

/** Words of the rankings: what each is ordered by, and what it does not mean. */
export const words: Record<RankingId, { title: string; column: string; by: string; not: string }> = {
  expenditure: {
    title: '按支出总额',
    column: '支出总额',
    by: '按收支总表的“支出总计”（没有读到表的，按正文）从大到小排列，包括上年结转。',
    not: '支出多不说明浪费，支出少也不说明节俭：机构管的事、服务的人口、有没有下属单位、代列的专项资金都不同。省级机关和县级机关不能直接比。',
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
    by: '按《支出总表》合计行的“项目支出 ÷ 合计”从大到小排列。占比是本站算出来的，四舍五入到一位小数；排序用的是没有舍入的结果。',
    not: '占比高不说明钱花得好或不好。把同样的开支列入基本支出还是项目支出，各地做法不同；专项任务多的部门占比本来就高。',
  },
  findings: {
    title: '按核对发现的不符',
    column: '发现的不符',
    by: '按本站规则核对出的“不能同时成立”和“很可能不符”的处数从多到少排列。',
    not: '处数多不说明这个部门的账有问题，更不说明有人违规：印得越细，可以核对的地方越多；一处笔误可以牵出几处不符；规则也可能读错。少也不说明没有错。',
  },
};

/** What of two documents must agree before they stand in one order. */
type Edition = Pick<ListedDocument, 'year' | 'kind' | 'scope'>;

/** `2024-budget-department`, as a part of an address. */
function editionId({ year, kind, scope }: Edition): string {
  return `${year}-${kind}-${scope}`;
}

export interface RankingRow {
  /** Equal figures share a rank. */
  rank: number;
  document: ListedDocument;
  score: Exclude<Score, { missing: string }>;
}

/** Documents of one year, kind and scope in the order of one measure. */
export interface Ranking {
  measure: RankingId;
  id: string;
  /** 2024 年部门预算. */
  edition: string;
  href: string;
  rows: RankingRow[];
  /** Documents of that year, kind and scope that could not be ordered. */
  missing: { document: ListedDocument; why: string }[];
}

/** Documents on one page of an order. */
export const rankedPerPage = 300;

/** Fewer documents than that make no order. */
const fewest = 2;

function ranked(documents: readonly RankedDocument[], measure: RankingId): RankingRow[] {
  const scored = documents.flatMap(({ document, scores }) => {
    const score = scores[measure];
    return 'missing' in score ? [] : [{ document, score }];
  });
  scored.sort((a, b) => b.score.value.cmp(a.score.value) || (a.document.id < b.document.id ? -1 : 1));
  const rows: RankingRow[] = [];
  for (const [index, each] of scored.entries()) {
    const before = rows.at(-1);
    const rank = before?.score.value.eq(each.score.value) ? before.rank : index + 1;
    rows.push({ rank, ...each });
  }
  return rows;
}

/**
 * Every order there is: a budget never stands beside final accounts, a year beside another, or a department beside a
 * unit that it may contain.
 */
export function rankings(documents: readonly RankedDocument[]): Ranking[] {
  const editions = [...Map.groupBy(documents, ({ document }) => editionId(document))].map(([id, own]) => ({ id, own }));
  editions.sort((a, b) => {
    const [first, second] = [a.own[0]?.document, b.own[0]?.document];
    if (!first || !second) return 0;
    return byEdition(first, second) || (first.scope === second.scope ? 0 : first.scope === 'department' ? -1 : 1);
  });
  return measureIds.flatMap((measure) =>
    editions.flatMap(({ id, own }): Ranking[] => {
      const rows = ranked(own, measure);
      const document = own[0]?.document;
      if (!document || rows.length < fewest) return [];
      const missing = own.flatMap((each) => {
        const score = each.scores[measure];
        return 'missing' in score ? [{ document: each.document, why: score.missing }] : [];
      });
      return [{ measure, id, edition: document.name, href: rankingPath(measure, id), rows, missing }];
    }),
  );
}

/** Which documents stand in no order because there is no other of their year, kind and scope. */
export function alone(documents: readonly RankedDocument[]): ListedDocument[] {
  const editions = Map.groupBy(documents, ({ document }) => editionId(document));
  return [...editions.values()].flatMap((own) => (own.length < fewest ? own.map(({ document }) => document) : []));
}

/** 部门 or 单位, for the sentence that says what stands together. */
export function scopeSentence({ scope }: Pick<ListedDocument, 'scope'>): string {
  return scope === 'department'
    ? `${scopeNames.department}的数包括下属${scopeNames.unit}`
    : `${scopeNames.unit}的数只是它自己的`;
}

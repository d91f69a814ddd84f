import type { ConceptId } from '../../model/index.ts';

const topicIds = [
  'overview',
  'operating',
  'threePublic',
  'procurement',
  'assets',
  'performance',
  'governmentFunds',
  'stateCapital',
] as const;
export type TopicId = (typeof topicIds)[number];

/** What the explanatory text of a document has to speak of. */
export interface Topic {
  id: TopicId;
  name: string;
  /** Words of headings of its section. */
  heading: RegExp;
  /** Headings that hold those words and are of something else. */
  notHeading?: RegExp;
  /** Words without which a text does not speak of it. */
  words: RegExp;
  /** Words that only texts of this topic have: found under another heading they tell that the text is misplaced. */
  telling: RegExp;
  /** Facts that speak of it wherever they stand. */
  concepts: readonly ConceptId[];
  /** Only asked for where there is such money; a document without it leaves it out. */
  optional?: true;
}

export const topics: readonly Topic[] = [
  {
    id: 'overview',
    name: '收支总体情况',
    heading: /收(?:入)?支(?:出)?|(?:预算|决算)安排.{0,6}总体/u,
    notHeading: /财政拨款|一般公共|基金|国有资本|三公|采购|运行|结构|增减变动原因|经营/u,
    words: /收入|支出|收支|预算|决算/u,
    telling: /收入(?:预算|决算)?总(?:计|额)|支出(?:预算|决算)?总(?:计|额)/u,
    concepts: ['totalRevenue', 'totalExpenditure', 'currentYearRevenue', 'currentYearExpenditure'],
  },
  {
    id: 'operating',
    name: '机关运行经费',
    heading: /机[关构]运行/u,
    words: /机[关构]运行|运行经费|公用经费/u,
    telling: /机[关构]运行经费/u,
    concepts: ['agencyOperatingExpenses'],
  },
  {
    id: 'threePublic',
    name: '“三公”经费',
    heading: /三公/u,
    words: /三公|因公出国|公务接待|公务用车/u,
    telling: /三公.{0,3}经费|因公出国|公务接待费/u,
    concepts: [
      'threePublicExpenses',
      'overseasTravel',
      'officialReceptions',
      'officialVehicles',
      'officialVehiclesPurchase',
      'officialVehiclesOperation',
    ],
  },
  {
    id: 'procurement',
    name: '政府采购',
    heading: /政府采购|采购(?:预算|支出|情况)/u,
    notHeading: /目录/u,
    words: /采购/u,
    telling: /政府采购/u,
    concepts: ['procurement', 'procurementGoods', 'procurementWorks', 'procurementServices'],
  },
  {
    id: 'assets',
    name: '国有资产占用',
    heading: /国有资产|资产占|固定资产|资产信息/u,
    words: /资产|车辆|用车|房屋|用房|设备|台/u,
    telling: /国有资产|固定资产|通用设备|专用设备/u,
    concepts: ['stateAssets', 'vehicles'],
  },
  {
    id: 'performance',
    name: '预算绩效',
    heading: /绩效/u,
    words: /绩效|目标|指标|评价|自评/u,
    telling: /绩效/u,
    concepts: [],
  },
  {
    id: 'governmentFunds',
    name: '政府性基金预算',
    heading: /政府性?基金/u,
    words: /基金/u,
    telling: /政府性基金/u,
    concepts: ['governmentFundsBudget', 'governmentFundsBudgetExpenditure'],
    optional: true,
  },
  {
    id: 'stateCapital',
    name: '国有资本经营预算',
    heading: /国有资本/u,
    words: /国有资本|国资/u,
    telling: /国有资本经营/u,
    concepts: ['stateCapitalOperationsBudget', 'stateCapitalOperationsBudgetExpenditure'],
    optional: true,
  },
];

/** The topics that a heading names. */
export function topicsOfHeading(heading: string): Topic[] {
  return topics.filter((topic) => topic.heading.test(heading) && !topic.notHeading?.test(heading));
}

/** A topic by its id. */
export function topicOf(id: TopicId): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (!found) throw new RangeError(`no topic ${id}`);
  return found;
}

const amount = /\d[\d,，.]{0,20}\s{0,3}(?:万元|亿元|元|万|辆|平方米|台|套|个|项|人|批|%|％)/u;
const none =
  /无|没有|未(?:安排|做|发生|编制|设|纳入|开展|购|采购|使用|涉及|实行)|不涉及|不存在|不单独|为零|空表|没有变化|不公开|不予公开/u;
const reason = /原因|由于|主要是|主要为|因为|系因|受.{1,12}影响|因.{2,30}(?:增加|减少|调整|所致)/u;
const change = /增加|减少|增长|下降|提高|降低|持平|一致|相同|相等|无变化|没有变化|基本无变化|不变|变化/u;

/** Whether a text gives a quantity. */
export function givesQuantity(text: string): boolean {
  return amount.test(text);
}

/** Whether a text says that there is nothing of the kind. */
export function saysNone(text: string): boolean {
  return none.test(text);
}

/** Whether a text says why. */
export function givesReason(text: string): boolean {
  return reason.test(text);
}

/** Whether a text compares with an earlier year. */
export function tellsChange(text: string): boolean {
  return change.test(text);
}

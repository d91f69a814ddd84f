import type { DisclosureKind, TableStem } from '../../model/index.ts';
import { squeezed } from './texts.ts';

/** Words by which a title tells its standard table, the most specific first: 支出表 is part of most of them. */
const stems: readonly (readonly [RegExp, TableStem | { budget: TableStem; final: TableStem }])[] = [
  [/三公/u, 'three-public'],
  [/绩效自评|自评表|自评情况表/u, 'project-self-assessment'],
  [/整体.{0,8}(?:绩效|目标)/u, 'department-goal'],
  [/绩效目标|目标申报表/u, { budget: 'project-goal', final: 'project-self-assessment' }],
  [/信息统计/u, 'disclosure-statistics'],
  [/机关运行/u, 'operating-funds'],
  [/政府采购|采购预算|采购支出/u, 'procurement'],
  [/资产/u, { budget: 'fixed-assets', final: 'state-assets' }],
  [/机构设置|机构情况|单位构成|单位范围/u, 'institutions'],
  [/政府性?基金/u, { budget: 'gov-fund-expenditure', final: 'gov-fund' }],
  [/国有资本/u, 'state-capital'],
  [/财政拨款收(?:入)?支(?:出)?/u, 'fiscal-appropriation-summary'],
  [/一般公共预算.{0,20}基本支出/u, 'gpb-basic-by-economic'],
  [/一般公共预算.{0,20}项目支出/u, 'gpb-project'],
  [/一般公共预算.{0,20}支出/u, 'gpb-expenditure-by-function'],
  [/财政拨款.{0,20}基本支出/u, 'fiscal-basic-by-economic'],
  [/财政拨款.{0,20}支出.{0,20}经济/u, 'fiscal-by-economic'],
  [/财政拨款.{0,20}支出/u, 'fiscal-by-function'],
  [/财政专户/u, 'special-account'],
  [/专项资金/u, 'special-funds'],
  [/项目支出/u, 'project-expenditure'],
  [/收(?:入)?支(?:出)?.{0,20}表/u, 'revenue-expenditure-summary'],
  [/政府.{0,6}经济/u, 'by-gov-economic'],
  [/经济(?:分类|科目)|分类汇总/u, 'by-dept-economic'],
  [/收入/u, 'revenue-detail'],
  [/支出/u, 'expenditure-detail'],
];

/** The standard table that the words of a title name; null where they name none. */
export function stemOfTitle(title: string, kind: DisclosureKind): TableStem | null {
  const bare = squeezed(title);
  for (const [words, stem] of stems) {
    if (!words.test(bare)) continue;
    const found = typeof stem === 'string' ? stem : stem[kind];
    if (found === 'gov-fund-expenditure' && /收入/u.test(bare) && !/支/u.test(bare)) return 'gov-fund-revenue';
    if (found === 'project-expenditure' && /结转/u.test(bare.replaceAll(/不含[^()]{0,10}结转/gu, ''))) {
      return 'project-expenditure-carryover';
    }
    return found;
  }
  return null;
}

/** Two tables in one: these are told apart by few documents, and one stands in for the other. */
const standIns: Partial<Record<TableStem, readonly TableStem[]>> = {
  'fixed-assets': ['state-assets'],
  'state-assets': ['fixed-assets', 'disclosure-statistics'],
  'project-goal': ['department-goal'],
  'by-dept-economic': ['by-gov-economic'],
  'by-gov-economic': ['by-dept-economic'],
  'fiscal-basic-by-economic': ['gpb-basic-by-economic'],
};

/** Whether a table of one kind answers for one of the other. */
export function standsFor(there: string | null, asked: TableStem): boolean {
  return there === asked || (standIns[asked]?.some((stem) => stem === there) ?? false);
}

/** The number a title begins with: 公开01表：, 表一, 附表3, （1）. */
const label =
  /^(?:(?:部门|单位|预算|决算)?公开(?:表)?\d{1,2}(?:-\d{1,2})?表?|附?表(?:格)?(?:\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})|附件\d{0,2})[:、.\s]{0,3}/u;
const mark =
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}(?:、|\.(?!\d{1,2}\D))|\(?[一二三四五六七八九十\d]{1,3}\))/u;

/** A title for comparing: without its number, white space, quotation marks, year and the marks between words. */
export function titleKey(title: string, publisher = ''): string {
  let rest = squeezed(title);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(mark, '');
    // 第五部分 附件 is a title of its own.
    rest = rest.replace(label, '') || rest;
  }
  const name = squeezed(publisher);
  if (name.length > 2) rest = rest.replaceAll(name, '');
  return rest
    .replaceAll(/\((?:另附|附后|[^()]{0,4}附件)\)/gu, '')
    .replaceAll(/\d{4}年度?/gu, '')
    .replaceAll(/[()[\]〔〕【】《》、,，。:：;；·\-—_]/gu, '')
    .replace(/^(?:本|我)?(?:部门|单位)+/u, '');
}

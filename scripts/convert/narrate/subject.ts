import { type ConceptId, conceptIds, concepts, type Fact } from '../../../src/model/index.ts';
import { fold } from '../text/squeeze.ts';

type Breakdown = NonNullable<Fact['breakdown']>;

/** The words between the last delimiter and a figure, without what only introduces or connects. */
const lead =
  /^(?:\s|其中|含(?!税)|包括|主要包括|主要用于|分别为|分别是|(?:全部|均)?为(?=一般公共预算|政府性基金|国有资本|财政拨款)|以及|和|及|[：:，,、;；（(])+/u;
const year = /^(?:截至|至)?\s*20\d{2}\s*年(?!初|末)(?:度)?\s*/u;
const aside = /^[（(][^（()）]*[）)]/u;
const self = /^(?:我|本)(?:部门|单位|局)\s*/u;
const tail = /(?:\s|共计|共安排|预计|安排|涉及|为|共有|共|约|是|(?<!实)有|的|[：:])+$/u;

/** Concepts that decide even when a wider one is named in the same words (财政拨款安排的“三公”经费). */
const decisive: ReadonlySet<ConceptId> = new Set([
  'agencyOperatingExpenses',
  'threePublicExpenses',
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
  'procurement',
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
  'basicExpenditure',
  'projectExpenditure',
  'personnelCosts',
  'operatingCosts',
]);

interface Name {
  name: string;
  id: ConceptId;
}

/** Every name of every concept, the longest first. */
const names: readonly Name[] = conceptIds
  .flatMap((id) => concepts[id].map((name): Name => ({ name: fold(name), id })))
  .sort((a, b) => b.name.length - a.name.length);

/** The subject as printed, without year, publisher and verbs around it. */
export function subjectOf(words: string, publisher: string): string {
  // 其他用车主要是机要通信用车 counts the latter.
  // 财政拨款收入包括本年收入 states the latter too.
  let text = words.trim().replace(/^.*(?:主要是|包括|其中[:：]?)(?=.)/u, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(aside, '').replace(lead, '').replace(year, '').replace(self, '').trim();
    if (text.startsWith(publisher) && text.length > publisher.length) {
      text = text.slice(publisher.length).replace(/^\[(?:部门|单位)\]/u, '');
    }
  }
  const bare = text.replace(tail, '').trim();
  return bare === '' ? text : bare;
}

/** What may stand between the name of a concept and its figure without making it something else. */
const qualifiers =
  /^(?:财政拨款|拨款|年初|全年|当年|本年|预算|决算|支出|收入|总额|总计|合计|安排|共计|执行|金额|经费|资金|数|额|类|为|共|的|\(类\)|\(补助\))*$/u;

/** All money is not meant where the words before its name say which part of it, and class names end so. */
const wholes: ReadonlySet<ConceptId> = new Set([
  'totalRevenue',
  'totalExpenditure',
  'currentYearRevenue',
  'currentYearExpenditure',
]);
const partial =
  /一般公共|财政拨款|基金|专户|其他资金|单位资金|国有资本|事业|经营|上级|附属|结转|基本|项目|公用|人员|\([类款项]\)|(?:改革|保障|福利|补助|缴费)$/u;

/** 财政拨款 behind the name of a fund says where the fund's money comes from; all of 财政拨款 is not meant. */
const ofFund = /(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:当年|本年)?$/u;

/** With 支出 after its name, a fund is meant as spending. */
const asExpenditure: Partial<Record<ConceptId, ConceptId>> = {
  generalPublicBudget: 'generalPublicBudgetExpenditure',
  governmentFundsBudget: 'governmentFundsBudgetExpenditure',
  stateCapitalOperationsBudget: 'stateCapitalOperationsBudgetExpenditure',
  fiscalAppropriation: 'fiscalAppropriationExpenditure',
};

/** Whether a name of a concept stands for it there: nothing before or after it makes it something else. */
function isMeant({ name, id }: Name, before: string, after: string): boolean {
  if (before.endsWith('其他') || !qualifiers.test(after)) return false;
  // 基本建设类项目支出, 特定目标类项目支出 are kinds of projects.
  if (id === 'projectExpenditure' && before.endsWith('类')) return false;
  if (wholes.has(id)) return !partial.test(before) && !isClass(`${before}支出`);
  return !(name.startsWith('财政拨款') && ofFund.test(before));
}

/** The concept some words name. Decisive concepts win; else the longest name that stands nearest to the figure. */
export function conceptOf(words: string): ConceptId | null {
  const text = fold(words)
    .replaceAll(/\(不含[^)]*\)/gu, '')
    .replaceAll(/收入?[、和及与]支/gu, '收支');
  let best: { id: ConceptId; rank: number } | null = null;
  for (const each of names) {
    const { name, id } = each;
    const at = text.lastIndexOf(name);
    if (at < 0) continue;
    const after = text.slice(at + name.length);
    if (!isMeant(each, text.slice(0, at), after)) continue;
    const rank = (decisive.has(id) ? 1000 : 0) + at + name.length * 2;
    const meant = /支出/u.test(after) ? (asExpenditure[id] ?? id) : id;
    if (!best || rank > best.rank) best = { id: meant, rank };
  }
  return best?.id ?? null;
}

const endOfSide = /(?:总计|合计|总额|总预算|预算|决算)$/u;

/** 财政拨款收入总计…，支出总计…: the spending of the same money as the income that stands right before it. */
export function conceptBeside(subject: string, before: Pick<Fact, 'subject' | 'concept'> | null): ConceptId | null {
  const end = endOfSide.exec(subject)?.[0];
  if (
    !end ||
    !/^(?:本年|当年)?支出(?:预算|决算)?(?:总计|合计|总额|总预算)?$/u.test(subject) ||
    !before?.concept ||
    !before.subject.includes('收入') ||
    !before.subject.endsWith(end)
  )
    return null;
  return asExpenditure[before.concept] ?? null;
}

const functionalClass =
  /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化(?:旅游)?体育与传媒|社会保障和就业|社会保险基金|卫生健康|医疗卫生与计划生育|节能环保|城乡社区|农林水|交通运输|资源勘探(?:工业)?信息等?|商业服务业等?|金融|援助其他地区|自然资源海洋气象等?|国土海洋气象等?|住房保障|粮油物资储备|灾害防治及应急管理|预备费|债务还本|债务付息)(?:支出)?(?:[（(]类[）)])?(?:支出)?$/u;
const economicClass =
  /^(?:工资福利|商品和服务|对个人和家庭的补助|债务利息及费用|资本性|对企业补助|对社会保障基金补助)(?:支出)?$/u;
/** Whether a name is one of the classes of spending, by function or by economic kind. */
function isClass(name: string): boolean {
  return functionalClass.test(name) || economicClass.test(name);
}

const threePublic: ReadonlySet<ConceptId> = new Set([
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
]);
const procurement: ReadonlySet<ConceptId> = new Set(['procurementGoods', 'procurementWorks', 'procurementServices']);
const fundSources: ReadonlySet<ConceptId> = new Set([
  'generalPublicBudget',
  'governmentFundsBudget',
  'stateCapitalOperationsBudget',
  'specialAccount',
  'ownFunds',
  'institutionalIncome',
  'businessIncome',
  'superiorSubsidies',
  'subordinatePayments',
  'otherIncome',
  'carryover',
  'nonFiscalSurplus',
  'fiscalAppropriation',
]);

/** What the parts of a whole are, judged by the whole: the items of 公用经费 are economic items. */
function byWhole(whole: Pick<Fact, 'concept' | 'breakdown'>): Breakdown | null {
  if (whole.concept === 'projectExpenditure') return 'project';
  if (whole.breakdown === 'economicClass') return 'economicItem';
  const itemised: readonly (ConceptId | null)[] = ['agencyOperatingExpenses', 'personnelCosts', 'operatingCosts'];
  return itemised.includes(whole.concept) ? 'economicItem' : null;
}

/** Which list a figure stands in: by its own name, then by the whole it is a part of. */
export function breakdownOf(
  subject: string,
  concept: ConceptId | null,
  whole: Pick<Fact, 'concept' | 'breakdown'> | null,
  counter: string | null,
): Breakdown | null {
  const name = fold(subject)
    .replace(/^\d{1,2}[.、]/u, '')
    .replaceAll(/\(不含[^)]*\)/gu, '')
    // What is planned of a class is of that class: 住房保障支出年初预算.
    .replace(/(?:年初|全年|调整)?预算数?$/u, '');
  if (counter !== null) return /车/u.test(name) ? 'vehicles' : null;
  const item = whole ? byWhole(whole) : null;
  if (item) return item;
  if (functionalClass.test(name)) return 'functionalClass';
  if (economicClass.test(name)) return 'economicClass';
  if (concept && threePublic.has(concept)) return 'threePublic';
  if (concept && procurement.has(concept)) return 'procurement';
  if (concept && fundSources.has(concept) && whole !== null) return 'fundSource';
  return null;
}

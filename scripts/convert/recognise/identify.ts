import type { StandardTableId } from '../../../src/model/index.ts';
import { disclosureStatistics } from './families/disclosure-statistics.ts';
import { expenditureByEconomic } from './families/expenditure-by-economic.ts';
import { expenditureDetail } from './families/expenditure-detail.ts';
import type { Candidate, Family } from './families/family.ts';
import { fiscalAppropriationSummary } from './families/fiscal-appropriation-summary.ts';
import { fiscalExpenditure } from './families/fiscal-expenditure.ts';
import { fixedAssets } from './families/fixed-assets.ts';
import { governmentFunds } from './families/government-funds.ts';
import { gpbBasicByEconomic } from './families/gpb-basic-by-economic.ts';
import { gpbExpenditureByFunction } from './families/gpb-expenditure-by-function.ts';
import { gpbProjectExpenditure } from './families/gpb-project-expenditure.ts';
import { institutions } from './families/institutions.ts';
import { operatingFunds } from './families/operating-funds.ts';
import { departmentGoal, projectGoal, projectSelfAssessment, untitledForms } from './families/performance.ts';
import { procurement } from './families/procurement.ts';
import { projectExpenditure } from './families/project-expenditure.ts';
import { revenueDetail } from './families/revenue-detail.ts';
import { revenueExpenditureSummary } from './families/revenue-expenditure-summary.ts';
import { specialAccount } from './families/special-account.ts';
import { specialFunds } from './families/special-funds.ts';
import { stateCapital } from './families/state-capital.ts';
import { threePublic } from './families/three-public.ts';

/**
 * Every family, the most specific first: 支出决算表 is part of half of all titles, so the plain families come
 * last. A new family is one more file and one more entry here.
 */
const families: readonly Family[] = [
  threePublic,
  projectSelfAssessment,
  departmentGoal,
  projectGoal,
  disclosureStatistics,
  operatingFunds,
  procurement,
  fixedAssets,
  institutions,
  governmentFunds,
  stateCapital,
  gpbBasicByEconomic,
  fiscalAppropriationSummary,
  gpbProjectExpenditure,
  gpbExpenditureByFunction,
  fiscalExpenditure,
  specialAccount,
  specialFunds,
  projectExpenditure,
  revenueExpenditureSummary,
  expenditureByEconomic,
  revenueDetail,
  expenditureDetail,
];

/** The standard id of a grid and the evidence for it. */
export interface Identity {
  standard: StandardTableId | null;
  evidence: string[];
}

function idOf(family: Family, candidate: Candidate): StandardTableId | null {
  return family.id ? family.id(candidate) : (family.ids[candidate.kind] ?? null);
}

/** The family of a titled grid, confirmed by its heads; null when none claims it. */
function byTitle(candidate: Candidate, from: string): Identity | null {
  if (candidate.title === '') return null;
  for (const family of families) {
    const words = family.title.exec(candidate.title)?.[0];
    if (words === undefined) continue;
    const standard = idOf(family, candidate);
    const confirmed = family.confirm(candidate);
    if (!standard || confirmed.length === 0) continue;
    return { standard, evidence: [`${from}含“${words}”`, `表头或行名：${confirmed.slice(0, 6).join('、')}`] };
  }
  return null;
}

/**
 * Which standard table a grid is: by the words of its title, confirmed by its heads; a form without a title by
 * its first cell. A grid that no family claims stays unknown.
 */
export function identify(candidate: Candidate): Identity {
  const titled = byTitle(candidate, '标题');
  if (titled) return titled;
  const first = candidate.labels[0] ?? '';
  for (const [opener, family] of untitledForms) {
    const standard = idOf(family, candidate);
    const confirmed = family.confirm(candidate);
    if (standard && opener.test(first) && confirmed.length > 1) {
      return { standard, evidence: [`首格为“${first}”`, `含${confirmed.slice(0, 6).join('、')}`] };
    }
  }
  // A small table in the text may have no title but that of its section.
  const headed = candidate.title === '' ? byTitle({ ...candidate, title: candidate.heading }, '所在小节的标题') : null;
  if (headed) return headed;
  const seen = candidate.title === '' ? '没有标题' : `标题“${candidate.title}”不属于任何已知表式，或表头不符`;
  return { standard: null, evidence: [seen] };
}

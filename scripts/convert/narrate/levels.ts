import type { ConceptId } from '../../../src/model/index.ts';
import type { Draft } from './draft.ts';

/** Concepts that stand beside each other in every document: none of them is ever a part of another. */
const families: readonly (readonly (ConceptId | null)[])[] = [
  [
    'fiscalAppropriation',
    'institutionalIncome',
    'businessIncome',
    'superiorSubsidies',
    'subordinatePayments',
    'otherIncome',
  ],
  ['fiscalAppropriation', 'specialAccount', 'ownFunds'],
  ['generalPublicBudget', 'governmentFundsBudget', 'stateCapitalOperationsBudget', 'specialAccount', 'ownFunds'],
  ['generalPublicBudgetExpenditure', 'governmentFundsBudgetExpenditure', 'stateCapitalOperationsBudgetExpenditure'],
  ['basicExpenditure', 'projectExpenditure', 'operatingExpenditure', 'paymentsToSuperior', 'subsidiesToSubordinates'],
  ['personnelCosts', 'operatingCosts'],
  ['overseasTravel', 'officialVehicles', 'officialReceptions'],
  ['officialVehiclesPurchase', 'officialVehiclesOperation'],
  ['procurementGoods', 'procurementWorks', 'procurementServices'],
];
const income: readonly (ConceptId | null)[] = ['totalRevenue', 'currentYearRevenue'];
const spending: readonly (ConceptId | null)[] = ['totalExpenditure', 'currentYearExpenditure'];
/** One figure for both sides (收入、支出总计) has parts on both. */
const bothSides = /收入?[、和及与]?支/u;

type Named = Pick<Draft, 'subject' | 'concept' | 'breakdown'>;

function isOpposite(a: Named, b: Named): boolean {
  return income.includes(a.concept) && spending.includes(b.concept) && !bothSides.test(`${a.subject}，${b.subject}`);
}

/** Whether two figures can only stand beside each other: 人员经费 and 公用经费, two classes, income and spending. */
export function areSiblings(a: Named, b: Named): boolean {
  if (isOpposite(a, b) || isOpposite(b, a)) return true;
  if (a.concept !== b.concept && families.some((all) => all.includes(a.concept) && all.includes(b.concept)))
    return true;
  const classes = a.breakdown === 'functionalClass' || a.breakdown === 'economicClass';
  return classes && a.breakdown === b.breakdown && a.subject !== b.subject;
}

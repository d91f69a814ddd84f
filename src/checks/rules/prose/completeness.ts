import type { ConceptId, Fact } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { codedRows } from '../../document/coded-rows.ts';
import type { Enumeration } from '../../document/enumerations.ts';
import { oncePerDocument } from '../../document/once.ts';
import { bareName } from '../../document/sheet.ts';

const revenue: ReadonlySet<ConceptId | null> = new Set<ConceptId>(['totalRevenue', 'currentYearRevenue']);
const spending: ReadonlySet<ConceptId | null> = new Set<ConceptId>(['totalExpenditure', 'currentYearExpenditure']);
const vehicles: ReadonlySet<ConceptId | null> = new Set<ConceptId>([
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
]);

const funds: ReadonlySet<ConceptId | null> = new Set<ConceptId>([
  'generalPublicBudget',
  'governmentFundsBudget',
  'stateCapitalOperationsBudget',
]);

/** Names of 款 and 项 by the 类 or 款 above them, as the document's own tables by function list them. */
const parentsByName = oncePerDocument((document) => {
  const parents = new Map<string, Set<string>>();
  for (const stem of ['gpb-expenditure-by-function', 'expenditure-detail', 'fiscal-by-function'] as const) {
    for (const sheet of document.filled(stem)) {
      for (const { name, children } of codedRows(sheet).all) {
        for (const child of children) {
          const key = className(child.name);
          parents.set(key, (parents.get(key) ?? new Set()).add(className(name)));
        }
      }
    }
  }
  return parents;
});

function className(name: string): string {
  return bareName(name)
    .replace(/年初预算数?$/u, '')
    .replace(/支出$/u, '');
}

/**
 * The parts of a list that are added: not what is itself a part of another member (就业补助 beside 社会保障和就业支出,
 * 公车购置 beside 公车购置及运行, 一般公共预算 beside 财政拨款), and not what belongs to the other side (支出总计 in a list of income).
 */
export function addedParts(document: CheckedDocument, { whole, parts }: Enumeration): Fact[] {
  const parents = parentsByName(document);
  const names = new Set(parts.map(({ subject }) => className(subject)));
  const fiscal = parts.some(({ concept }) => concept === 'fiscalAppropriation');
  const wholeVehicles = parts.some(({ concept }) => concept === 'officialVehicles');
  return parts.filter(({ subject, concept }) => {
    if (revenue.has(whole.concept) && spending.has(concept)) return false;
    if (spending.has(whole.concept) && revenue.has(concept)) return false;
    if (fiscal && funds.has(concept)) return false;
    if (wholeVehicles && vehicles.has(concept)) return false;
    const above = parents.get(className(subject));
    return !above || ![...above].some((name) => names.has(name) && name !== className(subject));
  });
}

const completeKinds: ReadonlySet<Fact['breakdown']> = new Set([
  'functionalClass',
  'economicClass',
  'fundSource',
  'procurement',
  'economicItem',
]);

/** What a total is made of beside the money of the year itself: what was carried over, or made up for a gap. */
const sides: readonly { year: ConceptId; balances: ReadonlySet<ConceptId | null> }[] = [
  { year: 'currentYearRevenue', balances: new Set<ConceptId>(['nonFiscalSurplus', 'carryover']) },
  { year: 'currentYearExpenditure', balances: new Set<ConceptId>(['closingBalance']) },
];

/** 本年收入 and what was carried over, nothing else. */
function isSide(parts: readonly Fact[]): boolean {
  return sides.some(
    ({ year, balances }) => has(parts, year) && parts.every(({ concept }) => concept === year || balances.has(concept)),
  );
}

function has(parts: readonly Fact[], ...ids: ConceptId[]): boolean {
  return ids.every((id) => parts.some(({ concept }) => concept === id));
}

/**
 * Whether a list is of a kind that names every part: classes, sources, basic and project spending, the three of 三公.
 * Of other lists nobody says that they are complete.
 */
export function isComplete({ whole, open, main }: Enumeration, parts: readonly Fact[]): boolean {
  if (open || parts.length < 2) return false;
  // 其中：其他运转类项目7个，涉及金额…；特定目标类项目0个，涉及金额…: one kind after the other.
  const [first] = parts;
  if (first && /涉及.*金额$/u.test(first.subject) && parts.every(({ subject }) => subject === first.subject))
    return true;
  if (isSide(parts)) return true;
  if (has(parts, 'basicExpenditure', 'projectExpenditure') || has(parts, 'personnelCosts', 'operatingCosts'))
    return true;
  if (parts.every(({ breakdown }) => breakdown === 'threePublic')) {
    const cars = has(parts, 'officialVehicles') || parts.some(({ concept }) => vehicles.has(concept));
    const ofCars = parts.every(({ concept }) => vehicles.has(concept));
    return ofCars ? parts.length === 2 : cars && has(parts, 'overseasTravel', 'officialReceptions');
  }
  if (parts.every(({ breakdown }) => breakdown === 'project')) return whole.concept === 'projectExpenditure' && !main;
  // The three budgets and their like are always all named; items under 主要包括 are not.
  if (parts.every(({ breakdown }) => breakdown === 'economicItem')) return !main;
  const named = parts.filter(({ breakdown }) => completeKinds.has(breakdown)).length;
  return named === parts.length;
}

import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { hasOtherFunds } from '../../document/scope.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaim, compareClaims, ownClaims } from './claims.ts';
import { budget } from './examples.ts';
import { linesNamed, sidesOf, totalsOf, wholesOf } from './table-figures.ts';

/** Whether a statement is one of the whole: not of what else there is, nor of what a part of it pays for. */
function isOfDepartment({ subject }: Fact): boolean {
  return !/非财政|涉及|机关运行|三公|项目|本级及下属|其中/u.test(subject);
}

/** Compares a statement with figures; `alike` says that they are of the same money, so that another number is a finding. */
function* compared(
  document: CheckedDocument,
  fact: Fact,
  figures: readonly Figure[],
  { sure = false, alike }: { sure?: boolean; alike: boolean },
): Generator<Outcome> {
  const outcome = compareClaim(document, fact, figures, { sure });
  if (outcome?.status === 'finding' && !alike) yield notEnoughData('文件里没有同一口径的表', outcome.subject);
  else if (outcome) yield outcome;
}

export const rule: Rule = {
  id: 'N-FISCAL',
  title: '文字里的财政拨款与表相同',
  statement: '文字说的财政拨款收支、一般公共预算收支，与财政拨款收支总表、一般公共预算支出表相同。',
  formula: '正文·财政拨款收入（支出）= 财政拨款收支总表；正文·一般公共预算支出 = 一般公共预算支出表·合计',
  needs: '说到财政拨款的文字、财政拨款收支总表或一般公共预算支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '相同',
      kind: 'budget',
      text: budget('## 一、财政拨款\n\n2024年财政拨款收入90.00万元，一般公共预算支出90.00万元。'),
      expect: ['pass', 'pass'],
    },
    {
      says: '财政拨款收入与表差 5.00',
      kind: 'budget',
      text: budget('## 一、财政拨款\n\n2024年财政拨款收入95.00万元。'),
      expect: ['finding'],
    },
    {
      says: '当年拨款收入与表差 5.00',
      kind: 'budget',
      text: budget('## 一、财政拨款\n\n2024年财政拨款收支总预算90.00万元。其中：当年拨款收入85.00万元。'),
      expect: ['pass', 'finding'],
    },
  ],
  *check(document) {
    const sides = sidesOf(document, 'fiscal-appropriation-summary');
    const gpb = /^一般公共预算/u;
    const lines = [
      ...linesNamed(document, 'fiscal-appropriation-summary', gpb),
      ...linesNamed(document, 'revenue-expenditure-summary', gpb),
    ];
    const own = [
      ...wholesOf(document, 'gpb-expenditure-by-function', 'total'),
      ...wholesOf(document, 'fiscal-appropriation-summary', 'generalPublicBudget'),
    ];
    const income = wholesOf(document, 'revenue-detail', 'fiscalAppropriation');
    const incomeOf = ({ subject }: Fact) => sides.flatMap((side) => totalsOf(side.income, subject));
    const spendingOf = ({ subject }: Fact) => sides.flatMap((side) => totalsOf(side.spending, subject));
    const claims = (concept: ConceptId) => claimsOf(document, concept).filter(isOfDepartment);
    // 财政拨款收入支出总计 is the total of the one summary, whatever the tables of its parts print.
    const isTotal = ({ subject }: Fact) => sides.length > 0 && /总计/u.test(subject);
    // One fund is all fiscal money only where there is no other, and nothing was carried over into a total.
    const alone = ({ subject }: Fact) => !hasOtherFunds(document) && !/总计|总额|总预算/u.test(subject);
    for (const fact of claims('fiscalAppropriation')) {
      const printed = [...incomeOf(fact), ...income];
      yield* compared(document, fact, [...printed, ...lines], {
        sure: isTotal(fact),
        alike: printed.length > 0 || alone(fact),
      });
    }
    const ofYear = ownClaims(document).filter(({ subject }) => /^[当本]年(?:财政)?拨款收入$/u.test(subject));
    for (const fact of ofYear) yield* compared(document, fact, [...incomeOf(fact), ...income], { alike: true });
    for (const fact of claims('fiscalAppropriationExpenditure')) {
      const printed = spendingOf(fact);
      yield* compared(document, fact, [...printed, ...own], {
        sure: isTotal(fact),
        alike: printed.length > 0 || alone(fact),
      });
    }
    yield* compareClaims(document, claims('generalPublicBudget'), () => [...lines, ...own]);
    yield* compareClaims(document, claims('generalPublicBudgetExpenditure'), (fact) => [...own, ...spendingOf(fact)]);
  },
};

import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaims, ownClaims } from './claims.ts';
import { budget } from './examples.ts';
import { linesNamed, sidesOf, totalsOf, wholesOf } from './table-figures.ts';

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
    const claims = (concept: ConceptId) => claimsOf(document, concept);
    // 财政拨款收入支出总计 is the total of the one summary, whatever the tables of its parts print.
    const isTotal = ({ subject }: Fact) => sides.length > 0 && /总计/u.test(subject);
    yield* compareClaims(
      document,
      claims('fiscalAppropriation'),
      (fact) => [...incomeOf(fact), ...income, ...lines],
      isTotal,
    );
    const ofYear = ownClaims(document).filter(({ subject }) => /^[当本]年(?:财政)?拨款收入$/u.test(subject));
    yield* compareClaims(document, ofYear, (fact) => [...incomeOf(fact), ...income]);
    yield* compareClaims(
      document,
      claims('fiscalAppropriationExpenditure'),
      (fact) => [...spendingOf(fact), ...own],
      isTotal,
    );
    yield* compareClaims(document, claims('generalPublicBudget'), () => [...lines, ...own]);
    yield* compareClaims(document, claims('generalPublicBudgetExpenditure'), (fact) => [...own, ...spendingOf(fact)]);
  },
};

import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables } from '../../document/economic.ts';
import { hasOtherFunds, scopeOf } from '../../document/scope.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaim } from './claims.ts';
import { budget } from './examples.ts';
import { linesNamed, sidesOf, totalsOf, wholesOf } from './table-figures.ts';

/** Basic or project spending as the tables print it: of all money, and of the general public budget. */
function printed(
  document: CheckedDocument,
  measure: 'basicExpenditure' | 'projectExpenditure',
): { all: Figure[]; own: Figure[] } {
  const name = measure === 'basicExpenditure' ? /^基本支出$/u : /^项目支出$/u;
  const all = [
    ...wholesOf(document, 'expenditure-detail', measure),
    ...linesNamed(document, 'revenue-expenditure-summary', name),
  ];
  const own = [
    ...wholesOf(document, 'gpb-expenditure-by-function', measure),
    ...wholesOf(document, 'fiscal-by-function', measure),
    ...linesNamed(document, 'fiscal-appropriation-summary', name),
    ...(measure === 'basicExpenditure' ? basicTables(document).flatMap(({ total }) => total ?? []) : []),
  ];
  return { all, own };
}

export const rule: Rule = {
  id: 'N-EXPEND',
  title: '文字里的支出与表相同',
  statement: '文字说的支出总数、基本支出、项目支出，与收支总表、支出表相同。',
  formula: '正文·支出总数 = 收支总表·支出总计；正文·基本（项目）支出 = 支出表·基本（项目）支出',
  needs: '说到支出的文字、收支总表或支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '说财政拨款的，与一般公共预算支出表比；说全部资金的，与支出表比。',
  examples: [
    {
      says: '总数、基本、项目都相同',
      kind: 'budget',
      text: budget('## 一、支出\n\n2024年支出预算100.00万元，其中：基本支出70.00万元；项目支出30.00万元。'),
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '项目支出与表差 5.00',
      kind: 'budget',
      text: budget('## 一、支出\n\n2024年支出预算100.00万元，其中：基本支出70.00万元；项目支出35.00万元。'),
      expect: ['pass', 'pass', 'finding'],
    },
  ],
  *check(document) {
    const sides = sidesOf(document, 'revenue-expenditure-summary');
    for (const fact of claimsOf(document, 'totalExpenditure', 'currentYearExpenditure')) {
      if (/财政拨款|一般公共|基金|国有资本/u.test(fact.subject)) continue;
      const spending = sides.flatMap(({ spending: side }) => totalsOf(side, fact.subject));
      const candidates = [...spending, ...wholesOf(document, 'expenditure-detail', 'total')];
      // 支出总计 at the end of a sentence about fiscal money is of that.
      const fiscal = /财政拨款|一般公共预算/u.test(fact.sentence);
      const own = fiscal
        ? sidesOf(document, 'fiscal-appropriation-summary').flatMap(({ spending: side }) =>
            totalsOf(side, fact.subject),
          )
        : [];
      const outcome = compareClaim(document, fact, [...candidates, ...own], {
        sure: !fiscal && /总计|总额/u.test(fact.subject),
      });
      if (outcome) yield outcome;
    }
    for (const measure of ['basicExpenditure', 'projectExpenditure'] as const) {
      const { all, own } = printed(document, measure);
      for (const fact of claimsOf(document, measure)) {
        const scope = scopeOf(document, fact);
        if (!scope) continue;
        const outcome = compareClaim(document, fact, scope === 'all' ? [...all, ...own] : [...own, ...all], {
          sure: scope === 'all' ? all.length > 0 : own.length > 0,
        });
        // Fiscal money is more than the one fund that the tables print, where there are others.
        const unlike = outcome?.status === 'finding' && (scope === 'all' ? all : own).length === 0;
        const moreFunds = outcome?.status === 'finding' && scope === 'fiscal' && hasOtherFunds(document);
        if (unlike || moreFunds) yield notEnoughData('文件里没有同一口径的表', outcome.subject);
        else if (outcome) yield outcome;
      }
    }
  },
};

import type { Fact, TableStem } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { isFiscal } from '../../document/scope.ts';
import { summarySides } from '../../document/summary.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { compareClaim, ownClaims } from './claims.ts';
import { budget } from './examples.ts';
import { functionFigures, functionTables, namesOf } from './named-rows.ts';

/** The line of a 类 in a summary, fiscal or of all money. */
function summaryFigures(document: CheckedDocument, fact: Fact, stem: TableStem): Figure[] {
  const [name, second] = namesOf(fact.subject);
  if (!name || second) return [];
  return document.filled(stem).flatMap((sheet) => {
    const { spending } = summarySides(sheet);
    const line = spending?.items.find((each) => namesOf(each.name)[0] === name);
    return line?.figure ?? [];
  });
}

/** What a sentence tells by the names of 类, 款 and 项 alone, beside 类 that are known as such. */
function toldAmongClasses(claims: readonly Fact[]): Fact[] {
  const sentenceOf = ({ section, sentence }: Fact) => `${section} ${sentence}`;
  const known = new Set(claims.filter(({ breakdown }) => breakdown === 'functionalClass').map(sentenceOf));
  return claims.filter((fact) => !fact.breakdown && !fact.concept && known.has(sentenceOf(fact)));
}

export const rule: Rule = {
  id: 'N-CLASS',
  title: '文字里的各类支出与表相同',
  statement: '文字按功能分类说的各类、款、项，与支出表里同一科目的数相同。',
  formula: '正文·科目 = 一般公共预算支出表（支出表）·科目',
  needs: '按科目说支出的文字、按科目列的支出表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '说全部资金的与支出表比，说财政拨款的与一般公共预算支出表比：与其中一张相同即可。',
  examples: [
    {
      says: '两类都与表相同',
      kind: 'budget',
      text: budget(
        '## 一、支出\n\n2024年一般公共预算支出90.00万元，主要用于：一般公共服务支出70.00万元；住房保障支出20.00万元。',
      ),
      expect: ['pass', 'pass'],
    },
    {
      says: '一类与表差 2.00',
      kind: 'budget',
      text: budget(
        '## 一、支出\n\n2024年一般公共预算支出90.00万元，主要用于：一般公共服务支出70.00万元；住房保障支出22.00万元。',
      ),
      expect: ['pass', 'finding'],
    },
    {
      says: '与各类并列说到的一款与表差 2.00',
      kind: 'budget',
      text: budget(
        '## 一、支出\n\n2024年一般公共预算支出90.00万元，主要用于：一般公共服务支出70.00万元；住房保障支出20.00万元，档案事务支出68.00万元。',
      ),
      expect: ['pass', 'pass', 'finding'],
    },
    {
      says: '按款、项说的与表相同',
      kind: 'budget',
      text: budget('## 一、支出\n\n1.档案事务（款）行政运行（项）支出70.00万元。'),
      expect: ['pass'],
    },
  ],
  *check(document) {
    const all = ownClaims(document);
    const among = new Set(toldAmongClasses(all));
    const claims = all.filter(
      (fact) => fact.breakdown === 'functionalClass' || /[（(][类款项][）)]/u.test(fact.subject) || among.has(fact),
    );
    for (const fact of claims) {
      const fiscal = [
        ...functionFigures(document, fact, functionTables.fiscal),
        ...summaryFigures(document, fact, 'fiscal-appropriation-summary'),
      ];
      const all = [
        ...functionFigures(document, fact, functionTables.all),
        ...summaryFigures(document, fact, 'revenue-expenditure-summary'),
      ];
      const outcome = compareClaim(document, fact, [...fiscal, ...all]);
      // Fiscal money is no more than a part of what the tables of all money print.
      const same = isFiscal(document, fact) ? fiscal : all;
      const unlike = outcome?.status === 'finding' && same.length === 0;
      if (unlike) yield notEnoughData('文件里没有同一口径的表', outcome.subject);
      else if (outcome) yield outcome;
    }
  },
};

import type { Fact } from '../../../model/index.ts';
import { checkSum } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables, type EconomicTable, economicItem } from '../../document/economic.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaims, ownClaims } from './claims.ts';
import { budget } from './examples.ts';

/** Whether an item of the text is one of all basic spending: of 人员经费, 公用经费, or of 机关运行经费 that is all of 公用经费. */
function isOfBasic(document: CheckedDocument, fact: Fact, { operating }: EconomicTable): boolean {
  const whole = document.fact(fact.parent);
  if (
    whole?.concept === 'personnelCosts' ||
    whole?.concept === 'operatingCosts' ||
    whole?.breakdown === 'economicClass'
  )
    return true;
  if (whole?.concept !== 'agencyOperatingExpenses' || !operating) return false;
  return document.factFigure(whole)?.value.eq(operating.value) ?? false;
}

function checkItem(document: CheckedDocument, fact: Fact, table: EconomicTable): Outcome | null {
  const own = document.factFigure(fact);
  const item = economicItem(table, fact.subject);
  if (!own || !item || !isOfBasic(document, fact, table)) return null;
  return checkSum(own, item.terms, { subject: `“${fact.subject}”：正文与${table.sheet.name}` });
}

export const rule: Rule = {
  id: 'N-BASIC',
  title: '文字里的基本支出与表相同',
  statement: '文字说的人员经费、公用经费总数和各个经济科目，与基本支出表相同。',
  formula: '正文·人员（公用）经费 = 基本支出表；正文·科目 = 基本支出表·科目',
  needs: '说到人员经费、公用经费的文字、一般公共预算基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '总数和科目都相同',
      kind: 'budget',
      text: budget(
        '## 一、基本支出\n\n2024年基本支出70.00万元，其中：\n\n人员经费60.00万元，包括基本工资60.00万元；\n\n公用经费10.00万元，包括办公费8.00万元、公务接待费2.00万元。',
      ),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '办公费与表差 1.00',
      kind: 'budget',
      text: budget('## 一、基本支出\n\n公用经费10.00万元，包括办公费9.00万元、公务接待费2.00万元。'),
      expect: ['pass', 'finding', 'pass'],
    },
  ],
  *check(document) {
    const [table, second] = basicTables(document);
    if (!table || second) return;
    for (const [concept, figure] of [
      ['personnelCosts', table.personnel],
      ['operatingCosts', table.operating],
    ] as const) {
      yield* compareClaims(document, claimsOf(document, concept), () => (figure ? [figure] : []));
    }
    for (const fact of ownClaims(document)) {
      if (fact.breakdown !== 'economicItem' && fact.breakdown !== 'economicClass') continue;
      const outcome = checkItem(document, fact, table);
      if (outcome) yield outcome;
    }
  },
};

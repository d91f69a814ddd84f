import type { ConceptId, MeasureId, TableStem } from '../../../model/index.ts';
import { operandOf, wordsOperand } from '../../arithmetic/figure.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaim } from './claims.ts';
import { linesNamed, wholesOf } from './table-figures.ts';

const funds: readonly {
  concepts: readonly ConceptId[];
  line: RegExp;
  measure: MeasureId;
  stems: readonly TableStem[];
}[] = [
  {
    concepts: ['governmentFundsBudget', 'governmentFundsBudgetExpenditure'],
    line: /^政府性基金/u,
    measure: 'governmentFundsBudget',
    stems: ['gov-fund-expenditure', 'gov-fund-revenue', 'gov-fund'],
  },
  {
    concepts: ['stateCapitalOperationsBudget', 'stateCapitalOperationsBudgetExpenditure'],
    line: /^国有资本经营/u,
    measure: 'stateCapitalOperationsBudget',
    stems: ['state-capital'],
  },
];

const text = (amount: string, printed = '') => `
2024年政府性基金预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | ${printed} | | ${printed} |

${printed === '' ? '注：本表无数据' : ''}

# 情况说明

## 一、政府性基金

2024年政府性基金预算支出${amount}万元。
`;

export const rule: Rule = {
  id: 'N-FUND',
  title: '文字里的基金与表相同',
  statement: '文字说的政府性基金、国有资本经营预算，与它们的表和财政拨款收支总表相同；文字写 0 的，表为空或零。',
  formula: '正文·基金 = 基金表；正文 0 ⇔ 空表',
  needs: '说到政府性基金或国有资本经营预算数额的文字，以及它们的表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '写 0，表为空', kind: 'budget', text: text('0'), expect: ['pass'] },
    { says: '写 5.00，表为空', kind: 'budget', text: text('5.00'), expect: ['finding'] },
    { says: '两处都是 5.00', kind: 'budget', text: text('5.00', '5.00'), expect: ['pass'] },
  ],
  *check(document) {
    for (const { concepts, line, measure, stems } of funds) {
      const sheets = stems.flatMap((stem) => document.sheetsOf(stem));
      const printed = [
        ...stems.flatMap((stem) => [...wholesOf(document, stem, 'total'), ...wholesOf(document, stem, 'currentYear')]),
        ...linesNamed(document, 'fiscal-appropriation-summary', line),
        ...wholesOf(document, 'fiscal-appropriation-summary', measure),
        ...linesNamed(document, 'revenue-expenditure-summary', line),
      ];
      for (const fact of claimsOf(document, ...concepts)) {
        const own = document.factFigure(fact);
        const outcome = compareClaim(document, fact, printed);
        const [first] = sheets;
        if (outcome) yield outcome;
        else if (own && first && sheets.every(({ table }) => table.empty)) {
          const subject = `“${fact.subject}”：正文与${first.name}`;
          const operands = [operandOf(own), wordsOperand(first.name, '空表', first.table.place)];
          if (own.value.eq(0)) yield passed(subject, `正文写 ${own.text}，${first.name}没有数据。`, operands);
          else yield found(subject, `${own.label}为 ${own.text}，${first.name}没有数据。`, operands);
        }
      }
    }
  },
};

import type { ConceptId, MeasureId } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaims } from './claims.ts';
import { budget } from './examples.ts';
import { linesNamed, sidesOf, totalsOf, wholesOf } from './table-figures.ts';

/** Sources of income with the names of their lines and the measures of their columns. */
const sources: readonly { concept: ConceptId; line: RegExp; measure: MeasureId | null }[] = [
  { concept: 'specialAccount', line: /^(?:财政专户|专户管理)/u, measure: 'specialAccount' },
  { concept: 'ownFunds', line: /^单位资金/u, measure: 'ownFunds' },
  { concept: 'institutionalIncome', line: /^事业收入/u, measure: 'institutionalIncome' },
  { concept: 'businessIncome', line: /^(?:事业单位)?经营收入/u, measure: 'businessIncome' },
  { concept: 'superiorSubsidies', line: /^上级补助/u, measure: 'superiorSubsidies' },
  { concept: 'subordinatePayments', line: /^附属单位/u, measure: 'subordinatePayments' },
  { concept: 'otherIncome', line: /^其他收入/u, measure: 'otherIncome' },
  { concept: 'nonFiscalSurplus', line: /^(?:使用|动用)?非财政拨款结余/u, measure: null },
];

export const rule: Rule = {
  id: 'N-INCOME',
  title: '文字里的收入与表相同',
  statement: '文字说的收入总数和各项来源，与收支总表、收入表相同。',
  formula: '正文·收入总数 = 收支总表·收入总计；正文·来源 = 表·来源',
  needs: '说到收入的文字、收支总表或收入表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '总数相同',
      kind: 'budget',
      text: budget('## 一、收入\n\n2024年收入预算总额100.00万元，其中：其他收入10.00万元。'),
      expect: ['pass', 'pass'],
    },
    {
      says: '总数与表差 5.00',
      kind: 'budget',
      text: budget('## 一、收入\n\n2024年收入预算总额105.00万元。'),
      expect: ['finding'],
    },
  ],
  *check(document) {
    const sides = sidesOf(document, 'revenue-expenditure-summary');
    const detail = wholesOf(document, 'revenue-detail', 'total');
    // 财政拨款收入总计 is of fiscal money alone.
    const totals = claimsOf(document, 'totalRevenue', 'currentYearRevenue').filter(
      ({ subject, concept, sentence }) =>
        !/财政拨款|一般公共|基金|国有资本/u.test(concept === 'currentYearRevenue' ? `${subject}${sentence}` : subject),
    );
    yield* compareClaims(
      document,
      totals,
      ({ subject }) => [...sides.flatMap(({ income }) => totalsOf(income, subject)), ...detail],
      ({ subject }) => /总计|总额|总预算/u.test(subject),
    );
    for (const { concept, line, measure } of sources) {
      const printed = [
        ...linesNamed(document, 'revenue-expenditure-summary', line),
        ...(measure ? wholesOf(document, 'revenue-detail', measure) : []),
      ];
      yield* compareClaims(document, claimsOf(document, concept), () => printed);
    }
  },
};

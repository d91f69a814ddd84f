import type { Rule } from '../../rule.ts';
import { threePublicTable } from './examples.ts';
import { checkThreePublic, checkWithMeetings } from './three-public-rule.ts';

export const rule: Rule = {
  id: 'W-19',
  title: '三公合计等于三项之和',
  statement:
    '“三公”经费合计等于因公出国（境）费、公务用车购置及运行费、公务接待费之和，预算数和决算数分别如此；与会议费、培训费并列的表，总的合计等于三者之和。',
  formula: '合计 = 出国 + 公车小计 + 接待',
  needs: '“三公”经费表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: threePublicTable(), expect: ['pass'] },
    { says: '差 1.00', kind: 'budget', text: threePublicTable({ total: '7.00' }), expect: ['finding'] },
  ],
  *check(document) {
    yield* checkThreePublic(document, 'total', ['overseas', 'vehicles', 'receptions']);
    yield* checkWithMeetings(document);
  },
};

import { makeFigure, operandOf } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { shares } from './examples.ts';
import { listsOf } from './lists.ts';

export const rule: Rule = {
  id: 'P-SHARE-100',
  title: '列全的占比合为 100%',
  statement: '列全各项的占比，相加等于 100%，四舍五入的差除外。',
  formula: 'Σ 占比 = 100%',
  needs: '列全各项并都印出占比的列举',
  tolerance: '0.005 × 项数个百分点，即各占比印出精度的半步之和',
  severity: 'note',
  kinds: ['budget', 'final'],
  notAnError: '合为 99.99% 或 100.01% 是四舍五入的差。',
  examples: [
    { says: '合为 100%', kind: 'budget', text: shares('66.67%'), expect: ['pass'] },
    { says: '合为 100.01%，是四舍五入的差', kind: 'budget', text: shares('66.68%'), expect: ['rounding'] },
    { says: '合为 102%', kind: 'budget', text: shares('68.67%'), expect: ['finding'] },
  ],
  *check(document) {
    for (const list of listsOf(document)) {
      const { whole, added } = list;
      if (!isComplete(list, added) || added.some(({ share }) => !share)) continue;
      const figures = added.flatMap(({ share, subject, id }) =>
        share ? [document.rateFigure(share, `正文“${subject}”的占比`, id)] : [],
      );
      const [first] = figures;
      if (!first) continue;
      const all = makeFigure({ text: '100%', label: '全部', amount: '100.00', unit: '%', place: first.place });
      const exact = { ...all, half: all.half.times(0), fine: all.fine.times(0) };
      const outcome = checkSum(exact, plus(figures), { subject: `“${whole.subject}”各项的占比` });
      // The 100 % is printed nowhere.
      yield { ...outcome, operands: figures.map(operandOf) };
    }
  },
};

import type { Figure } from '../../arithmetic/figure.ts';
import { checkRatio, isPercentOf, quantityOf } from '../../arithmetic/ratios.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isSureShare, shareReadings } from './rate-readings.ts';
import { settle } from './settle.ts';
import { shareBases } from './share-base.ts';

const text = (share: string) => `
一、支出预算情况

2024年某县档案局支出预算300.00万元，其中：基本支出200.00万元，占${share}；项目支出100.00万元，占33.33%。
`;

export const rule: Rule = {
  id: 'P-PCT-SHARE',
  title: '占比算得对',
  statement: '文字里的占比等于这一项除以总数。',
  formula: '占比 = 部分 ÷ 总数',
  needs: '印有数额、占比和总数的句子',
  tolerance: '按两个数和占比印出的精度取区间',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '截尾（不四舍五入）的占比记为截尾，不算不符。',
  examples: [
    { says: '200.00 ÷ 300.00 = 66.67%', kind: 'budget', text: text('66.67%'), expect: ['pass', 'pass'] },
    { says: '印作 66.66%，是截尾', kind: 'budget', text: text('66.66%'), expect: ['truncated', 'pass'] },
    { says: '印作 68.67%', kind: 'budget', text: text('68.67%'), expect: ['finding', 'pass'] },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      const { share } = fact;
      const part = document.factFigure(fact);
      if (!share || !part) continue;
      const subject = `“${fact.subject}”的占比`;
      const rate = document.rateFigure(share, `正文“${fact.subject}”的占比`, fact.id);
      const wholes = shareBases(document, fact);
      const compare = (one: Figure, base: Figure): Outcome | null =>
        checkRatio({ subject, rate, part: quantityOf(one), base: quantityOf(base) });
      const [base] = wholes.bases;
      const told = base && compare(part, base);
      const outcome =
        told &&
        settle(told, {
          sure: isSureShare(document, fact),
          others: () =>
            shareReadings(document, share, part, wholes).map(({ part: one, base: other }) =>
              isPercentOf(rate, quantityOf(one), quantityOf(other)) ? compare(one, other) : null,
            ),
        });
      if (outcome && (wholes.certain || outcome.status !== 'finding')) yield outcome;
      else yield notEnoughData(told ? '正文印有几个不同的总数，不知道占的是哪一个' : '没有找到占比所说的总数', subject);
    }
  },
};

import Big from 'big.js';
import type { Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkRatio, isPercentOf, quantityOf } from '../../arithmetic/ratios.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { shares } from './examples.ts';
import { isSureShare, shareReadings } from './rate-readings.ts';
import { settle } from './settle.ts';
import { shareBases } from './share-base.ts';

/** Thirds: the first share is given. */
const thirds = (share: string) => `
一、支出预算情况

2024年某县档案局支出预算600.00万元，其中：基本支出200.00万元，占${share}；项目支出200.00万元，占33.33%；经营支出200.00万元，占33.33%。
`;

/** Ids of the facts whose shares, with those of the parts beside them, add up to exactly 100 %. */
function sharesMadeToAddUp({ record: { facts } }: CheckedDocument): Set<string> {
  const beside = Map.groupBy(
    facts.filter(({ share }) => share),
    ({ parent, section }) => parent ?? section,
  );
  const sumOf = (all: readonly Fact[]): Big =>
    all.reduce((sum, { share }) => sum.plus(share?.percent ?? 0), new Big(0));
  return new Set([...beside.values()].filter((all) => sumOf(all).eq(100)).flatMap((all) => all.map(({ id }) => id)));
}

export const rule: Rule = {
  id: 'P-PCT-SHARE',
  title: '占比算得对',
  statement: '文字里的占比等于这一项除以总数。',
  formula: '占比 = 部分 ÷ 总数',
  needs: '印有数额、占比和总数的句子',
  tolerance: '按两个数和占比印出的精度取区间',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError:
    '截尾（不四舍五入）的占比记为截尾，不算不符。各项占比合为 100% 而一项末位差一的，是为合到 100% 调的：只作提示；别的占比末位差一，是“很可能不符”。',
  examples: [
    { says: '200.00 ÷ 300.00 = 66.67%', kind: 'budget', text: shares('66.67%'), expect: ['pass', 'pass'] },
    { says: '印作 66.66%，是截尾', kind: 'budget', text: shares('66.66%'), expect: ['truncated', 'pass'] },
    {
      says: '三项各占三分之一，为合到 100% 把一项印作 33.34%，末位差一',
      kind: 'budget',
      text: thirds('33.34%'),
      expect: ['finding:info', 'pass', 'pass'],
    },
    {
      says: '印作 33.32%，合不到 100%',
      kind: 'budget',
      text: thirds('33.32%'),
      expect: ['finding:warn', 'pass', 'pass'],
    },
    { says: '印作 68.67%', kind: 'budget', text: shares('68.67%'), expect: ['finding', 'pass'] },
  ],
  *check(document) {
    const added = sharesMadeToAddUp(document);
    for (const fact of document.record.facts) {
      const { share } = fact;
      const part = document.factFigure(fact);
      if (!share || !part) continue;
      const subject = `“${fact.subject}”的占比`;
      const rate = document.rateFigure(share, `正文“${fact.subject}”的占比`, fact.id);
      const wholes = shareBases(document, fact);
      const compare = (one: Figure, base: Figure): Outcome | null =>
        checkRatio({ subject, rate, part: quantityOf(one), base: quantityOf(base), madeToAddUp: added.has(fact.id) });
      const [base] = wholes.bases;
      const told = base && compare(part, base);
      const outcome =
        told &&
        settle(told, {
          sure: () => isSureShare(document, fact),
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

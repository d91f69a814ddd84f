import { decimalPlaces, type Fact, type Rate } from '../../../model/index.ts';
import { operandOf } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';

interface Percentage {
  rate: Rate;
  fact: Fact;
}

function percentages({ share, change, completion }: Fact): Rate[] {
  return [share, change?.rate, completion?.rate].flatMap((rate) => rate ?? []);
}

/** Shares that stand in one list: those of the parts of one whole. */
function lists(document: CheckedDocument): Percentage[][] {
  const shares = document.record.facts.flatMap((fact) =>
    fact.parent && fact.share ? [{ rate: fact.share, fact }] : [],
  );
  return [...Map.groupBy(shares, ({ fact }) => fact.parent).values()].filter(({ length }) => length > 1);
}

/** 0% and 100% beside 63.91% are no other precision: they are exact. */
function isExact(rate: Rate): boolean {
  return Number(rate.percent) === 0 || Number(rate.percent) === 100;
}

export const rule: Rule = {
  id: 'U-PCT-DIGITS',
  title: '百分数的小数位数',
  statement: '百分数不多于两位小数，同一组占比的小数位数相同。',
  formula: '小数位数 ≤ 2；同组相同',
  needs: '文字里的占比、增减幅度或完成率',
  severity: 'note',
  kinds: ['budget', 'final'],
  notAnError: '0% 和 100% 是整数，与两位小数的占比并列不算位数不同。',
  examples: [
    {
      says: '位数相同',
      kind: 'budget',
      text: withSentence(
        '2024年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%；经营支出0万元，占0%。',
      ),
      expect: ['pass'],
    },
    {
      says: '同一组里有一位、有两位',
      kind: 'budget',
      text: withSentence('2024年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.0%。'),
      expect: ['finding', 'pass'],
    },
    {
      says: '三位小数',
      kind: 'budget',
      text: withSentence('2024年支出合计100.00万元，比上年增加10.00万元，增长11.111%。'),
      expect: ['finding'],
    },
  ],
  *check(document) {
    let short = 0;
    for (const fact of document.record.facts) {
      for (const rate of percentages(fact)) {
        if (decimalPlaces(rate.percent) <= 2) short += 1;
        else {
          yield found(`“${fact.subject}”的百分数`, `${rate.text} 的小数多于两位。`, [
            operandOf(document.rateFigure(rate, `正文“${fact.subject}”的百分数`, fact.id)),
          ]);
        }
      }
    }
    for (const list of lists(document)) {
      const counted = list.filter(({ rate }) => !isExact(rate));
      const places = new Set(counted.map(({ rate }) => decimalPlaces(rate.percent)));
      if (places.size < 2) continue;
      const shown = [...places].sort().join('、');
      yield found(
        `“${document.fact(counted[0]?.fact.parent ?? null)?.subject ?? ''}”各项的占比`,
        `同一组占比的小数位数不同：有 ${shown} 位的。`,
        counted.map(({ rate, fact }) => operandOf(document.rateFigure(rate, `“${fact.subject}”的占比`, fact.id))),
      );
    }
    if (short > 0) yield passed('百分数的小数位数', `有 ${short} 个百分数不多于两位小数。`);
  },
};

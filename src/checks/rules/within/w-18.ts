import { checkSum } from '../../arithmetic/sums.ts';
import { basicTables, type EconomicItem } from '../../document/economic.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** Government classes that hold the pay of administrative and of institutional staff; see 政府支出经济分类 501 and 505. */
const pay = /^(?:机关)?工资福利支出$|^工资奖金津补贴$|^社会保障缴费$|^住房公积金$|^其他工资福利支出$/u;
const family = /^(?:社会福利和救助|助学金|个人农业生产补贴|离退休费|其他对个人和家庭补助)$/u;

function termsWhere(items: readonly EconomicItem[], word: RegExp) {
  return items.flatMap(({ terms, government }) => terms.filter((_, index) => word.test(government[index] ?? '')));
}

const table = (pension: string, kind: string) => `
2024年一般公共预算基本支出表

单位：万元

| 部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费 |
| --- | --- | --- | --- | --- |
| 合计 | | 100.00 | 80.00 | 20.00 |
| 工资福利支出 | | 70.00 | 70.00 | |
| 基本工资 | 工资奖金津补贴 | 40.00 | 40.00 | |
| 津贴补贴 | 工资福利支出 | 30.00 | 30.00 | |
| 商品和服务支出 | | 20.00 | | 20.00 |
| 办公费 | 办公经费 | 20.00 | | 20.00 |
| 对个人和家庭的补助 | | 10.00 | 10.00 | |
| 退休费 | ${kind} | ${pension} | ${pension} | |
`;

export const rule: Rule = {
  id: 'W-18',
  title: '部门分类与政府分类合得上',
  statement: '每一行同时印有部门经济分类和政府经济分类的表里，按两种分类归并的工资福利、对个人和家庭的补助应相同。',
  formula: 'Σ 部门分类“工资福利支出”= Σ 政府分类的工资福利各款；“对个人和家庭的补助”同',
  needs: '同时印有两种经济分类名称的基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget'],
  examples: [
    { says: '两种分类合得上', kind: 'budget', text: table('10.00', '离退休费'), expect: ['pass', 'pass'] },
    {
      says: '退休费归入了工资福利',
      kind: 'budget',
      text: table('10.00', '工资福利支出'),
      expect: ['finding', 'notEnoughData'],
    },
  ],
  *check(document) {
    for (const { sheet, items } of basicTables(document)) {
      const classified = items.some(({ government }) => government.some((name) => name !== ''));
      if (!classified) continue;
      for (const { name, word } of [
        { name: '工资福利支出', word: pay },
        { name: '对个人和家庭的补助', word: family },
      ]) {
        const whole = items.find((item) => item.name === name && item.government.every((each) => each === ''))
          ?.terms[0];
        const terms = termsWhere(items, word);
        const subject = `${sheet.name}：${name}按两种分类归并`;
        if (!whole || terms.length === 0) yield notEnoughData('表里没有这一类，或政府分类里没有相应的款', subject);
        else yield checkSum(whole.figure, terms, { subject });
      }
    }
  },
};

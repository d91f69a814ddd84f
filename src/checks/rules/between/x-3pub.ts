import { checkAtMost } from '../../arithmetic/sums.ts';
import { basicTables, economicByCode, economicItem } from '../../document/economic.ts';
import { readThreePublic } from '../../document/three-public.ts';
import { notEnoughData } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { basicTable, threePublic } from './examples.ts';

const pairs = [
  { code: '30212', item: 'overseas', name: '因公出国（境）费用' },
  { code: '30217', item: 'receptions', name: '公务接待费' },
  { code: '30231', item: 'operation', name: '公务用车运行维护费' },
  { code: '31013', item: 'purchase', name: '公务用车购置' },
] as const;

export const rule: Rule = {
  id: 'X-3PUB',
  title: '三公不小于基本支出里的同一项',
  statement: '“三公”经费的每一项，不小于基本支出表里同一经济科目的数。',
  formula: '30212 ≤ 出国；30217 ≤ 接待；30231 ≤ 公车运行；31013 ≤ 公车购置',
  needs: '一般公共预算基本支出表、“三公”经费表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '“三公”可以大于基本支出里的同一科目，因为项目支出里也有：不算发现。',
  examples: [
    {
      says: '三公接待费 2.00，基本支出里 1.00',
      kind: 'budget',
      text: `${basicTable()}${threePublic()}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '基本支出里的接待费大于三公',
      kind: 'budget',
      text: `${basicTable({ reception: '3.00' })}${threePublic()}`,
      expect: ['finding', 'pass'],
    },
  ],
  *check(document) {
    const [basic, second] = basicTables(document);
    const [table, other] = readThreePublic(document);
    if (!basic || second || !table || other) return;
    const side = document.record.kind === 'final' ? table.final : table.budget;
    for (const { code, item, name } of pairs) {
      const found = economicByCode(basic, code) ?? economicItem(basic, name);
      const whole = side?.[item];
      const [term, more] = found?.terms ?? [];
      if (!term || term.figure.value.eq(0)) continue;
      const subject = `${name}：${basic.sheet.name}与${table.sheet.name}`;
      if (more) yield notEnoughData('基本支出表里这一项印在几行', subject);
      else if (whole) yield checkAtMost(term.figure, whole, { subject });
      else yield notEnoughData('“三公”经费表里没有印出这一项', subject);
    }
  },
};

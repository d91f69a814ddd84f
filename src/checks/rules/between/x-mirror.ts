import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import { basicTables, economicByCode, economicItem } from '../../document/economic.ts';
import type { Rule } from '../../rule.ts';
import { columnOf, detailOf } from './details.ts';
import { basicTable } from './examples.ts';

const pairs = [
  { functional: ['2210201'], economic: '30113', name: '住房公积金' },
  { functional: ['2080505'], economic: '30108', name: '机关事业单位基本养老保险缴费' },
  { functional: ['2080506'], economic: '30109', name: '职业年金缴费' },
  { functional: ['2101101', '2101102'], economic: '30110', name: '职工基本医疗保险缴费' },
  { functional: ['2101103'], economic: '30111', name: '公务员医疗补助缴费' },
] as const;

const table = (fund: string) => `
2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 70.00 | 70.00 | |
| 221 | 住房保障支出 | ${fund} | ${fund} | |
| 22102 | 住房改革支出 | ${fund} | ${fund} | |
| 2210201 | 住房公积金 | ${fund} | ${fund} | |
${basicTable()}`;

export const rule: Rule = {
  id: 'X-MIRROR',
  title: '缴费在两种分类里通常相同',
  statement: '住房公积金、养老保险、职业年金、医疗保险等，按功能分类与按经济分类的数通常相同。',
  formula:
    '功能分类 ↔ 经济分类：2210201 ↔ 30113；2080505 ↔ 30108；2080506 ↔ 30109；2101101 + 2101102 ↔ 30110；2101103 ↔ 30111',
  needs: '有基本支出栏的一般公共预算支出表、一般公共预算基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '两者算的钱可以不同，只是提示，不表示有误。',
  examples: [
    { says: '公积金两处相同', kind: 'budget', text: table('20.00'), expect: ['pass'] },
    { says: '公积金两处不同', kind: 'budget', text: table('22.00'), expect: ['finding'] },
  ],
  *check(document) {
    const sheet = document.only('gpb-expenditure-by-function');
    const detail = sheet && detailOf(sheet, document);
    const [basic, second] = basicTables(document);
    const column = detail ? columnOf(detail, 'basicExpenditure') : undefined;
    if (!detail || !basic || second || column === undefined) return;
    for (const { functional, economic, name } of pairs) {
      const [first, ...others] = functional.flatMap((code): Figure[] => {
        const row = detail.byCode.get(code)?.row;
        const figure = row === undefined ? null : detail.sheet.figure(row, column);
        return figure ? [figure] : [];
      });
      const item = economicByCode(basic, economic) ?? economicItem(basic, name);
      if (!first || !item) continue;
      const subject = `${name}：按功能分类与按经济分类`;
      const [term, more] = item.terms;
      // One of the two sides has to be a single figure, to be compared with the sum of the other.
      if (term && !more) yield checkSum(term.figure, plus([first, ...others]), { subject });
      else if (others.length === 0) yield checkSum(first, item.terms, { subject });
    }
  },
};

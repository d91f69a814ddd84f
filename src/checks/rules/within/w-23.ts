import type { MeasureId } from '../../../model/index.ts';
import { checkSum, minus, plus } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';

const table = (closing: string) => `
政府性基金预算财政拨款收入支出决算表

单位：万元

| 科目代码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | | | | 小计 | 基本支出 | 项目支出 | |
| | 合计 | 10.00 | 50.00 | 40.00 | | 40.00 | ${closing} |
| 212 | 城乡社区支出 | 10.00 | 50.00 | 40.00 | | 40.00 | ${closing} |
`;

export const rule: Rule = {
  id: 'W-23',
  title: '基金收支与结转相接',
  statement: '政府性基金（国有资本经营预算）表的每一行，年初结转加本年收入减本年支出，等于年末结转。',
  formula: '年初结转 + 本年收入 − 本年支出 = 年末结转',
  needs: '有年初、年末结转各栏的基金收支表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['final'],
  notAnError: '支出各栏之和由 W-10 核对。',
  examples: [
    { says: '接得上', kind: 'final', text: table('20.00'), expect: ['pass', 'pass'] },
    { says: '年末结转差 5.00', kind: 'final', text: table('25.00'), expect: ['finding', 'finding'] },
  ],
  *check(document) {
    for (const sheet of [...document.filled('gov-fund'), ...document.filled('state-capital')]) {
      const column = (measure: MeasureId): number | undefined => sheet.amountColumns(measure)[0];
      const [opening, income, spent, closing] = [
        column('carryover'),
        column('currentYear'),
        column('total'),
        column('closingBalance'),
      ];
      if (income === undefined || spent === undefined || closing === undefined) continue;
      for (const [row, { role }] of sheet.rows.entries()) {
        if (role !== 'data' && role !== 'total') continue;
        const figure = (at: number | undefined) => (at === undefined ? null : sheet.figure(row, at));
        const end = figure(closing);
        const out = figure(spent);
        const terms = [...plus([opening, income].flatMap((at) => figure(at) ?? [])), ...(out ? [minus(out)] : [])];
        if (!end || terms.length === 0) continue;
        yield checkSum(end, terms, { subject: `${sheet.name}：${sheet.label(row)}的收支与结转` });
      }
    }
  },
};

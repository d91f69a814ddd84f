import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import { type Statistic, statisticsOf } from '../../document/statistics.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const table = (goods: string, cars: string) => `
部门决算公开相关信息统计表

单位：万元

| 项目 | 行次 | 统计数 |
| --- | --- | --- |
| 一、政府采购情况 | | |
| 合计 | 1 | 18.00 |
| 货物 | 2 | ${goods} |
| 工程 | 3 | |
| 服务 | 4 | 2.00 |
| 二、国有资产占用情况 | | |
| （一）车辆数合计（辆） | 5 | 3 |
| 1.机要通信用车 | 6 | 1 |
| 2.其他用车 | 7 | ${cars} |
`;

function figures(lines: readonly Statistic[]): Figure[] {
  return lines.flatMap(({ figure }) => figure ?? []);
}

function* sum(subject: string, whole: Figure | null | undefined, parts: readonly Figure[]): Generator<Outcome> {
  if (whole && parts.length > 0) yield checkSum(whole, plus(parts), { subject });
}

export const rule: Rule = {
  id: 'W-26',
  title: '采购与车辆加得起来',
  statement: '统计表里，政府采购合计等于货物、工程、服务之和，车辆合计等于各种车辆之和。',
  formula: '采购 = 货物 + 工程 + 服务；车辆 = Σ 各种用车',
  needs: '公开相关信息统计表',
  tolerance: '金额为各数印出精度的半步之和；辆数应相同',
  severity: 'error',
  kinds: ['final'],
  examples: [
    { says: '都加得起来', kind: 'final', text: table('16.00', '2'), expect: ['pass', 'pass'] },
    { says: '货物差 1.00，车辆差 1', kind: 'final', text: table('17.00', '3'), expect: ['finding', 'finding'] },
  ],
  *check(document) {
    for (const sheet of document.filled('disclosure-statistics')) {
      const lines = statisticsOf(sheet);
      const bought = lines.filter(({ block }) => /采购/u.test(block));
      yield* sum(
        `${sheet.name}：政府采购合计等于货物、工程、服务之和`,
        bought.find(({ name }) => /合计/u.test(name))?.figure,
        figures(bought.filter(({ name }) => /^(?:货物|工程|服务)/u.test(name))),
      );
      const cars = lines.filter(({ block, name }) => /资产|车辆/u.test(block) && /用车|车辆/u.test(name));
      yield* sum(
        `${sheet.name}：车辆合计等于各种车辆之和`,
        cars.find(({ name }) => /车辆数?合计/u.test(name))?.figure,
        figures(cars.filter(({ name }) => /用车$/u.test(name))),
      );
    }
  },
};

import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { Rule } from '../../rule.ts';
import { assetTable } from './examples.ts';
import { isAside } from './levels.ts';

export const rule: Rule = {
  id: 'W-27',
  title: '资产总额等于各项之和',
  statement: '资产表里，资产总额等于房屋、车辆、设备、其他资产之和；“其中”不重复相加。',
  formula: '总额 = 房屋 + 车辆 + 设备 + 其他',
  needs: '固定资产（国有资产）占用情况表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '加得起来', kind: 'budget', text: assetTable(), expect: ['pass'] },
    { says: '其他固定资产差 5.00', kind: 'budget', text: assetTable({ other: '45.00' }), expect: ['finding'] },
  ],
  *check(document) {
    for (const sheet of [...document.filled('fixed-assets'), ...document.filled('state-assets')]) {
      const column = sheet.amountColumns('value')[0] ?? sheet.amountColumns()[0];
      const rows = sheet.rows.flatMap(({ role }, row) => (role === 'data' || role === 'total' ? [row] : []));
      const total = rows.find((row) => /总额|合计|总计/u.test(sheet.bareLabel(row)));
      if (column === undefined || total === undefined) continue;
      const whole = sheet.figure(total, column);
      // A printed 0 among values may have been read as a count: nothing either way.
      const parts = rows.flatMap((row): Figure[] => {
        const figure = sheet.figure(row, column);
        return row === total || isAside(sheet, { row, lane: 0 }) || !figure || figure.value.eq(0) ? [] : [figure];
      });
      if (!whole || parts.length === 0) continue;
      yield checkSum(whole, plus(parts), { subject: `${sheet.name}：资产总额等于各项之和` });
    }
  },
};

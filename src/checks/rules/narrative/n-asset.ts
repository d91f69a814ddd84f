import type { Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { statisticsOf } from '../../document/statistics.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** Cars in the tables: the line of all cars in the statistics, or the row of cars in the table of assets. */
function carsInTables(document: CheckedDocument): Figure[] {
  const lines = document
    .filled('disclosure-statistics')
    .flatMap((sheet) => statisticsOf(sheet))
    .flatMap(({ name, figure }) => (/车辆数?合计/u.test(name) && figure ? [figure] : []));
  const rows = document.filled('fixed-assets').flatMap((sheet) => {
    const column = sheet.table.columns.findIndex(({ measure }) => measure === 'quantity');
    const row = sheet.rows.findIndex((_, index) => /^车辆/u.test(sheet.bareLabel(index)));
    return column < 0 || row < 0 ? [] : (sheet.figure(row, column) ?? []);
  });
  return [...lines, ...rows];
}

function isTotal({ subject, quantity }: Fact): boolean {
  return (
    /辆|台/u.test(quantity?.counter ?? '') &&
    /(?:共有|保有|实有)?车辆(?:共有|总数|合计)?$|^(?:实有|共有)(?:公务用车|车辆)?$/u.test(subject)
  );
}

/** The kinds of cars that follow a total, up to what is no car. */
function kindsOf(document: CheckedDocument, total: Fact): Fact[] {
  const { facts } = document.record;
  const kinds = facts.filter(
    ({ parent, quantity, breakdown, subject }) =>
      parent === total.id &&
      breakdown === 'vehicles' &&
      quantity?.counter === total.quantity?.counter &&
      /用车$/u.test(subject),
  );
  // 其他用车1辆，其中机要通信用车1辆 splits the last kind again.
  const end = kinds.findIndex(({ subject }) => /^其他/u.test(subject));
  return end < 0 ? kinds : kinds.slice(0, end + 1);
}

function* carsInText(document: CheckedDocument, total: Fact): Generator<Outcome> {
  const whole = document.factFigure(total);
  const figures = kindsOf(document, total).flatMap((fact) => document.factFigure(fact) ?? []);
  if (whole && figures.length > 2) yield checkSum(whole, plus(figures), { subject: `“${total.subject}”与各种用车` });
}

const text = (other: string) => `
# 情况说明

## 一、国有资产占用情况

截至2023年12月31日，本部门共有车辆3辆，其中：主要负责人用车0辆、机要通信用车1辆、应急保障用车0辆、其他用车${other}辆。
`;

export const rule: Rule = {
  id: 'N-ASSET',
  title: '车辆和资产的数对得上',
  statement: '文字里的车辆总数等于各种用车之和，并与表里的车辆数相同；固定资产总额与资产表相同。',
  formula: '车辆 = Σ 各种用车；正文·车辆 = 表·车辆；正文·资产 = 表·资产',
  needs: '说到车辆或资产的文字',
  tolerance: '辆数应相同；金额为两个数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '有车辆而“三公”里没有公车运行费，文字说明车辆已收回、由他人承担的，不是不符：这里不比两者。',
  examples: [
    { says: '1 + 2 = 3', kind: 'budget', text: text('2'), expect: ['pass'] },
    { says: '各种用车加起来是 2 辆', kind: 'budget', text: text('1'), expect: ['finding'] },
  ],
  *check(document) {
    const { facts } = document.record;
    const printed = carsInTables(document);
    const [cars, second] = printed;
    for (const fact of facts.filter(isTotal)) {
      yield* carsInText(document, fact);
      const own = document.factFigure(fact);
      if (own && cars && !second)
        yield checkEqual(own, { ...cars, unit: own.unit }, { subject: `“${fact.subject}”：正文与表` });
    }
    for (const fact of facts) {
      const own = fact.concept === 'stateAssets' && fact.quantity?.unit ? document.factFigure(fact) : null;
      if (!own || !/(?:固定)?资产(?:总额|金额|总值)/u.test(fact.subject) || /购置|新增/u.test(fact.subject)) continue;
      for (const sheet of document.filled('fixed-assets')) {
        const column = sheet.amountColumns('value')[0] ?? sheet.amountColumns()[0];
        const row = sheet.rows.findIndex((_, index) => /总额|合计/u.test(sheet.bareLabel(index)));
        const figure = column === undefined || row < 0 ? null : sheet.figure(row, column);
        if (figure) yield checkEqual(own, figure, { subject: `“${fact.subject}”：正文与${sheet.name}` });
      }
    }
  },
};

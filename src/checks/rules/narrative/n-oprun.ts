import type { Figure } from '../../arithmetic/figure.ts';
import { checkAtMost, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables } from '../../document/economic.ts';
import { statisticsOf } from '../../document/statistics.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaim } from './claims.ts';
import { budget } from './examples.ts';

/** 机关运行经费 by its own table: the row of the whole, or the one column of a table that prints it beside 三公. */
function ownTable(document: CheckedDocument): Figure[] {
  const own = document.filled('operating-funds').flatMap((sheet) => {
    const row = sheet.rows.findIndex((_, index) => sheet.isTotal(index) || /合计$/u.test(sheet.bareLabel(index)));
    const column = sheet.amountColumns('total')[0] ?? sheet.amountColumns()[0];
    return row < 0 || column === undefined ? [] : (sheet.figure(row, column) ?? []);
  });
  const beside = document.filled('three-public').flatMap((sheet) =>
    ownYearColumns(sheet, document.record.fiscalYear)
      .filter((column) => /^(?:\d{4}年度?)?机关运行经费/u.test(sheet.columnName(column).split('·').at(-1) ?? ''))
      .flatMap((column) => [...sheet.rows.keys()].flatMap((row) => sheet.figure(row, column) ?? [])),
  );
  return [...own, ...(beside.length === 1 ? beside : [])];
}

function statistics(document: CheckedDocument): Figure[] {
  return document
    .filled('disclosure-statistics')
    .flatMap((sheet) => statisticsOf(sheet))
    .flatMap(({ block, name, figure }) =>
      /机关运行/u.test(block) && /行政单位|参照公务员/u.test(name) && figure ? [figure] : [],
    );
}

const beside = (told: string) => `
2024年“三公”经费和机关运行经费预算表

单位：万元

| “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 2024年机关运行经费预算数 |
| --- | --- | --- | --- | --- |
| 2.00 | 0 | 0 | 2.00 | 8.00 |

# 情况说明

## 一、机关运行经费

2024年机关运行经费预算${told}万元。
`;

export const rule: Rule = {
  id: 'N-OPRUN',
  title: '文字里的机关运行经费与表相同',
  statement: '文字说的机关运行经费，与机关运行经费表（统计表）相同；没有这种表的，不大于公用经费。',
  formula: '正文·机关运行经费 = 机关运行经费表；≤ 公用经费',
  needs: '说到机关运行经费的文字，以及机关运行经费表、统计表或基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '有事业单位的部门，机关运行经费小于公用经费。',
  examples: [
    {
      says: '不大于公用经费 10.00',
      kind: 'budget',
      text: budget('## 一、机关运行经费\n\n2024年机关运行经费8.00万元。'),
      expect: ['pass'],
    },
    {
      says: '大于公用经费',
      kind: 'budget',
      text: budget('## 一、机关运行经费\n\n2024年机关运行经费12.00万元。'),
      expect: ['finding:warn'],
    },
    { says: '与“三公”经费并列的一栏相同', kind: 'budget', text: beside('8.00'), expect: ['pass'] },
    { says: '与“三公”经费并列的一栏差 1.00', kind: 'budget', text: beside('9.00'), expect: ['finding'] },
  ],
  *check(document) {
    const own = ownTable(document);
    const lines = statistics(document);
    const [basic, second] = basicTables(document);
    for (const fact of claimsOf(document, 'agencyOperatingExpenses')) {
      const figure = document.factFigure(fact);
      if (!figure) continue;
      const subject = `“${fact.subject}”：正文与表`;
      const outcome = compareClaim(document, fact, own);
      if (outcome) yield outcome;
      else if (lines.length > 0) yield checkSum(figure, plus(lines), { subject });
      else if (basic?.operating && !second)
        yield checkAtMost(figure, basic.operating, { subject: `“${fact.subject}”与公用经费`, severity: 'warn' });
    }
  },
};

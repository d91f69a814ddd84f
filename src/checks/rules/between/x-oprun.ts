import type { Figure } from '../../arithmetic/figure.ts';
import { checkAtMost, checkSum, plus, type Term } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables, type EconomicTable } from '../../document/economic.ts';
import { statisticsOf } from '../../document/statistics.ts';
import type { Rule } from '../../rule.ts';

/** Government classes of 机关商品和服务支出 and 机关资本性支出 (502, 503); those of institutions are other ones. */
const agencyClass =
  /^(?:办公经费|会议费|培训费|专用材料购置费|委托业务费|公务接待费|因公出国\(境\)费用?|公务用车运行维护费|维修\(护\)费|其他商品和服务支出|设备购置|公务用车购置|其他资本性支出)$/u;

function agencyRows({ items }: EconomicTable): Term[] {
  return items.flatMap(({ terms, government }) =>
    terms.filter((_, index) => agencyClass.test(government[index] ?? '')),
  );
}

/** 机关运行经费 as a table prints it: its own table, or the lines of the statistics table. */
function operatingFunds(document: CheckedDocument): Figure[] {
  const own = document.filled('operating-funds').flatMap((sheet) => {
    const row = sheet.rows.findIndex((_, index) => sheet.isTotal(index) || /合计$/u.test(sheet.bareLabel(index)));
    const column = sheet.amountColumns('total')[0] ?? sheet.amountColumns()[0];
    return row < 0 || column === undefined ? [] : (sheet.figure(row, column) ?? []);
  });
  if (own.length > 0) return own;
  return document
    .filled('disclosure-statistics')
    .flatMap((sheet) => statisticsOf(sheet))
    .flatMap(({ block, name, figure }) =>
      /机关运行/u.test(block) && /行政单位|参照公务员/u.test(name) && figure ? [figure] : [],
    );
}

const tables = (running: string) => `
2024年一般公共预算基本支出表

单位：万元

| 部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费 |
| --- | --- | --- | --- | --- |
| 合计 | | 30.00 | | 30.00 |
| 商品和服务支出 | | 30.00 | | 30.00 |
| 办公费 | 办公经费 | 20.00 | | 20.00 |
| 印刷费 | 商品和服务支出 | 10.00 | | 10.00 |

2024年财政拨款安排机关运行经费预算表

单位：万元

| 单位名称 | 合计 | 一般公共预算 |
| --- | --- | --- |
| 部门合计 | ${running} | ${running} |
| 某县档案局 | ${running} | ${running} |
`;

export const rule: Rule = {
  id: 'X-OPRUN',
  title: '机关运行经费不大于公用经费',
  statement:
    '机关运行经费是行政单位和参公单位的公用经费，不大于公用经费总数；基本支出表同时印有政府经济分类时，等于机关一方各科目之和。',
  formula: '机关运行经费 ≤ 公用经费；= Σ 政府分类属机关商品和服务支出、机关资本性支出的公用经费',
  needs: '机关运行经费表或统计表，以及一般公共预算基本支出表',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '事业单位的公用经费不算机关运行经费，所以机关运行经费常小于公用经费：不算发现。',
  examples: [
    { says: '等于机关一方的科目之和', kind: 'budget', text: tables('20.00'), expect: ['pass', 'pass'] },
    { says: '与机关一方的科目差 5.00', kind: 'budget', text: tables('25.00'), expect: ['pass', 'finding'] },
    { says: '大于公用经费', kind: 'budget', text: tables('35.00'), expect: ['finding', 'finding'] },
  ],
  *check(document) {
    const [basic, second] = basicTables(document);
    const figures = operatingFunds(document).filter(({ value }) => !value.eq(0));
    const [first, more] = figures;
    if (!basic || second || !first) return;
    const { operating } = basic;
    if (operating && !more) yield checkAtMost(first, operating, { subject: '机关运行经费与公用经费' });
    else if (operating) {
      const sum = checkSum(operating, plus(figures), { subject: '机关运行经费与公用经费' });
      if (sum.status !== 'finding') yield sum;
    }
    const terms = agencyRows(basic);
    if (terms.length > 0 && !more)
      yield checkSum(first, terms, { subject: '机关运行经费与基本支出表里机关一方的科目' });
  },
};

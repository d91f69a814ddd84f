import { checkSumAtMost } from '../../arithmetic/bounds.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkSum, plus, type Term } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { basicTables, type EconomicTable, economicByCode } from '../../document/economic.ts';
import type { Sheet } from '../../document/sheet.ts';
import { statisticsOf } from '../../document/statistics.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { areAlike, compareCodes } from './compare-codes.ts';
import { detailOf, isSum, totalIn, wholeColumn } from './details.ts';
import { isFilled } from './summary-figures.ts';

/** Government classes of 机关商品和服务支出 and 机关资本性支出 (502, 503); those of institutions are other ones. */
const agencyClass =
  /^(?:办公经费|会议费|培训费|专用材料购置费|委托业务费|公务接待费|因公出国\(境\)费用?|公务用车运行维护费|维修\(护\)费|其他商品和服务支出|设备购置|公务用车购置|基础设施建设|房屋建筑物购建|大型修缮|其他资本性支出)$/u;

/** The rows of a table that prints both classifications, by the class of government. */
function classifiedRows({ items }: EconomicTable, isWanted: (government: string) => boolean): Term[] {
  return items.flatMap(({ terms, government }) => terms.filter((_, index) => isWanted(government[index] ?? '')));
}

/** 公用经费 in all: as printed, else 302 and 310 of a table that does not print it. */
function operatingCosts(basic: EconomicTable): Figure[] {
  if (basic.operating) return [basic.operating];
  return ['302', '310'].flatMap((code) => economicByCode(basic, code)?.terms.map(({ figure }) => figure) ?? []);
}

function ownTotal(sheet: Sheet, year: number): Figure | null {
  const row = sheet.rows.findIndex((_, index) => sheet.isTotal(index) || /合计$/u.test(sheet.bareLabel(index)));
  const column = ownYearColumns(sheet, year, 'total')[0] ?? ownYearColumns(sheet, year)[0];
  return row < 0 || column === undefined ? null : sheet.figure(row, column);
}

/** 机关运行经费 as a table prints it: one of its own, or lines of the statistics table, to be added. */
function operatingFunds(document: CheckedDocument): Figure[] {
  const [own] = document.filled('operating-funds');
  if (own) return [ownTotal(own, document.record.fiscalYear)].filter(isFilled);
  const [statistics] = document.filled('disclosure-statistics');
  return (statistics ? statisticsOf(statistics) : [])
    .filter(({ block, name }) => /机关运行/u.test(block) && /行政单位|参照公务员/u.test(name))
    .flatMap(({ figure }) => (isFilled(figure) ? [figure] : []));
}

/** Whether there are several tables of a kind: it cannot be said which of them is meant. */
function isAmbiguous(document: CheckedDocument): boolean {
  const stems = ['gpb-basic-by-economic', 'operating-funds', 'disclosure-statistics'] as const;
  return stems.some((stem) => document.filled(stem).length > 1);
}

/** What a table of both classifications says of 机关运行经费: its rows of 机关 classes. */
function* byGovernmentClass(basic: EconomicTable, first: Figure, subject: string): Generator<Outcome> {
  const agency = classifiedRows(basic, (name) => agencyClass.test(name));
  if (agency.length === 0) return;
  const all = classifiedRows(basic, (name) => name !== '').map(({ figure }) => figure);
  if (basic.total && !isSum(basic.total, all)) {
    yield notEnoughData(`${basic.sheet.name}的各行加起来不是它的合计，可能没有读全`, subject);
  } else yield checkSum(first, agency, { subject: `${subject}：机关一方的科目` });
}

/** A table of 机关运行经费 by economic class is 公用经费 item by item, where its total is. */
function* byItem(document: CheckedDocument, basic: EconomicTable, costs: readonly Figure[]): Generator<Outcome> {
  const sheet = document.only('operating-funds');
  const left = sheet && detailOf(sheet, document);
  const right = detailOf(basic.sheet, document);
  const total = left && totalIn(left, wholeColumn(left));
  const [cost, more] = costs;
  if (!left || !right || !total || !cost || more || !isSum(total, [cost])) return;
  const codes = new Map([...right.byCode].filter(([code]) => /^(?:302|310)/u.test(code)));
  const part = {
    ...right,
    byCode: codes,
    all: right.all.filter(({ code }) => code !== null && codes.has(code)),
    total: -1,
  };
  if (areAlike({ left, right: part })) yield* compareCodes({ left, right: part });
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

const itemised = (office: string) => `
2024年一般公共预算基本支出表

单位：万元

| 科目编码 | 科目名称 | 金额 |
| --- | --- | --- |
| | 合计 | 30.00 |
| 302 | 商品和服务支出 | 30.00 |
| 30201 | 办公费 | 20.00 |
| 30202 | 印刷费 | 10.00 |

2024年一般公共预算机关运行经费支出预算表

单位：万元

| 科目编码 | 科目名称 | 机关运行经费支出 |
| --- | --- | --- |
| | 合计 | 30.00 |
| 302 | 商品和服务支出 | 30.00 |
| 30201 | 办公费 | ${office} |
| 30202 | 印刷费 | 10.00 |
`;

export const rule: Rule = {
  id: 'X-OPRUN',
  title: '机关运行经费不大于公用经费',
  statement:
    '机关运行经费是行政单位和参公单位的公用经费，不大于公用经费总数；基本支出表同时印有政府经济分类时，等于机关一方各科目之和；按经济科目列的机关运行经费表，总数与公用经费相同时各科目也相同。',
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
    {
      says: '按科目列，一个科目不同',
      kind: 'budget',
      text: itemised('21.00'),
      expect: ['pass', 'pass', 'finding', 'pass'],
    },
  ],
  *check(document): Generator<Outcome> {
    const [basic] = basicTables(document);
    const funds = operatingFunds(document);
    const [first, others] = funds;
    if (!basic || !first) return;
    if (isAmbiguous(document)) {
      yield notEnoughData('有几张同样的表，不能确定与哪一张比较');
      return;
    }
    const costs = operatingCosts(basic);
    const [cost, more] = costs;
    const subject = '机关运行经费与公用经费';
    if (cost && !more) {
      const outcome = checkSumAtMost(plus(funds), cost, { subject });
      if (outcome) yield outcome;
    }
    if (!others) yield* byGovernmentClass(basic, first, subject);
    yield* byItem(document, basic, costs);
  },
};

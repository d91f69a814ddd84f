/** Texts of example documents that several rules of this family share. */

/** 收支总表 and 财政拨款收支总表; any figure can be given anew. */
export function summaries(
  changed: Partial<
    Record<
      | 'income'
      | 'general'
      | 'spending'
      | 'class'
      | 'fiscal'
      | 'fiscalClass'
      | 'fund'
      | 'other'
      | 'carried'
      | 'fiscalCarried'
      | 'fiscalSpending',
      string
    >
  > = {},
): string {
  const {
    income = '100.00',
    general = income,
    spending = '100.00',
    class: top = '80.00',
    fiscal = '100.00',
    fiscalClass = '80.00',
    fund = '',
    other = '',
    carried = '',
    fiscalCarried = '',
    fiscalSpending = fiscal,
  } = changed;
  return `
2024年部门收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${general} | 一、一般公共服务支出 | ${top} |
| 二、其他收入 | ${other} | 二、住房保障支出 | 20.00 |
| 上年结转 | ${carried} | | |
| 收入总计 | ${income} | 支出总计 | ${spending} |

2024年财政拨款收支总表

单位：万元

| 收入 | | 支出 | | | |
| --- | --- | --- | --- | --- | --- |
| 项目 | 金额 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
| 一、一般公共预算 | ${fiscal} | 一、一般公共服务支出 | ${fiscalClass} | ${fiscalClass} | |
| 二、政府性基金预算 | ${fund} | 二、住房保障支出 | 20.00 | 20.00 | ${fund} |
| 上年结转 | ${fiscalCarried} | | | | |
| 收入总计 | ${fiscal} | 支出总计 | ${fiscalSpending} | ${fiscalSpending} | ${fund} |
`;
}

/** 部门收入总表 by function. */
export function incomeTable(total = '100.00', item = '80.00'): string {
  return `
2024年部门收入总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 一般公共预算 | 其他收入 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | ${total} | |
| 201 | 一般公共服务支出 | ${item} | ${item} | |
| 221 | 住房保障支出 | 20.00 | 20.00 | |
`;
}

/** 部门收入总表 whose rows are sources of money. */
export function incomeByRows(total: string, general: string, other: string): string {
  return `
2024年部门收入总表

单位：万元

| 项目 | 金额 |
| --- | --- |
| 收入总计 | ${total} |
| 一般公共预算资金 | ${general} |
| 政府性基金 | |
| 其他收入 | ${other} |
`;
}

/** 部门支出总表 or 一般公共预算支出表 by function; without `housing`, that row is not there. */
export function spendingTable(
  title: string,
  changed: Partial<Record<'total' | 'class' | 'basic' | 'project' | 'housing', string>> = {},
): string {
  const { total = '100.00', class: top = '80.00', basic = '70.00', project = '30.00', housing = '20.00' } = changed;
  return `
2024年${title}

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | ${basic} | ${project} |
| 201 | 一般公共服务支出 | ${top} | 50.00 | 30.00 |
${housing === '' ? '' : `| 221 | 住房保障支出 | ${housing} | ${housing} | |\n`}`;
}

/** 一般公共预算基本支出表 by economic classification. */
export function basicTable(changed: Partial<Record<'total' | 'reception' | 'fund', string>> = {}): string {
  const { total = '70.00', reception = '1.00', fund = '20.00' } = changed;
  return `
2024年一般公共预算基本支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | 60.00 | 10.00 |
| 301 | 工资福利支出 | 60.00 | 60.00 | |
| 30101 | 基本工资 | 40.00 | 40.00 | |
| 30113 | 住房公积金 | ${fund} | ${fund} | |
| 302 | 商品和服务支出 | 10.00 | | 10.00 |
| 30201 | 办公费 | 6.00 | | 6.00 |
| 30217 | 公务接待费 | ${reception} | | ${reception} |
| 30231 | 公务用车运行维护费 | 3.00 | | 3.00 |
`;
}

/** 三公经费表 by rows. */
export function threePublic(receptions = '2.00', total = '5.00'): string {
  return `
2024年一般公共预算“三公”经费支出表

单位：万元

| 项目 | 合计 | 一般公共预算 |
| --- | --- | --- |
| 因公出国（境）费 | | |
| 公务接待费 | ${receptions} | ${receptions} |
| 公务用车购置及运行费 | 3.00 | 3.00 |
| ①公务用车购置费 | | |
| ②公务用车运行维护费 | 3.00 | 3.00 |
| 合计 | ${total} | ${total} |
`;
}

/** 三公经费表 without data, with its note. */
export const emptyThreePublic = `
2024年一般公共预算“三公”经费支出表

单位：万元

| 项目 | 合计 | 一般公共预算 |
| --- | --- | --- |
| 因公出国（境）费 | | |
| 公务接待费 | | |
| 公务用车购置及运行费 | | |
| 合计 | | |

注：本表无数据
`;

/** A fund table without data, with its note. */
export const emptyFund = `
2024年政府性基金预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | | | |

注：本表无数据
`;

/** 政府性基金预算支出表 with one row. */
export function fundTableText(amount: string): string {
  return `
2024年政府性基金预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | ${amount} | | ${amount} |
| 212 | 城乡社区支出 | ${amount} | | ${amount} |
`;
}

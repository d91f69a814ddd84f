/** Texts of example documents that several rules of this family share. */

/** 一般公共预算支出表 with 类, 款 and 项; any figure can be given anew. */
export function functionTable(
  changed: Partial<Record<'total' | 'class' | 'group' | 'item' | 'basic' | 'itemBasic', string>> = {},
): string {
  const {
    total = '100.00',
    class: top = '80.00',
    group = '80.00',
    item = '60.00',
    basic = '70.00',
    itemBasic = '50.00',
  } = changed;
  return `
2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | ${basic} | 30.00 |
| 201 | 一般公共服务支出 | ${top} | 50.00 | 30.00 |
| 20126 | 档案事务 | ${group} | 50.00 | 30.00 |
| 2012601 | 行政运行 | ${item} | ${itemBasic} | 10.00 |
| 2012604 | 档案馆 | 20.00 | | 20.00 |
| 221 | 住房保障支出 | 20.00 | 20.00 | |
| 22102 | 住房改革支出 | 20.00 | 20.00 | |
| 2210201 | 住房公积金 | 20.00 | 20.00 | |
`;
}

/** 收支总表; any figure can be given anew. */
export function summaryTable(
  changed: Partial<
    Record<
      'source' | 'income' | 'carryover' | 'incomeTotal' | 'class' | 'spending' | 'closing' | 'spendingTotal',
      string
    >
  > = {},
): string {
  const {
    source = '90.00',
    income = '95.00',
    carryover = '5.00',
    incomeTotal = '100.00',
    class: top = '80.00',
    spending = '98.00',
    closing = '2.00',
    spendingTotal = '100.00',
  } = changed;
  return `
2024年部门收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${source} | 一、一般公共服务支出 | ${top} |
| 二、政府性基金预算拨款收入 | | 二、外交支出 | |
| 三、其他收入 | 5.00 | 三、住房保障支出 | 18.00 |
| 本年收入合计 | ${income} | 本年支出合计 | ${spending} |
| 上年结转 | ${carryover} | 年终结转 | ${closing} |
| 收入总计 | ${incomeTotal} | 支出总计 | ${spendingTotal} |
`;
}

/** 一般公共预算基本支出表 by economic classification; any figure can be given anew. */
export function economicTable(
  changed: Partial<
    Record<'total' | 'personnel' | 'operating' | 'wages' | 'basicPay' | 'goods' | 'family', string>
  > = {},
): string {
  const {
    total = '100.00',
    personnel = '80.00',
    operating = '20.00',
    wages = '70.00',
    basicPay = '40.00',
    goods = '20.00',
    family = '10.00',
  } = changed;
  return `
2024年一般公共预算基本支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | ${personnel} | ${operating} |
| 301 | 工资福利支出 | ${wages} | ${wages} | |
| 30101 | 基本工资 | ${basicPay} | ${basicPay} | |
| 30102 | 津贴补贴 | 30.00 | 30.00 | |
| 302 | 商品和服务支出 | ${goods} | | ${goods} |
| 30201 | 办公费 | 15.00 | | 15.00 |
| 30217 | 公务接待费 | 5.00 | | 5.00 |
| 303 | 对个人和家庭的补助 | ${family} | ${family} | |
| 30302 | 退休费 | 10.00 | 10.00 | |
`;
}

/** 三公经费表 by rows, as budgets print it; any figure can be given anew. */
export function threePublicTable(
  changed: Partial<Record<'total' | 'overseas' | 'vehicles' | 'purchase' | 'operation' | 'receptions', string>> = {},
): string {
  const {
    total = '6.00',
    overseas = '1.00',
    vehicles = '4.00',
    purchase = '',
    operation = '4.00',
    receptions = '1.00',
  } = changed;
  return `
2024年一般公共预算“三公”经费支出表

单位：万元

| 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
| --- | --- | --- | --- |
| 因公出国（境）费 | ${overseas} | ${overseas} | |
| 公务接待费 | ${receptions} | ${receptions} | |
| 公务用车购置及运行费 | ${vehicles} | ${vehicles} | |
| ①公务用车购置费 | ${purchase} | ${purchase} | |
| ②公务用车运行维护费 | ${operation} | ${operation} | |
| 合计 | ${total} | ${total} | |
`;
}

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

/** 财政拨款收支总表 whose lists stand below 一、本年收入 and 一、本年支出; any figure can be given anew. */
export function fiscalTable(
  changed: Partial<Record<'source' | 'income' | 'carryover' | 'class' | 'fund', string>> = {},
): string {
  const { source = '90.00', income = '100.00', carryover = '5.00', class: top = '80.00', fund = '10.00' } = changed;
  return `
财政拨款收支总表

单位：万元

| 收入 | | 支出 | | | |
| --- | --- | --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
| 一、本年收入 | ${income} | 一、本年支出 | 105.00 | 95.00 | 10.00 |
| （一）一般公共预算拨款 | ${source} | （一）一般公共服务支出 | ${top} | 80.00 | |
| （二）政府性基金预算拨款 | 10.00 | （二）住房保障支出 | 15.00 | 15.00 | |
| 二、上年结转 | ${carryover} | （三）城乡社区支出 | ${fund} | | 10.00 |
| （一）一般公共预算拨款 | 5.00 | 二、结转下年 | | | |
| （二）政府性基金预算拨款 | | | | | |
| 收入总计 | 105.00 | 支出总计 | 105.00 | 95.00 | 10.00 |
`;
}

/** 一般公共预算财政拨款基本支出决算表 of three lanes; any figure can be given anew. */
export function laneTable(
  changed: Partial<Record<'personnel' | 'operating' | 'goods' | 'capital', string>> = {},
): string {
  const { personnel = '80.00', operating = '20.00', goods = '15.00', capital = '5.00' } = changed;
  return `
一般公共预算财政拨款基本支出决算表

金额单位：万元

| 人员经费 | | | 公用经费 | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 科目代码 | 科目名称 | 决算数 | 科目代码 | 科目名称 | 决算数 | 科目代码 | 科目名称 | 决算数 |
| 301 | 工资福利支出 | 70.00 | 302 | 商品和服务支出 | ${goods} | 309 | 资本性支出（基本建设） | —— |
| 30101 | 基本工资 | 40.00 | 30201 | 办公费 | 10.00 | 30901 | 房屋建筑物购建 | —— |
| 30102 | 津贴补贴 | 30.00 | 30217 | 公务接待费 | 5.00 | 310 | 资本性支出 | ${capital} |
| 303 | 对个人和家庭的补助 | 10.00 | | | | 31002 | 办公设备购置 | 5.00 |
| 30302 | 退休费 | 10.00 | | | | 31003 | 专用设备购置 | |
| 人员经费合计 | | ${personnel} | 公用经费合计 | | | | | ${operating} |
`;
}

/** 政府采购预算表 whose first columns hold the names of ever smaller things; the amount of one thing can be given anew. */
export function stepTable(thing: string): string {
  return `
政府采购预算表

单位：万元

| 采购品目大类 | 专项名称 | 经济科目 | 采购物品名称 | 总计 |
| --- | --- | --- | --- | --- |
| 合计 | | | | 100.00 |
| 一、货物A | | | | 80.00 |
| | 设备更新 | 办公设备购置 | | 50.00 |
| | | | 台式计算机 | ${thing} |
| | | | 复印机 | 20.00 |
| | | 专用设备购置 | | 30.00 |
| | | | 扫描仪 | 30.00 |
| 三、服务C | | | | 20.00 |
| | 档案数字化 | 委托业务费 | | 20.00 |
| | | | 数据处理服务 | 20.00 |
`;
}

/** 固定资产占用情况表; the value of two lines can be given anew. */
export function assetTable({ office = '40.00', other = '40.00', area = '50' } = {}): string {
  return `
部门固定资产占用情况表

| 项目 | 数量 | 价值（金额单位：万元） |
| --- | --- | --- |
| 资产总额 | -- | 100.00 |
| 1、房屋（平方米） | 50 | 40.00 |
| 其中：办公用房（平方米） | ${area} | ${office} |
| 2、车辆（台、辆） | 1 | 20.00 |
| 3、单价在50万元以上的设备 | 0 | 0 |
| 4、其他固定资产 | 30 | ${other} |
`;
}

/** A table of basic expenditure in a unit, and a sentence that itemises it in 万元. */
export function basicTable(unit: '元' | '万元', items: string): string {
  const show = (amount: number): string => (unit === '万元' ? amount.toFixed(2) : (amount * 10_000).toFixed(2));
  return `
2024年一般公共预算基本支出表

单位：${unit}

| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
| --- | --- | --- | --- | --- |
| | 合计 | ${show(20)} | | ${show(20)} |
| 302 | 商品和服务支出 | ${show(20)} | | ${show(20)} |
| 30201 | 办公费 | ${show(10)} | | ${show(10)} |
| 30211 | 差旅费 | ${show(6)} | | ${show(6)} |
| 30215 | 会议费 | ${show(4)} | | ${show(4)} |

# 一、基本支出情况说明

2024年公用经费20.00万元，${items}。
`;
}

/** Two summary tables of the same total, each in a unit of its own. */
export function summaryTables(unit: string, total: string, other: string): string {
  return `
2024年部门收支总表

单位：${unit}

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${total} | 一、一般公共服务支出 | ${total} |
| 收入总计 | ${total} | 支出总计 | ${total} |

2024年财政拨款收支总表

单位：${other}

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 金额 | 项目 | 金额 |
| 一、一般公共预算 | 1234.56 | 一、一般公共服务支出 | 1234.56 |
| 收入总计 | 1234.56 | 支出总计 | 1234.56 |
`;
}

/** A budget with a summary table, in which a sentence stands. */
export function withSentence(sentence: string, heading = '一、部门预算情况说明'): string {
  return `
# ${heading}

${sentence}
`;
}

/** A budget that names its year on the cover, in a heading, above a table, in its heads and in a sentence. */
export function yearlyDocument({
  title = '2024年部门收支总表',
  sentence = '2024年收入总计100.00万元，支出总计100.00万元。',
}: {
  title?: string;
  sentence?: string;
} = {}): string {
  return `某县档案局2024年部门预算

# 一、2024年部门预算表

${title}

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 2024年预算数 | 项目 | 2024年预算数 |
| 一、一般公共预算拨款收入 | 100.00 | 一、一般公共服务支出 | 100.00 |
| 收入总计 | 100.00 | 支出总计 | 100.00 |

# 二、收支情况说明

${sentence}
`;
}

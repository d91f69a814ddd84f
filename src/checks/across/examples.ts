/** Texts of example documents that several rules of this folder share. */

const threePublicBudget = (receptions: string) => `
2024年一般公共预算“三公”经费支出表

单位：万元

| 项目 | 合计 |
| --- | --- |
| 因公出国（境）费 | |
| 公务接待费 | ${receptions} |
| 公务用车购置及运行费 | |
| 合计 | ${receptions} |
`;

const threePublicFinal = (receptions: string, note: string) => `
财政拨款“三公”经费支出决算表

单位：万元

| 项目 | 预算数 | 决算数 |
| --- | --- | --- |
| 因公出国（境）费 | | |
| 公务接待费 | ${receptions} | 1.00 |
| 合计 | ${receptions} | 1.00 |

${note}
`;

/** A budget: its summary, its spending by function and a sentence about the year before. */
export function budgetText(
  changed: Partial<Record<'total' | 'increase' | 'compared' | 'receptions', string>> = {},
): string {
  const { total = '100.00', increase, compared = '预算', receptions = '2.00' } = changed;
  const sentence = increase
    ? `本部门收入预算总计${total}万元，比上年${compared}增加${increase}万元。`
    : `本部门收入预算总计${total}万元。`;
  return `
一、部门预算表

2024年部门收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${total} | 一、一般公共服务支出 | ${total} |
| 收入总计 | ${total} | 支出总计 | ${total} |

2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | ${total} | ${total} | |
| 201 | 一般公共服务支出 | ${total} | ${total} | |
${threePublicBudget(receptions)}
二、收支情况说明

${sentence}
`;
}

/** A final account: its summary, and sentences about last year's accounts and the initial budget. */
export function finalText(
  changed: Partial<Record<'total' | 'increase' | 'initial' | 'receptions' | 'note', string>> = {},
): string {
  const { total = '95.00', increase, initial, receptions, note = '' } = changed;
  const sentence = increase
    ? `本部门2024年度收入总计${total}万元，与上年决算相比，增加${increase}万元。`
    : `本部门2024年度收入总计${total}万元。`;
  const budget = initial ? `2024年度一般公共预算财政拨款支出年初预算为${initial}万元，支出决算为${total}万元。` : '';
  return `
一、部门决算表

收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 决算数 |
| 一、一般公共预算财政拨款收入 | ${total} | 一、一般公共服务支出 | ${total} |
| 总计 | ${total} | 总计 | ${total} |
${receptions ? threePublicFinal(receptions, note) : ''}
二、决算情况说明

${sentence}

${budget}
`;
}

const summaryOfUnit = (total: string) => `
2024年收支总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 预算数 | 项目 | 预算数 |
| 一、一般公共预算拨款收入 | ${total} | 一、一般公共服务支出 | ${total} |
| 收入总计 | ${total} | 支出总计 | ${total} |
`;

const unit = (publisher: string, total: string) =>
  ({ kind: 'budget', year: 2024, publisher, scope: 'unit', text: summaryOfUnit(total) }) as const;

/** A department of two units. */
export const unitExample = {
  department: (total = '100.00') =>
    ({
      kind: 'budget',
      year: 2024,
      publisher: '某县档案局',
      scope: 'department',
      text: `
一、部门概况

某县档案局部门预算由本级和所属单位的预算组成。

部门机构设置情况

| 单位名称 | 单位性质 |
| --- | --- |
| 某县档案局本级 | 行政 |
| 某县档案服务中心 | 事业 |

二、部门预算表
${summaryOfUnit(total)}`,
    }) as const,
  office: (total: string) => unit('某县档案局（本级）', total),
  centre: (total: string) => unit('某县档案服务中心', total),
};

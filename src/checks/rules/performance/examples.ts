interface GoalOptions {
  name?: string;
  /** 项目资金, in yuan. */
  total?: string;
  part?: string;
  own?: string;
  /** Rows of indicators: 二级指标 | 三级指标 | 实施期 | 年度. */
  cost?: string;
  yearly?: string;
  count?: string;
  countTarget?: string;
  extra?: string;
  period?: string;
}

/** A form of goals of a project, as it is filled in in Shanxi: the whole period on the left, the year on the right. */
export function goalForm({
  name = '档案整理经费',
  total = '100,000',
  part = total,
  own = '0',
  cost = '≤10万元',
  yearly = cost,
  count = '档案整理次数',
  countTarget = '≥6次',
  extra = '',
  period = '经常性项目（长期开展）',
}: GoalOptions = {}): string {
  return `
项目支出绩效目标表

| 项目名称 | ${name} | | | | | |
| --- | --- | --- | --- | --- | --- | --- |
| 主管部门及代码 | 某县档案局 | | | 实施单位 | 某县档案局 | |
| 项目属性 | ${period} | | | 项目期 | 99年 | |
| 项目资金（元） | 实施期资金总额： | ${total} | | 年度资金总额： | ${total} | |
| | 其中：市县（区）财政资金 | ${part} | | 其中：市县（区）财政资金 | ${part} | |
| | 单位自筹 | ${own} | | 单位自筹 | ${own} | |
| | 实施期目标 | | | 年度目标 | | |
| 总体目标 | 保障档案工作。 | | | 保障档案工作。 | | |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
| | 产出指标 | 数量指标 | ${count} | ${countTarget} | 数量指标 | ${count} | ${countTarget} |
| | | 质量指标 | 整理合格率 | ≥98% | 质量指标 | 整理合格率 | ≥98% |
| | | 成本指标 | 项目总成本 | ${cost} | 成本指标 | 项目总成本 | ${yearly} |
${extra}| | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95% | 服务对象满意度指标 | 群众满意度 | ≥95% |
`;
}

interface AssessmentOptions {
  name?: string;
  planned?: string;
  spent?: string;
  rest?: string;
  rate?: string;
  score?: string;
  actual?: string;
  points?: string;
  total?: string;
  grade?: string;
  text?: string;
}

/** A form of self-assessment of a project, as it is published with final accounts. */
export function assessmentForm({
  name = '档案整理经费',
  planned = '10.00',
  spent = '8.00',
  rest = '2.00',
  rate = '80.00',
  score = '8.00',
  actual = '=6次',
  points = '50',
  total = '98.00',
  grade = '优',
  text = '资金使用率80%，用于档案整理。',
}: AssessmentOptions = {}): string {
  return `
${name}项目支出绩效自评表

（2024年度）

| 项目名称 | ${name} | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 主管部门及代码 | 某县档案局 | | | | 预算单位 | 某县档案局 | | | |
| 项目资金预算安排及执行进度（万元） | | 年初预算数 | | 全年预算数 | 全年执行数 | 资金结（转）余 | 执行率 | 得分 | 偏差原因分析及改进措施 |
| | | 目标申报数 | 预算编制数 | | | | | | |
| | 资金总额： | ${planned} | ${planned} | ${planned} | ${spent} | ${rest} | ${rate} | ${score} | |
| | 市、县、区财政资金 | ${planned} | ${planned} | ${planned} | ${spent} | ${rest} | ${rate} | ${score} | |
| 项目年度绩效目标 | 年度目标 | | | | | 实际完成情况 | | | |
| | 完成档案整理 | | | | | 完成档案整理 | | | |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整后指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| | 产出指标 | 数量指标 | 档案整理次数 | =6次 | =6次 | ${actual} | ${points} | 50 | |
| | | 质量指标 | 整理合格率 | ≥98% | ≥98% | ≥98% | 30 | 30 | |
| | 满意度指标 | 服务对象满意度 | 群众满意度 | ≥95% | ≥95% | ≥95% | 10 | 10 | |
| 总分 | | | | | | | | ${total} | ${grade} |
| 项目绩效分析 | 产出情况 | ${text} | | | | | | | |
`;
}

/** A table of projects with one project, in 万元. */
export function projectTable(amount: string): string {
  return `
2024年项目支出预算表

单位：万元

| 项目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
| --- | --- | --- | --- | --- |
| 某县档案局 | ${amount} | ${amount} | | |
| Z档案整理经费 | ${amount} | ${amount} | | |
`;
}

/** A form of goals of a department whose basic expenditure of 60.00 has a cap. */
export function departmentForm(cap: string, extra = ''): string {
  return `
部门整体绩效目标表

| 部门基本信息 | 部门名称 | 某县档案局 | | |
| --- | --- | --- | --- | --- |
| 年度预算情况 | 按资金来源划分 | 资金总额（万元） | 按资金方向划分 | 资金总额（万元） |
| | 合计 | 100.00 | 合计 | 100.00 |
| | 其中：一般公共预算资金 | 100.00 | 其中：基本支出 | 60.00 |
| | 政府性基金预算资金 | 0.00 | 项目支出 | 40.00 |
| 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| | 产出指标 | 数量指标 | 档案整理次数 | ≥6次 |
| | 成本指标 | 成本指标 | 项目支出成本 | ≤40万元 |
| | | | 基本支出成本 | ${cap} |
${extra}| | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95% |
`;
}

/** A form of goals with a plan of payments, as it is filled in in Hebei. */
export function planForm(percent: readonly [string, string, string, string]): string {
  return `
1、档案整理经费绩效目标表

单位：万元

| 项目编码 | 13030224P00308P125802 | 项目名称 | 档案整理经费 | | |
| --- | --- | --- | --- | --- | --- |
| 预算规模及资金用途 | 预算数 | 10.00 | 其中：财政资金 | 10.00 | 其他资金 |
| 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 | |
| | ${percent.join(' | ')} | |
| 绩效目标 | 保障档案工作 | | | | |
| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
| 产出指标 | 数量指标 | 档案整理次数 | 整理的次数 | ≥6次 | 年度工作计划 |
| 满意度指标 | 服务对象满意度指标 | 群众满意度 | 满意的程度 | ≥95% | 年度工作计划 |
`;
}

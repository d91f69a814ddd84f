import { type Family, matching } from './family.ts';

const indicators =
  /^(?:一级指标|二级指标|三级指标|指标值|年度绩效指标|绩效指标|绩效目标|产出指标|效益指标|满意度指标)$/u;

/** 项目支出绩效自评: targets against what was reached, with points. */
export const projectSelfAssessment: Family = {
  ids: { final: 'final.project-self-assessment' },
  title: /绩效自评|自评表/u,
  confirm: ({ labels }) => matching(labels, /^(?:执行率|实际完成值|得分|一级指标)$/u),
};

/** 部门整体绩效目标: what the department as a whole is to reach. */
export const departmentGoal: Family = {
  ids: { budget: 'budget.department-goal' },
  title: /整体(?:支出)?绩效/u,
  confirm: ({ labels }) => matching(labels, indicators),
};

/** 项目支出绩效目标: what one project is to reach. */
export const projectGoal: Family = {
  ids: { budget: 'budget.project-goal' },
  title: /绩效目标/u,
  confirm: ({ labels }) => matching(labels, indicators),
};

/** Forms that are printed without a title are known by their first cell. */
export const untitledForms: readonly (readonly [RegExp, Family])[] = [
  [/^部门基本信息$|^部门\(单位\)名称$/u, departmentGoal],
  [/^项目名称$|^项目编码$/u, projectGoal],
];

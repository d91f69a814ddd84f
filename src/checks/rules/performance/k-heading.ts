import type { Indicator } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { departmentForm } from './examples.ts';
import { formsOf, indicatorName, type PerformanceForm } from './forms.ts';
import { goalParagraphs } from './goal-paragraphs.ts';

/** The first level a second level belongs to; cost stands under 产出 or on its own. */
const belongs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:数量|质量|时效)指标$/u, /产出/u],
  [/^(?:经济效益|社会效益|生态效益|可持续影响)指标$/u, /效益|影响/u],
  [/^(?:服务对象|社会公众|受益对象)?满意度指标$/u, /满意/u],
];

function misplaced({ sheet, form }: PerformanceForm, { level1, level2, name }: Indicator): string | null {
  const [first, second] = [level1, level2].map((level) => level.replaceAll(/\s/gu, ''));
  const hasSatisfaction = form.indicators.some((other) => /满意/u.test(other.level1));
  if (
    /满意[度率]/u.test(name) &&
    /^效益指标$/u.test(first ?? '') &&
    !/满意|服务对象/u.test(second ?? '') &&
    hasSatisfaction
  ) {
    return `满意度的指标列在“${level1}”之下，表里另有满意度指标`;
  }
  // In a damaged grid the first column may be that of another row.
  if (sheet.table.confidence === 'low' || !first) return null;
  const rule = belongs.find(([own]) => own.test(second ?? ''));
  return rule && /产出|效益|满意|成本/u.test(first) && !rule[1].test(first) ? `“${level2}”列在“${level1}”之下` : null;
}

function* inForm(form: PerformanceForm): Generator<Outcome> {
  const told = new Set<string>();
  let placed = 0;
  for (const indicator of form.form.indicators) {
    const why = misplaced(form, indicator);
    if (!why) placed += 1;
    else if (!told.has(why + indicatorName(indicator))) {
      told.add(why + indicatorName(indicator));
      yield found(`${form.name}“${indicator.name}”`, `“${indicator.name}”：${why}。`, [
        wordsOperand('指标', indicator.name, indicator.place),
      ]);
    }
  }
  if (placed > 0) yield passed(`${form.name}：指标的归类`, `有 ${placed} 项指标列在自己的一级指标之下。`);
}

/** A project that names a goal of the department and lists the indicators of another. */
function* inProse(document: CheckedDocument): Generator<Outcome> {
  const goals = goalParagraphs(document);
  const ofDepartment = goals.filter((goal) => goal.ofDepartment);
  for (const goal of goals.filter((each) => !each.ofDepartment)) {
    const own = ofDepartment.filter(({ key }) => key === goal.key);
    const [first] = own;
    if (!first) continue;
    const subject = `“${goal.goal}”的指标`;
    const operand = wordsOperand('项目的目标', goal.goal, goal.place);
    const other = ofDepartment.find(({ outputs, key }) => outputs === goal.outputs && key !== goal.key);
    if (own.some(({ outputs }) => outputs === goal.outputs)) {
      yield passed(subject, `“${goal.goal}”之下列的是部门同名目标的指标。`, [
        operand,
        wordsOperand('部门的目标', first.goal, first.place),
      ]);
    } else if (other) {
      yield found(subject, `“${goal.goal}”之下列的是部门目标“${other.goal}”的指标。`, [
        operand,
        wordsOperand('部门的目标', other.goal, other.place),
      ]);
    }
  }
}

const prose = (outputs: string) => `
# 一、部门整体绩效目标

长期目标 1：整理档案，具体指标设置为：

产出指标：整理档案大于 110 件，指标设立依据是历史标准。

长期目标 2：修复档案，具体指标设置为：

产出指标：修复档案大于 20 件，指标设立依据是历史标准。

# 二、重点项目绩效目标

“档案修复经费”主要内容是：修复档案。

修复档案，具体指标设置为：

产出指标：${outputs}，指标设立依据是历史标准。
`;

export const rule: Rule = {
  id: 'K-HEADING',
  title: '指标列在自己的目标之下',
  statement: '每项指标列在自己的一级指标之下；项目所写的目标之下，列的是这个目标的指标。',
  formula: '指标 ∈ 所列的目标',
  needs: '绩效表，或写有目标和指标的文字',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '成本指标可以列在产出指标之下，也可以单列。',
  examples: [
    { says: '归类相合', kind: 'budget', text: departmentForm('≤60万元'), expect: ['pass'] },
    {
      says: '满意度列在效益指标之下',
      kind: 'budget',
      text: departmentForm('≤60万元', '| | 效益指标 | 效益指标 | 来访群众满意度 | ≥90% |\n'),
      expect: ['finding', 'pass'],
    },
    { says: '项目之下列的是自己的指标', kind: 'budget', text: prose('修复档案大于 20 件'), expect: ['pass'] },
    { says: '项目之下列的是另一个目标的指标', kind: 'budget', text: prose('整理档案大于 110 件'), expect: ['finding'] },
  ],
  *check(document) {
    for (const form of formsOf(document)) yield* inForm(form);
    yield* inProse(document);
  },
};

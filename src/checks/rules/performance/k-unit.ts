import type { Indicator } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { departmentForm } from './examples.ts';
import { formsOf, indicatorName } from './forms.ts';
import { parseTarget, type Target } from './targets.ts';

/** Names that count things; 质量 and 工程量完成 do not. */
const counted =
  /(?:次数|人数|人次|件数|批次|场次|户数|天数|台数|辆数|数量|总数|个数|面积|里程|交办量|办理量|受理量|接待量|信访量|业务量)$/u;
const rated = /率$/u;
/** Rates of a whole, of which there is no more than all. */
const bounded = /(?:合格|达标|覆盖|及时|办结|答复|到位|知晓|送达)率$/u;
const satisfaction = /满意度|满意率/u;
const things = /^(?:人|人次|次|次数|件|批|批次|场|场次|户|台|辆|个|天|篇|份|期|套)$/u;

function misfit({ level1, level2 }: Indicator, name: string, target: Target): string | null {
  const percent = /^[%‰]/u.test(target.unit);
  if (counted.test(name) && percent && target.word === '') return '计数的指标用了百分数';
  if (rated.test(name) && things.test(target.unit)) return '比率的指标用了计数的单位';
  if (bounded.test(name) && percent && target.value.gt(100)) return '比率大于 100%';
  const satisfied = satisfaction.test(name) || satisfaction.test(level2) || /满意度/u.test(level1);
  if (satisfied && target.value.gt(100) && !things.test(target.unit)) return '满意度的指标值大于 100';
  return null;
}

export const rule: Rule = {
  id: 'K-UNIT',
  title: '指标值的单位合于指标',
  statement: '计数的指标（次数、人数、件数）用计数的单位，比率和满意度用百分数，满意度不大于 100。',
  formula: '次数、人数 → 个数；率、满意度 → ≤ 100%',
  needs: '写有指标和指标值的绩效表',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '“控制率”“完成率”是比率；“较上年下降60%”说的是增减，都不算。',
  examples: [
    { says: '单位相合', kind: 'budget', text: departmentForm('≤60万元'), expect: ['pass'] },
    {
      says: '次数写作 95%',
      kind: 'budget',
      text: departmentForm('≤60万元', '| | 产出指标 | 数量指标 | 档案检查次数 | 95% |\n'),
      expect: ['finding', 'pass'],
    },
    {
      says: '合格率大于 100%',
      kind: 'budget',
      text: departmentForm('≤60万元', '| | 产出指标 | 质量指标 | 档案检查合格率 | ≥198% |\n'),
      expect: ['finding', 'pass'],
    },
    {
      says: '满意度大于 100',
      kind: 'budget',
      text: departmentForm('≤60万元').replace('≥95%', '≥9595'),
      expect: ['finding', 'pass'],
    },
    {
      says: '控制率、下降的幅度',
      kind: 'budget',
      text: departmentForm(
        '≤60万元',
        '| | 产出指标 | 数量指标 | 档案损坏数量 | 下降60% |\n| | 产出指标 | 数量指标 | 档案总量控制率 | 100% |\n',
      ),
      expect: ['pass'],
    },
  ],
  *check(document) {
    for (const form of formsOf(document)) {
      let fitting = 0;
      const told = new Set<string>();
      for (const indicator of form.form.indicators) {
        const target = parseTarget(indicator.adjustedTarget || indicator.target);
        const name = indicatorName(indicator);
        if (!target || name === '') continue;
        const why = misfit(indicator, name, target);
        if (!why) fitting += 1;
        else if (!told.has(`${name}${indicator.target}`)) {
          told.add(`${name}${indicator.target}`);
          yield found(`${form.name}“${name}”`, `“${name}”的指标值为 ${indicator.target}：${why}。`, [
            wordsOperand('指标值', indicator.target, indicator.place),
          ]);
        }
      }
      if (fitting > 0) yield passed(`${form.name}：指标值的单位`, `有 ${fitting} 项指标的单位合于指标。`);
    }
  },
};

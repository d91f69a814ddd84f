import type { Indicator, Operand } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { assessmentForm, departmentForm } from './examples.ts';
import { formsOf, indicatorName, numberFigure, type PerformanceForm } from './forms.ts';
import { meets, parseTarget, type Target } from './targets.ts';

interface Met {
  indicator: Indicator;
  target: Target;
  actual: Target;
  met: boolean;
  full: boolean;
}

function readMet(indicator: Indicator): Met | null {
  const read = parseTarget(indicator.adjustedTarget || indicator.target);
  const cost = /成本/u.test(`${indicator.level1}${indicator.level2}`);
  // A cost without a bound is not to be exceeded.
  const target = read && cost ? { ...read, bound: read.bound ?? '≤' } : read;
  const actual = parseTarget(indicator.actual);
  const met = target && actual ? meets(target, actual) : null;
  if (!target || !actual || met === null) return null;
  // Cheaper or sooner than planned is no less than planned.
  const better = (cost || /时效/u.test(indicator.level2)) && target.bound === '=';
  if (better && actual.value.lt(target.value)) return null;
  const points = numberFigure(indicator.points, '', indicator.place);
  const score = numberFigure(indicator.score, '', indicator.place);
  return {
    indicator,
    target,
    actual,
    met,
    full: Boolean(points && score?.value.eq(points.value) && points.value.gt(0)),
  };
}

function operandsOf({ name }: PerformanceForm, indicator: Indicator): Operand[] {
  const label = `${name}“${indicator.name}”`;
  const texts = [
    [`${label}的指标值`, indicator.adjustedTarget || indicator.target],
    [`${label}的实际完成值`, indicator.actual],
    [`${label}的分值`, indicator.points],
    [`${label}的得分`, indicator.score],
  ] as const;
  return texts.flatMap(([what, text]) => (text ? [wordsOperand(what, text, indicator.place)] : []));
}

/** 4人 planned and 5人 reached is mostly counted as reached; 99人 is another matter. */
function severityOf({ target, actual }: Met): 'warn' | 'info' {
  const slightlyMore = actual.value.gt(target.value) && actual.value.lt(target.value.times(2));
  return target.bound === '=' && slightlyMore ? 'info' : 'warn';
}

function* fullMarks(form: PerformanceForm): Generator<Outcome> {
  const read = form.form.indicators.flatMap((indicator) => readMet(indicator) ?? []);
  let agreeing = 0;
  for (const each of read) {
    const { indicator, met, full, target, actual } = each;
    if (met || !full) {
      agreeing += 1;
      continue;
    }
    const how = target.bound === '=' && actual.value.gt(target.value) ? '两者不同' : '没有达到';
    yield found(
      `${form.name}“${indicator.name}”`,
      `指标值 ${indicator.adjustedTarget || indicator.target}，实际完成值 ${indicator.actual ?? ''}，${how}；得分 ${indicator.score ?? ''}，分值 ${indicator.points ?? ''}，为满分。`,
      operandsOf(form, indicator),
      severityOf(each),
    );
  }
  if (agreeing > 0) yield passed(`${form.name}：完成值与得分`, `有 ${agreeing} 项指标的实际完成值与得分相合。`);
}

/** An indicator that stands twice in one set of goals has one target. */
function* oneTarget(form: PerformanceForm): Generator<Outcome> {
  const named = form.form.indicators.filter((each) => indicatorName(each).length >= 4 && parseTarget(each.target));
  const groups = Map.groupBy(named, (each) => `${each.period ?? ''}|${each.level2}|${indicatorName(each)}`);
  for (const [first, ...others] of groups.values()) {
    for (const other of others) {
      if (!first || parseTarget(first.target)?.value.eq(parseTarget(other.target)?.value ?? -1)) continue;
      yield found(
        `${form.name}“${first.name}”`,
        `同一项指标的指标值一处为 ${first.target}，一处为 ${other.target}。`,
        [first, other].map(({ target, place }) => wordsOperand('指标值', target, place)),
        'info',
      );
    }
  }
}

export const rule: Rule = {
  id: 'K-TARGET',
  title: '得满分的指标达到了指标值',
  statement: '实际完成值达到指标值的才得满分；同一项指标只有一个指标值。',
  formula: '得分 = 分值 ⇒ 实际完成值达到指标值',
  needs: '写有指标值和实际完成值的绩效自评表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '完成值写“达成预期指标”的，看作达到；略多于指标值的，只作提示。',
  examples: [
    { says: '达到指标值', kind: 'final', text: assessmentForm(), expect: ['pass'] },
    {
      says: '指标值 6 次，完成 99 次，得满分',
      kind: 'final',
      text: assessmentForm({ actual: '=99次' }),
      expect: ['finding', 'pass'],
    },
    { says: '没有达到，得满分', kind: 'final', text: assessmentForm({ actual: '=5次' }), expect: ['finding', 'pass'] },
    { says: '略多于指标值', kind: 'final', text: assessmentForm({ actual: '=7次' }), expect: ['finding:info', 'pass'] },
    {
      says: '完成值写“达成预期指标”',
      kind: 'final',
      text: assessmentForm({ actual: '达成预期指标' }),
      expect: ['pass'],
    },
    {
      says: '同一项指标有两个指标值',
      kind: 'budget',
      text: departmentForm('≤60万元', '| | 产出指标 | 数量指标 | 档案整理次数 | ≥8次 |\n'),
      expect: ['finding:info'],
    },
  ],
  *check(document) {
    for (const form of formsOf(document)) {
      yield* fullMarks(form);
      yield* oneTarget(form);
    }
  },
};

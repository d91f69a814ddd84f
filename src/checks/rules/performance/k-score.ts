import type Big from 'big.js';
import { decimalPlaces } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { addUp, checkSum, plus } from '../../arithmetic/sums.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { assessmentForm } from './examples.ts';
import { executionRows } from './execution-rows.ts';
import { formsOf, type PerformanceForm } from './forms.ts';
import { type Scores, scoresOf } from './scores.ts';

/** 10 × rate, rounded as the points are printed. */
function expectedPoints(rate: Figure, score: Figure): Big {
  return rate.value.div(10).round(decimalPlaces(score.printed), 1);
}

interface Rated {
  form: PerformanceForm;
  rate: Figure;
  score: Figure;
}

/** The points for the rate of execution of each form; sources of money that print the same count once. */
function ratedForms(forms: readonly PerformanceForm[]): Rated[] {
  return forms.flatMap((form) => {
    const rows = executionRows(form).flatMap(({ rate, score }) =>
      rate?.unit === '%' && score ? [{ form, rate, score }] : [],
    );
    return rows.filter(
      (row, at) =>
        at === rows.findIndex((other) => other.rate.value.eq(row.rate.value) && other.score.value.eq(row.score.value)),
    );
  });
}

/** 10 points for 100 %. Some give the points by steps: then it is told only where other forms of the document do not. */
function* ratePoints(rated: readonly Rated[]): Generator<Outcome> {
  const linear = rated.filter(({ rate, score }) => rate.value.lt(100) && expectedPoints(rate, score).eq(score.value));
  for (const each of rated) {
    const { form, rate, score } = each;
    const points = expectedPoints(rate, score);
    const subject = `${score.label}等于 10 × 执行率`;
    const operands = [score, rate].map(operandOf);
    const stated = `${score.label}为 ${showFigure(score)}，执行率 ${showFigure(rate)} 的十分之一是 ${points.toFixed()}`;
    if (points.eq(score.value)) yield passed(subject, `${stated}，相符。`, operands);
    else if (score.value.gt(10) || linear.some((other) => other.form !== form)) {
      yield found(subject, `${stated}，不符。`, operands);
    } else yield notEnoughData('执行率的得分可能分档计算，文件里没有别的表可以比照', subject, operands);
  }
}

/** The points of all indicators and of the rate make 100; what was scored makes the total. */
function* totals(form: PerformanceForm, { points, scores, rateScore, total, lost }: Scores): Generator<Outcome> {
  const [first] = points ?? [];
  const subject = `${form.name}：各项分值之和`;
  if (points && first) {
    const sum = addUp(plus(points));
    const operands = points.map(operandOf);
    const stated = `${form.name}各项指标的分值合计 ${sum.toFixed()}`;
    if (sum.eq(90) || sum.eq(100)) {
      yield passed(subject, `${stated}${sum.eq(90) ? '，加执行率的 10 分' : ''}，共 100 分。`, operands);
    } else if (lost) yield notEnoughData(`${stated}，与满分的差等于得分的差，可能有一行没有读到`, subject, operands);
    else yield found(subject, `${stated}，既不是 90 分（另加执行率的 10 分），也不是 100 分。`, operands);
  } else if (form.form.indicators.length > 0) yield notEnoughData('有的指标没有读到分值', subject);
  if (!total || !scores) return;
  if (lost) return;
  const all =
    rateScore && points && addUp(plus(points)).eq(100) ? scores : [...scores, ...(rateScore ? [rateScore] : [])];
  yield checkSum(total, plus(all), { subject: `${form.name}：总分等于各项得分之和` });
}

function* within(form: PerformanceForm, { points, scores }: Scores): Generator<Outcome> {
  if (!points || !scores) return;
  const above = scores.flatMap((score, at) => {
    const full = points[at];
    return full && score.value.gt(full.value) ? [{ score, full }] : [];
  });
  for (const { score, full } of above) {
    const message = `${score.label}为 ${showFigure(score)}，高于分值 ${showFigure(full)}。`;
    yield found(`${score.label}不超过分值`, message, [score, full].map(operandOf));
  }
  if (above.length === 0 && scores.length > 0) {
    yield passed(`${form.name}：得分不超过分值`, `${scores.length} 项指标的得分都不超过分值。`);
  }
}

/** 财预〔2020〕10号: 90–100 优, 80–90 良, 60–80 中, below 60 差. */
const grades: readonly (readonly [string, number, number])[] = [
  ['优', 90, 100],
  ['良', 80, 90],
  ['中', 60, 80],
  ['差', 0, 60],
];

function* grade(form: PerformanceForm, { total, grade: given }: Scores): Generator<Outcome> {
  const range = grades.find(([name]) => name === given?.text);
  if (!range || !given || !total) return;
  const [name, from, to] = range;
  const subject = `${form.name}：等级与总分`;
  const operands = [operandOf(total), wordsOperand('等级', given.text, given.place)];
  const fits = total.value.gte(from) && (total.value.lt(to) || to === 100);
  const stated = `总分 ${showFigure(total)}，等级写“${name}”（${from} 分至 ${to} 分）`;
  if (fits) yield passed(subject, `${stated}，相符。`, operands);
  else yield found(subject, `${stated}，不符。`, operands, 'warn');
}

export const rule: Rule = {
  id: 'K-SCORE',
  title: '自评得分算得对',
  statement:
    '绩效自评表里，各项分值连同执行率的 10 分共 100 分，执行率的得分等于 10 × 执行率，总分等于各项得分之和，等级与总分相合。',
  formula: 'Σ 分值 + 10 = 100；执行率得分 = 10 × 执行率；Σ 得分 = 总分',
  needs: '印有分值和得分的绩效自评表',
  tolerance: '得分按印出的小数位数四舍五入',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '执行率的得分也有分档计算的：文件里没有别的表可以比照时不判断。',
  examples: [
    {
      says: '都算得对',
      kind: 'final',
      text: assessmentForm(),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '总分差 1 分',
      kind: 'final',
      text: assessmentForm({ total: '99.00' }),
      expect: ['pass', 'finding', 'pass', 'pass', 'pass'],
    },
    {
      says: '分值合计不是 100',
      kind: 'final',
      text: assessmentForm({ points: '55' }),
      expect: ['finding', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '等级与总分不合',
      kind: 'final',
      text: assessmentForm({ grade: '良' }),
      expect: ['pass', 'pass', 'pass', 'finding:warn', 'pass'],
    },
    {
      says: '执行率得分不是 10 × 执行率，没有别的表可以比照',
      kind: 'final',
      text: assessmentForm({ score: '10.00', total: '100.00' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'notEnoughData'],
    },
    {
      says: '执行率得分不是 10 × 执行率，别的表是',
      kind: 'final',
      text: assessmentForm({ name: '档案修复经费' }) + assessmentForm({ score: '9.00', total: '99.00' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'finding'],
    },
  ],
  *check(document) {
    const forms = formsOf(document).filter(({ form }) => form.indicators.some(({ points, score }) => points ?? score));
    for (const form of forms) {
      const scores = scoresOf(form);
      yield* totals(form, scores);
      yield* within(form, scores);
      yield* grade(form, scores);
    }
    yield* ratePoints(ratedForms(forms));
  },
};

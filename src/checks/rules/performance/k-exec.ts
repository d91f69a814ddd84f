import { placeAt } from '../../../model/index.ts';
import { makeFigure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { checkRatio, quantityOf } from '../../arithmetic/ratios.ts';
import { checkSum, minus, plus, tolerance } from '../../arithmetic/sums.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { assessmentForm } from './examples.ts';
import { type ExecutionRow, executionRows } from './execution-rows.ts';
import { formsOf, type PerformanceForm } from './forms.ts';

function* arithmetic(form: PerformanceForm, { planned, spent, rest, rate, whole }: ExecutionRow): Generator<Outcome> {
  if (!planned || !spent) return;
  const outcomes: Outcome[] = [];
  if (rate?.unit === '%') {
    const ratio = checkRatio({ subject: `${rate.label}`, rate, part: quantityOf(spent), base: quantityOf(planned) });
    if (ratio) outcomes.push(ratio);
  }
  if (rest)
    outcomes.push(checkSum(rest, [...plus([planned]), minus(spent)], { subject: `${rest.label}等于预算减执行` }));
  const damaged = form.sheet.table.confidence === 'low' && !whole;
  if (damaged && outcomes.length > 0 && outcomes.every(({ status }) => status === 'finding')) {
    yield notEnoughData('资金一行的数字不全，不能断定每个数是哪一栏', `${form.name}的执行率`);
  } else yield* outcomes;
}

const saidRate =
  /(?:资金使用率|资金支出率|预算执行率|资金执行率|资金支付率|执行率)(?:为|达到?|是|已达)?\s{0,2}(\d{1,3}(?:\.\d{1,4})?)\s{0,2}[%％]/gu;

/** What the text of the form says of the rate. */
function* inText(form: PerformanceForm, rows: readonly ExecutionRow[]): Generator<Outcome> {
  const rates = rows.flatMap(({ rate }) => (rate?.unit === '%' ? [rate] : []));
  const [rate] = rates;
  if (!rate) return;
  for (const { label, passage } of form.form.fields) {
    if (/目标/u.test(label)) continue;
    for (const match of passage.text.matchAll(saidRate)) {
      const [text, amount = ''] = match;
      const place = placeAt(passage, match.index);
      const said = makeFigure({ text, label: `${form.name}“${label}”`, place, amount, unit: '%' });
      const subject = `${said.label}里的执行率`;
      const agrees = rates.some((each) =>
        each.value
          .minus(said.value)
          .abs()
          .lte(tolerance([each, said])),
      );
      const stated = `${said.label}写“${text}”，${rate.label}为 ${showFigure(rate)}`;
      const operands = [said, rate].map(operandOf);
      yield agrees
        ? passed(subject, `${stated}，相符。`, operands)
        : found(subject, `${stated}，不符。`, operands, 'warn');
    }
  }
}

export const rule: Rule = {
  id: 'K-EXEC',
  title: '执行率算得对',
  statement: '绩效自评表里，执行率等于全年执行数除以全年预算数，结余等于预算减执行；文字里写的执行率与表中相同。',
  formula: '执行率 = 全年执行数 ÷ 全年预算数；结（转）余 = 全年预算数 − 全年执行数',
  needs: '印有全年预算数、全年执行数的绩效自评表',
  tolerance: '由各数的印出精度算出的区间',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '金额只印到千位小数而执行率印作 99.99% 的，在区间以内；结余栏空白的不判断。',
  examples: [
    { says: '算得对', kind: 'final', text: assessmentForm(), expect: ['pass', 'pass', 'pass', 'pass', 'pass'] },
    {
      says: '执行率不符，文字也与之不同',
      kind: 'final',
      text: assessmentForm({ rate: '85.00' }),
      expect: ['finding', 'pass', 'finding', 'pass', 'finding:warn'],
    },
    {
      says: '执行率截尾',
      kind: 'final',
      text: assessmentForm({ planned: '2.52', spent: '2.189', rest: '0.331', rate: '86.86', text: '' }),
      expect: ['truncated', 'pass', 'truncated', 'pass'],
    },
    {
      says: '在印出精度以内',
      kind: 'final',
      text: assessmentForm({ planned: '0.757', spent: '0.757', rest: '0', rate: '99.99', text: '' }),
      expect: ['rounding', 'pass', 'rounding', 'pass'],
    },
    {
      says: '文字写资金使用率 100%',
      kind: 'final',
      text: assessmentForm({ text: '资金使用率100%。' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'finding:warn'],
    },
  ],
  *check(document) {
    for (const form of formsOf(document)) {
      const rows = executionRows(form);
      for (const row of rows) yield* arithmetic(form, row);
      yield* inText(form, rows);
    }
  },
};

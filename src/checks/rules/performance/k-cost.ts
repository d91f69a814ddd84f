import { type Figure, operandOf } from '../../arithmetic/figure.ts';
import { addUp, checkAtMost, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { readThreePublic } from '../../document/three-public.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { type CostSet, capOf, closes, costSets, isComplete, isCost } from './cost-caps.ts';
import { departmentForm, goalForm } from './examples.ts';
import { formsOf, fundFigure, type PerformanceForm, plainSource } from './forms.ts';
import { plannedTotals } from './fund-blocks.ts';

function checkSet(set: CostSet, others: readonly CostSet[]): Outcome {
  const { form, caps, planned } = set;
  const subject = `${form.name}：成本指标与资金总额`;
  if (!closes(set) && !isComplete(set, others)) {
    return notEnoughData(
      '成本指标之和与资金总额不同，但不能断定成本指标已经列全',
      subject,
      [planned, ...caps].map(operandOf),
    );
  }
  const above = addUp(plus(caps)).gt(planned.value);
  return checkSum(planned, plus(caps), { subject, ...(above ? { severity: 'warn' } : {}) });
}

function* projects(document: CheckedDocument): Generator<Outcome> {
  const forms = formsOf(document, 'project', 'assessment');
  const read = forms.map((form) => ({ form, sets: costSets(form) }));
  const all = read.flatMap(({ sets }) => sets.flatMap((set) => set ?? []));
  for (const { form, sets } of read) {
    const told = new Set<string>();
    for (const set of sets) {
      const outcome = set
        ? checkSet(set, all)
        : notEnoughData('成本指标没有都写成金额，或没有找到资金总额', `${form.name}：成本指标与资金总额`);
      // Both sets of goals of a project mostly say the same: once is enough.
      const key = `${outcome.status}${outcome.formula ?? ''}${outcome.difference ?? ''}`;
      if (told.has(key)) continue;
      told.add(key);
      yield outcome;
    }
  }
}

const plans = [
  { cost: /基本支出/u, fund: /基本支出$/u },
  { cost: /项目支出/u, fund: /项目支出$/u },
] as const;

/** In the form of a department each cap is set against what is planned for it. */
function* department(document: CheckedDocument, form: PerformanceForm): Generator<Outcome> {
  const caps: { cap: Figure; planned: Figure }[] = [];
  for (const indicator of form.form.indicators.filter(isCost)) {
    const cap = capOf(form, indicator);
    if (!cap) continue;
    const plan = plans.find(({ cost }) => cost.test(indicator.name));
    const funds = form.form.funds.filter(
      ({ source, figure }) => plan?.fund.test(plainSource(source)) && !/20\d{2}|占比/u.test(figure),
    );
    const threePublic = /三公/u.test(indicator.name)
      ? readThreePublic(document).flatMap(({ budget }) => budget?.total ?? [])
      : [];
    const planned = [...funds.flatMap((fund) => fundFigure(form, fund) ?? []), ...threePublic];
    const [only, second] = planned;
    if (!only || second) continue;
    yield checkAtMost(only, cap, { subject: `${form.name}：“${indicator.name}”与安排的金额` });
    if (plan) caps.push({ cap, planned: only });
  }
  const total = plannedTotals(form).find(({ figure }) => caps.every(({ planned }) => figure.value.gte(planned.value)));
  if (caps.length !== plans.length || !total) return;
  yield checkSum(total.figure, plus(caps.map(({ cap }) => cap)), {
    subject: `${form.name}：基本支出、项目支出成本指标之和与合计`,
    severity: 'info',
  });
}

export const rule: Rule = {
  id: 'K-COST',
  title: '成本指标与金额相合',
  statement: '项目的各项成本指标之和等于项目的金额；部门整体绩效目标表里，每一项成本指标不低于安排的金额。',
  formula: 'Σ 成本指标 = 项目金额；安排的金额 ≤ 成本指标',
  needs: '写有成本指标和金额的绩效表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError:
    '成本指标可能只列一部分：只有名称就是总成本，或同一文件里其他项目的成本指标都等于金额时才判断；单价（元/人）不参加加总。',
  examples: [
    { says: '等于项目金额', kind: 'budget', text: goalForm(), expect: ['pass'] },
    { says: '安排的金额高于总成本', kind: 'budget', text: goalForm({ cost: '≤8万元' }), expect: ['finding'] },
    { says: '总成本高于安排的金额', kind: 'budget', text: goalForm({ cost: '≤12万元' }), expect: ['finding:warn'] },
    {
      says: '只列一部分成本',
      kind: 'budget',
      text: goalForm({ cost: '≤2万元' }).replaceAll('项目总成本', '印刷成本'),
      expect: ['notEnoughData'],
    },
    { says: '单价不是总额', kind: 'budget', text: goalForm({ cost: '≤500元/人' }), expect: ['notEnoughData'] },
    {
      says: '部门：基本支出高于基本支出成本指标',
      kind: 'budget',
      text: departmentForm('≤50万元'),
      expect: ['pass', 'finding', 'finding:info'],
    },
    {
      says: '部门：每项都不高于成本指标',
      kind: 'budget',
      text: departmentForm('≤60万元'),
      expect: ['pass', 'pass', 'pass'],
    },
  ],
  *check(document) {
    yield* projects(document);
    for (const form of formsOf(document, 'department')) yield* department(document, form);
  },
};

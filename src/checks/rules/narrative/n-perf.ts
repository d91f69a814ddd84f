import type { Fact } from '../../../model/index.ts';
import { type Figure, operandOf } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formFigure } from '../../document/forms.ts';
import { leafProjects, projectTree } from '../../document/projects.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** The next amount of money of the same sentence: …项目21个，共计金额449.64万元. */
function amountAfter(document: CheckedDocument, fact: Fact): Fact | null {
  const { facts } = document.record;
  const next = facts
    .slice(facts.indexOf(fact) + 1)
    .find(({ quantity, sentence }) => quantity?.unit || sentence !== fact.sentence);
  return next?.quantity?.unit && next.sentence === fact.sentence ? next : null;
}

function* checkCount(document: CheckedDocument, fact: Fact, count: number, what: string): Generator<Outcome> {
  const figure = document.factFigure(fact);
  if (!figure) return;
  const subject = `“${fact.subject}”与${what}的个数`;
  const message = `正文写 ${figure.text}，${what}有 ${count} 个`;
  if (figure.value.eq(count)) yield passed(subject, `${message}，相符。`, [operandOf(figure)]);
  else yield found(subject, `${message}。`, [operandOf(figure)]);
}

/** The projects of the project tables, where their depth can be told. */
function projectsOf(document: CheckedDocument): { count: number; total: Figure | null } | null {
  const sheet = document.only('project-expenditure');
  const tree = sheet && projectTree(sheet, document.publisher);
  const column = sheet?.amountColumns('total')[0];
  if (!sheet || !tree) return null;
  return { count: leafProjects(tree).length, total: column === undefined ? null : sheet.figure(tree.row, column) };
}

/** The amount of the year of a goal form, or what was spent by a self-assessment. */
function formAmount(sheet: Sheet, figures: RegExp, sources: RegExp): Figure | null {
  const funds = sheet.table.form?.funds ?? [];
  const fund = funds.find(
    ({ figure, source, value }) => value?.kind === 'amount' && figures.test(figure) && sources.test(source),
  );
  return fund ? formFigure(sheet, fund) : null;
}

function amountsOf(sheets: readonly Sheet[], figures: RegExp, sources: RegExp): Figure[] | null {
  const amounts = sheets.map((sheet) => formAmount(sheet, figures, sources));
  return amounts.some((amount) => amount === null) ? null : amounts.flatMap((amount) => amount ?? []);
}

/** 二级项目21个，共计金额449.64万元: all projects with goals are those of the project table. */
function* withGoals(document: CheckedDocument, fact: Fact): Generator<Outcome> {
  const projects = projectsOf(document);
  if (!projects) return;
  yield* checkCount(document, fact, projects.count, '项目支出表的项目');
  const amount = amountAfter(document, fact);
  const figure = amount && document.factFigure(amount);
  if (figure && projects.total)
    yield checkEqual(figure, projects.total, { subject: `“${fact.subject}”的金额与项目支出表` });
}

/** 公开项目绩效目标7个，涉及344.05万元: the published forms. */
function* published(document: CheckedDocument, fact: Fact): Generator<Outcome> {
  const sheets = document.sheetsOf('project-goal').filter(({ table }) => table.form);
  if (sheets.length === 0) return;
  yield* checkCount(document, fact, sheets.length, '公布的项目绩效目标表');
  const amount = amountAfter(document, fact);
  const figure = amount && document.factFigure(amount);
  const amounts = amountsOf(sheets, /^(?:年度|)$/u, /资金总额|^预算数$/u);
  if (figure && amounts) yield checkSum(figure, plus(amounts), { subject: `“${fact.subject}”的金额与各绩效目标表` });
}

/** 绩效自评个数7个，涉及资金75.27万元: the forms of self-assessment, by what was spent or by the budget of the year. */
function* assessed(document: CheckedDocument, fact: Fact): Generator<Outcome> {
  const sheets = document.sheetsOf('project-self-assessment').filter(({ table }) => table.form);
  if (sheets.length === 0) return;
  yield* checkCount(document, fact, sheets.length, '公布的绩效自评表');
  const amount = amountAfter(document, fact);
  const figure = amount && document.factFigure(amount);
  if (!figure) return;
  const sums = (['全年执行数', '全年预算数'] as const).flatMap((name) => {
    const amounts = amountsOf(sheets, new RegExp(`^${name}$`, 'u'), /总额/u);
    return amounts ? [checkSum(figure, plus(amounts), { subject: `“${fact.subject}”的金额与各自评表的${name}` })] : [];
  });
  const closes = sums.find(({ status }) => status !== 'finding') ?? sums[0];
  if (closes) yield closes;
}

/** 7个项目自评等级为“优”: the grades of the forms. */
function* grades(document: CheckedDocument, fact: Fact): Generator<Outcome> {
  const grade = /等级为[“"]?(优|良|中|差)/u.exec(fact.subject)?.[1];
  const sheets = document.sheetsOf('project-self-assessment');
  const printed = sheets.flatMap(
    ({ table }) =>
      table.form?.fields.filter(({ label }) => label === '总分').map(({ passage }) => passage.text.trim()) ?? [],
  );
  const graded = printed.filter((text) => /^[优良中差]$/u.test(text));
  if (!grade || sheets.length === 0 || graded.length !== sheets.length) return;
  yield* checkCount(document, fact, graded.filter((text) => text === grade).length, `自评表里等级“${grade}”`);
}

const form = (name: string, amount: string) => `
项目支出绩效目标表

单位：万元

| 项目名称 | ${name} | | |
| --- | --- | --- | --- |
| 主管部门 | 某县档案局 | 实施单位 | 某县档案局 |
| 项目资金（万元） | 年度资金总额： | ${amount} | |
| | 其中：财政拨款 | ${amount} | |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 修复卷数 | ≥500卷 |
`;

export const rule: Rule = {
  id: 'N-PERF',
  title: '绩效项目的个数和金额对得上',
  statement: '文字说的绩效目标、绩效自评的项目个数、金额和等级，与项目支出表和公布的绩效表相同。',
  formula: '正文·个数 = 表的个数；正文·金额 = Σ 表的金额；正文·等级个数 = 自评表的等级个数',
  needs: '说到绩效项目个数的文字，以及项目支出表或绩效表',
  tolerance: '个数应相同；金额为各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '只公布一部分项目的绩效目标，并写明公开几个的，与公开的个数比。',
  examples: [
    {
      says: '公开 2 个，公布了 2 张表',
      kind: 'budget',
      text: `# 情况说明\n\n## 一、绩效\n\n公开项目绩效目标2个。\n${form('档案修复经费', '20.00')}${form('信息化运行费', '10.00')}`,
      expect: ['pass'],
    },
    {
      says: '写公开 3 个，只公布了 2 张表',
      kind: 'budget',
      text: `# 情况说明\n\n## 一、绩效\n\n公开项目绩效目标3个。\n${form('档案修复经费', '20.00')}${form('信息化运行费', '10.00')}`,
      expect: ['finding'],
    },
  ],
  *check(document) {
    for (const fact of document.record.facts) {
      if (!fact.quantity?.counter || !/[个项]/u.test(fact.quantity.counter)) continue;
      const words = fact.subject;
      if (/等级为/u.test(words)) yield* grades(document, fact);
      else if (/自评/u.test(words) && !/整体/u.test(words)) yield* assessed(document, fact);
      else if (/^(?:本次|共)?公开/u.test(words) && /绩效目标/u.test(words)) yield* published(document, fact);
      else if (/纳入绩效目标管理|二级项目/u.test(words)) yield* withGoals(document, fact);
    }
  },
};

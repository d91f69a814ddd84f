import type { ConceptId, Fact } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formFigure } from '../../document/forms.ts';
import { scopeOf } from '../../document/scope.ts';
import { bareName, type Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { namedProjects } from './projects-named.ts';

/** Concepts of which a document has one figure a year, whatever the words around them. */
const single: ReadonlySet<ConceptId | null> = new Set<ConceptId>([
  'threePublicExpenses',
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
  'agencyOperatingExpenses',
  'procurement',
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
]);

/** Words that make a figure one of a part of the thing. */
const partial = /其中|国内|外事|国\(境\)外|人均|本级|下属|所属|小微|中小|预留|授予|上年|去年/u;

function isTotalFact({ concept, breakdown, quantity, subject }: Fact): boolean {
  return (
    single.has(concept) &&
    breakdown !== 'economicItem' &&
    quantity?.unit != null &&
    !partial.test(subject.normalize('NFKC'))
  );
}

/** The same thing under the same words: figures, and by how much they changed. */
function* inText(document: CheckedDocument): Generator<Outcome> {
  const { facts } = document.record;
  const groups = Map.groupBy(
    facts.filter(isTotalFact),
    ({ concept, year, measure }) => `${concept} ${year} ${measure}`,
  );
  for (const [, alike] of groups) {
    const [first, ...others] = alike.flatMap((fact) => {
      const figure = document.factFigure(fact);
      return figure ? [{ fact, figure }] : [];
    });
    for (const other of others) {
      if (first) yield checkEqual(first.figure, other.figure, { subject: `“${first.fact.subject}”，正文的两处` });
    }
  }
  const moved = facts.filter(
    ({ concept, change, measure }) => concept && measure && change?.amount && change.direction !== 'none',
  );
  for (const [, alike] of Map.groupBy(
    moved,
    ({ concept, year, measure, change }) => `${concept} ${year} ${measure} ${change?.year}`,
  )) {
    const [first, ...others] = alike.filter(({ subject }) => !partial.test(subject));
    for (const other of others) {
      // The same current figure, or one that is not printed again: else they speak of different scopes.
      const same = !first?.quantity || !other.quantity || first.quantity.amount === other.quantity.amount;
      const [a, b] = [first?.change?.amount, other.change?.amount];
      const basis = (fact: Fact) =>
        /执行/u.test(fact.sentence) === /执行/u.test(first?.sentence ?? '') &&
        /决算/u.test(fact.sentence) === /决算/u.test(first?.sentence ?? '');
      if (!first || !a || !b || !same || first.subject !== other.subject || !basis(other)) continue;
      yield checkEqual(
        document.quantityFigure(a, `正文“${first.subject}”的增减额`, first.id),
        document.quantityFigure(b, `正文“${other.subject}”的增减额`, other.id),
        { subject: `“${first.subject}”的增减额，正文的两处` },
      );
    }
  }
}

/** Basic and project spending of all money, or of fiscal money, wherever the text tells them. */
function* spendingParts(document: CheckedDocument): Generator<Outcome> {
  const { facts } = document.record;
  for (const concept of ['basicExpenditure', 'projectExpenditure'] as const) {
    const told = facts.flatMap((fact) => {
      if (fact.concept !== concept || partial.test(fact.subject)) return [];
      const [figure, scope] = [document.factFigure(fact), scopeOf(document, fact)];
      return figure && scope ? [{ fact, figure, key: `${fact.year} ${fact.measure} ${scope}` }] : [];
    });
    for (const [, alike] of Map.groupBy(told, ({ key }) => key)) {
      const [first, ...others] = alike;
      for (const other of others) {
        if (first) yield checkEqual(first.figure, other.figure, { subject: `“${first.fact.subject}”，正文的两处` });
      }
    }
  }
}

const grand = /总额|总计|总预算/u;

/** Whether two changes are told against the same figures: of the same year, both of its budget or both of its outturn. */
function sameBasis(a: Fact, b: Fact): boolean {
  const alike = (word: RegExp) => word.test(a.sentence) === word.test(b.sentence);
  return a.change?.year === b.change?.year && alike(/执行/u) && alike(/决算/u) && alike(/年初/u);
}

/** Income and spending are the same in both years: they moved by the same amount. */
function* sameMove(document: CheckedDocument, income: Fact, spending: Fact): Generator<Outcome> {
  const [a, b] = [income.change, spending.change];
  if (!a?.amount || !b?.amount || a.direction !== b.direction || !sameBasis(income, spending)) return;
  yield checkEqual(
    document.quantityFigure(a.amount, `正文“${income.subject}”的增减额`, income.id),
    document.quantityFigure(b.amount, `正文“${spending.subject}”的增减额`, spending.id),
    { subject: '收入总数与支出总数的增减额，正文的两处', severity: 'warn' },
  );
}

/** Income and spending in all are the same, where the text speaks of all of both; so are their changes. */
function* balance(document: CheckedDocument): Generator<Outcome> {
  const { fiscalYear, kind, facts } = document.record;
  const totals = (concept: ConceptId): Fact[] =>
    facts.filter(
      (fact) =>
        fact.concept === concept &&
        fact.quantity?.unit &&
        fact.year === fiscalYear &&
        fact.measure === kind &&
        grand.test(fact.subject) &&
        !/财政拨款|一般公共|基金/u.test(`${fact.subject}${fact.sentence.slice(0, 30)}`),
    );
  const [income, spending] = [totals('totalRevenue')[0], totals('totalExpenditure')[0]];
  const [a, b] = [income && document.factFigure(income), spending && document.factFigure(spending)];
  if (!income || !spending || !a || !b) return;
  yield checkEqual(a, b, { subject: '收入总数与支出总数，正文的两处' });
  if (a.value.eq(b.value)) yield* sameMove(document, income, spending);
}

/** A sentence on a project that gives its budget without naming it again: 2023年预算安排50万元. */
function* projects(document: CheckedDocument): Generator<Outcome> {
  const named = namedProjects(document).filter(({ where, fact }) => where === 'spending' && fact);
  for (const fact of document.record.facts) {
    if (
      !fact.quantity?.unit ||
      fact.breakdown === 'project' ||
      !/^(?:预算|预计预算|年度预算|本年预算|预算安排|项目预算|预算资金)$/u.test(fact.subject)
    )
      continue;
    const passage = document.passages().find(({ passage: { text } }) => text.includes(fact.sentence.slice(0, 40)));
    const words = bareName(`${passage?.passage.text ?? ''}`.replaceAll(/[，,、\s—–-]/gu, ''));
    const meant = named.filter(({ name }) => words.includes(name));
    const [only, second] = meant;
    const [own, planned] = [document.factFigure(fact), only?.fact ? document.factFigure(only.fact) : null];
    if (only && !second && own && planned && fact.year === document.record.fiscalYear) {
      yield checkEqual(planned, own, { subject: `“${only.label}”与正文另一处的“${fact.subject}”` });
    }
  }
}

interface Line {
  concepts: readonly ConceptId[];
  source: RegExp;
}

/** Lines of the goal form of a department, and the concepts of the text whose figures they are. */
const lines: readonly Line[] = [
  { concepts: ['generalPublicBudget', 'fiscalAppropriation'], source: /(?:^|·)(?:其中[:：])?财政拨款$/u },
  { concepts: ['generalPublicBudget', 'fiscalAppropriation'], source: /一般公共预算(?:资金|拨款)?$/u },
  { concepts: ['otherIncome'], source: /(?:^|·)其他资金$/u },
  { concepts: ['basicExpenditure'], source: /基本支出$/u },
  { concepts: ['projectExpenditure'], source: /项目支出$/u },
  { concepts: ['totalRevenue'], source: /(?:收入|来源)[^·]*·合计$/u },
];

function formFigures(sheet: Sheet, { source }: Line): Figure[] {
  return (sheet.table.form?.funds ?? []).flatMap((fund) => {
    const words = `${fund.source}`;
    const current = /当年|方向|来源|^$/u.test(fund.figure) && !/\d{4}/u.test(fund.figure);
    const matches = source.test(words) || source.test(`${fund.figure}·${words}`);
    return matches && current && fund.value?.kind === 'amount' ? (formFigure(sheet, fund) ?? []) : [];
  });
}

function* forms(document: CheckedDocument): Generator<Outcome> {
  const { facts, fiscalYear, kind } = document.record;
  for (const sheet of document.sheetsOf('department-goal')) {
    for (const line of lines) {
      const own = facts.find(
        ({ concept, year, measure, quantity, breakdown }) =>
          concept &&
          line.concepts.includes(concept) &&
          year === fiscalYear &&
          measure === kind &&
          quantity?.unit &&
          breakdown !== 'economicItem',
      );
      const figure = own && document.factFigure(own);
      for (const printed of figure ? formFigures(sheet, line) : []) {
        if (figure) yield checkEqual(figure, printed, { subject: `“${own.subject}”：正文与整体绩效目标表` });
      }
    }
  }
}

const text = (second: string, first = '6.00') => `
# 情况说明

## 一、“三公”经费

2024年“三公”经费预算${first}万元，机关运行经费预算120.50万元。

## 二、其他说明

2024年“三公”经费预算${second}万元。
`;

const moved = (spending: string) => `
# 情况说明

## 一、收支

2024年收入预算总额100.00万元，比上年增加5.00万元。2024年支出预算总额100.00万元，比上年增加${spending}万元。
`;

export const rule: Rule = {
  id: 'N-REPEAT',
  title: '同一个数处处相同',
  statement:
    '同一年、算的是同一些钱的同一个数，在文字的几处和绩效目标表里相同；收支总数相同的，它们比上年的增减额也相同。',
  formula: '第一处 = 其他各处',
  needs: '两处以上说到同一个数',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '说本级、下属单位、其中一部分的，不与总数比；预算数不与决算数比。',
  examples: [
    { says: '两处相同', kind: 'budget', text: text('6.00'), expect: ['pass'] },
    { says: '一处 148.35，一处四舍五入为 148', kind: 'budget', text: text('148', '148.35'), expect: ['rounding'] },
    {
      says: '一处 95，一处 96：同一个数不会四舍五入成两个',
      kind: 'budget',
      text: text('96', '95'),
      expect: ['finding:warn'],
    },
    { says: '两处差 1.00', kind: 'budget', text: text('7.00'), expect: ['finding'] },
    { says: '收支总额相同，增加额也相同', kind: 'budget', text: moved('5.00'), expect: ['pass', 'pass'] },
    { says: '收支总额相同，增加额不同', kind: 'budget', text: moved('6.00'), expect: ['pass', 'finding:warn'] },
  ],
  *check(document) {
    yield* inText(document);
    yield* spendingParts(document);
    yield* balance(document);
    yield* projects(document);
    yield* forms(document);
  },
};

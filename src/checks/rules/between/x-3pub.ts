import { checkSumAtMost } from '../../arithmetic/bounds.ts';
import { operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { addUp } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import {
  basicTables,
  type EconomicItem,
  type EconomicTable,
  economicByCode,
  economicItem,
} from '../../document/economic.ts';
import { readThreePublic, type ThreePublicFigures } from '../../document/three-public.ts';
import { found, notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isSum } from './details.ts';
import { basicTable, emptyThreePublic, threePublic } from './examples.ts';

const pairs = [
  { code: '30212', item: 'overseas', name: '因公出国（境）费用' },
  { code: '30217', item: 'receptions', name: '公务接待费' },
  { code: '30231', item: 'operation', name: '公务用车运行维护费' },
  { code: '31013', item: 'purchase', name: '公务用车购置' },
  { code: '30215', item: 'meetings', name: '会议费' },
  { code: '30216', item: 'training', name: '培训费' },
] as const;
type Pair = (typeof pairs)[number];

/** The item of a pair in the basic table, if it has an amount. */
function itemOf(basic: EconomicTable, { code, name }: Pair): EconomicItem | null {
  const item = economicByCode(basic, code) ?? economicItem(basic, name);
  return item && !addUp(item.terms).eq(0) ? item : null;
}

/** Whether an item that a table leaves blank is nothing: what is printed adds up to the total without it. */
function blankIsNothing(figures: ThreePublicFigures, item: Pair['item']): boolean {
  const { total, vehicles } = figures;
  const inner = item === 'operation' || item === 'purchase';
  const whole = inner ? vehicles : total;
  const others = inner ? [figures.operation, figures.purchase] : [figures.overseas, vehicles, figures.receptions];
  if (item === 'meetings' || item === 'training') return false;
  return whole
    ? whole.value.eq(0) ||
        isSum(
          whole,
          others.flatMap((figure) => figure ?? []),
        )
    : false;
}

function* compare(document: CheckedDocument, basic: EconomicTable): Generator<Outcome> {
  const tables = readThreePublic(document);
  const [table] = tables;
  const figures = table?.[document.record.kind];
  const names = `${basic.sheet.name}与${table?.sheet.name ?? '“三公”经费表'}`;
  if (tables.length > 1) {
    yield notEnoughData(`有 ${tables.length} 张“三公”经费表，不能确定与哪一张比较`, names);
    return;
  }
  const [empty] = document.sheetsOf('three-public');
  for (const pair of pairs) {
    const item = itemOf(basic, pair);
    const own = item?.terms[0]?.figure;
    if (!item || !own) continue;
    const subject = `${pair.name}：${names}`;
    const whole = figures?.[pair.item];
    const blank = figures
      ? blankIsNothing(figures, pair.item)
      : empty?.table.empty && pair.item !== 'meetings' && pair.item !== 'training';
    if (whole) {
      const outcome = checkSumAtMost(item.terms, whole, { subject });
      if (outcome) yield outcome;
    } else if (blank && empty) {
      const message = `${own.label}为 ${showFigure(own)}，${empty.name}里没有这一项的数。`;
      yield found(subject, message, [operandOf(own), wordsOperand(empty.name, '没有数', empty.table.place)]);
    } else if (table && pair.item !== 'meetings' && pair.item !== 'training') {
      yield notEnoughData('“三公”经费表里没有印出这一项', subject, [operandOf(own)]);
    }
  }
}

export const rule: Rule = {
  id: 'X-3PUB',
  title: '三公不小于基本支出里的同一项',
  statement: '“三公”经费的每一项（连同会议费、培训费，如果并列），不小于基本支出表里同一经济科目的数。',
  formula: '30212 ≤ 出国；30217 ≤ 接待；30231 ≤ 公车运行；31013 ≤ 公车购置；30215 ≤ 会议；30216 ≤ 培训',
  needs: '一般公共预算基本支出表、“三公”经费表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '“三公”可以大于基本支出里的同一科目，因为项目支出里也有：不算发现。',
  examples: [
    {
      says: '三公接待费 2.00，基本支出里 1.00',
      kind: 'budget',
      text: `${basicTable()}${threePublic()}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '基本支出里的接待费大于三公',
      kind: 'budget',
      text: `${basicTable({ reception: '3.00' })}${threePublic()}`,
      expect: ['finding', 'pass'],
    },
    {
      says: '三公表的接待费空白，合计也不含它，基本支出里却有 1.00',
      kind: 'budget',
      text: `${basicTable()}${threePublic('', '3.00')}`,
      expect: ['finding', 'pass'],
    },
    {
      says: '三公表是空表，基本支出里却有',
      kind: 'budget',
      text: `${basicTable()}${emptyThreePublic}`,
      expect: ['finding', 'finding'],
    },
  ],
  *check(document): Generator<Outcome> {
    const [basic, second] = basicTables(document);
    if (!basic || document.sheetsOf('three-public').length === 0) return;
    if (second) yield notEnoughData('有几张基本支出表，不能确定与哪一张比较');
    else yield* compare(document, basic);
  },
};

import type { Figure } from '../arithmetic/figure.ts';
import { checkSum, plus } from '../arithmetic/sums.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { fiscalSummaryOf, summaryOf } from '../document/summary.ts';
import { squeezed } from '../document/texts.ts';
import { notApplicable, notEnoughData, type Outcome } from '../outcome.ts';
import type { AcrossRule } from './across-rule.ts';
import { unitExample } from './examples.ts';
import { bodyName, documentName, editionName, figureOf } from './neighbours.ts';
import { threePublicOf, wholeOf } from './own-figures.ts';
import { unitsOf } from './unit-names.ts';

type Reader = (document: CheckedDocument) => Figure | null | undefined;

/** What a department and its units both print, and that adds up. */
const quantities: readonly (readonly [string, Reader])[] = [
  ['收入总计', (document) => summaryOf(document).income?.total?.figure],
  ['支出总计', (document) => summaryOf(document).spending?.total?.figure],
  ['基本支出', (document) => wholeOf(document, 'expenditure-detail', 'basicExpenditure')],
  ['项目支出', (document) => wholeOf(document, 'expenditure-detail', 'projectExpenditure')],
  ['财政拨款收入总计', (document) => fiscalSummaryOf(document).income?.total?.figure],
  ['一般公共预算支出', (document) => wholeOf(document, 'gpb-expenditure-by-function', 'total')],
  ['“三公”经费', (document) => threePublicOf(document)?.total],
];

/** Money that moves between the units of a department: the department's figures leave it out. */
const inner = /上级补助|附属单位上缴|下级单位上缴/u;

function movesInside(document: CheckedDocument): boolean {
  const { income } = summaryOf(document);
  return income?.lines.some(({ name, figure }) => inner.test(name) && figure && !figure.value.eq(0)) ?? false;
}

function isSameEdition({ record: a }: CheckedDocument, { record: b }: CheckedDocument): boolean {
  return a.region === b.region && a.fiscalYear === b.fiscalYear && a.kind === b.kind;
}

/** The documents of the units that a department lists, or that its text names where it only tells their number. */
function documentsOf(
  document: CheckedDocument,
  names: readonly string[],
  others: readonly CheckedDocument[],
): CheckedDocument[] {
  const units = others.filter((other) => other.record.scope === 'unit' && isSameEdition(document, other));
  if (names.length > 0) return units.filter(({ publisher }) => names.includes(bodyName(publisher)));
  const text = squeezed(document.prose());
  return units.filter(({ publisher }) => text.includes(bodyName(publisher)));
}

function* compare(document: CheckedDocument, units: readonly CheckedDocument[]): Generator<Outcome> {
  for (const [name, read] of quantities) {
    const whole = read(document);
    if (!whole) continue;
    const parts = units.flatMap((unit) => {
      const figure = read(unit);
      return figure ? [figureOf(unit, figure)] : [];
    });
    const subject = `${name}：部门等于所属各单位之和`;
    if (parts.length === units.length) {
      const outcome = checkSum(whole, plus(parts), { subject });
      yield { ...outcome, message: outcome.message.replace('各项合计', `${units.length} 个单位合计`) };
    } else if (parts.length > 0) {
      yield notEnoughData(`${units.length} 个单位的文件里，只有 ${parts.length} 份印有这个数`, subject);
    }
  }
}

export const rule: AcrossRule = {
  id: 'X-UNITS',
  title: '部门等于所属各单位之和',
  statement: '部门的收入、支出等总数，等于它所属各单位（含本级）同年同类文件的同一数之和。',
  formula: '部门 = Σ 所属单位',
  needs: '部门文件列出所属单位，且这些单位的文件都在本站',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError:
    '有上级补助收入或附属单位上缴收入时，部门汇总要抵销，不作比较；单位的表用元、部门的表用万元，按各表的单位换算。',
  examples: [
    {
      says: '60.00 + 40.00 = 100.00',
      documents: [unitExample.department(), unitExample.office('60.00'), unitExample.centre('40.00')],
      expect: ['pass', 'pass'],
    },
    {
      says: '各单位合计 99.00，部门是 100.00',
      documents: [unitExample.department(), unitExample.office('60.00'), unitExample.centre('39.00')],
      expect: ['finding', 'finding'],
    },
    {
      says: '少一个单位的文件，不比较',
      documents: [unitExample.department(), unitExample.office('60.00')],
      expect: ['notEnoughData'],
    },
  ],
  *check(document, others) {
    if (document.record.scope === 'unit') {
      yield notApplicable('单位的文件没有所属单位');
      return;
    }
    const list = unitsOf(document);
    if (!list) return;
    if (list.count < 2) {
      yield notApplicable('部门只有本级一个单位');
      return;
    }
    const units = documentsOf(document, list.names, others);
    const have = units.map(({ publisher }) => bodyName(publisher));
    const lacking = list.names.filter((name) => !have.includes(name));
    if (units.length !== list.count) {
      const edition = editionName({ ...document.record, scope: 'unit' });
      const which = lacking.length > 0 ? `：${lacking.join('、')}` : `，本站有 ${units.length} 个`;
      yield notEnoughData(`部门有 ${list.count} 个单位，本站没有全部的${edition}${which}`, '所属单位');
      return;
    }
    const moving = [document, ...units].find(movesInside);
    if (moving) {
      yield notApplicable(`${documentName(moving)}有上级补助收入或附属单位上缴收入，部门汇总要抵销`);
      return;
    }
    yield* compare(document, units);
  },
};

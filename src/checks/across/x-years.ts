import type { DisclosureKind } from '../../model/index.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { notEnoughData, type Outcome } from '../outcome.ts';
import type { AcrossRule } from './across-rule.ts';
import { claimsOfLastYear } from './claims.ts';
import { compareClaim } from './compare.ts';
import { budgetText, finalText } from './examples.ts';
import { neighbour } from './neighbours.ts';
import { columnClaims } from './year-claims.ts';

const called = { budget: '上年预算数', final: '上年决算数' } as const satisfies Record<DisclosureKind, string>;

const estimate = '预算里的上年执行数在决算批复以前编成，可以与决算不同。';

function* compareYear(
  document: CheckedDocument,
  others: readonly CheckedDocument[],
  kind: DisclosureKind,
): Generator<Outcome> {
  const claims = [...claimsOfLastYear(document), ...columnClaims(document)].filter((claim) => claim.kind === kind);
  if (claims.length === 0) return;
  const found = neighbour(document, others, { year: document.record.fiscalYear - 1, kind });
  if ('missing' in found) {
    yield notEnoughData(`${found.missing}，文件里有 ${claims.length} 处${called[kind]}没有核对`, called[kind]);
    return;
  }
  const estimated = document.record.kind === 'budget' && kind === 'final';
  let open = 0;
  for (const claim of claims) {
    const outcome = compareClaim(claim, {
      other: found.document,
      called: called[kind],
      ...(estimated ? { severity: 'info' } : {}),
    });
    if (outcome?.status === 'finding' && estimated) yield { ...outcome, message: `${outcome.message}${estimate}` };
    else if (outcome) yield outcome;
    else open += 1;
  }
  if (open > 0) yield notEnoughData(`有 ${open} 处${called[kind]}，在上年的文件里没有找到可以比较的数`, called[kind]);
}

const last = { kind: 'budget', year: 2023, publisher: '某县档案局', scope: 'department' } as const;
const current = { ...last, year: 2024, text: budgetText({ total: '110.00', increase: '10.00' }) } as const;

export const rule: AcrossRule = {
  id: 'X-YEARS',
  title: '上年数与上年的文件相同',
  statement: '文件里的上年数，印出的或由“比上年增加（减少）”推得的，等于上年文件里的本年数。',
  formula: '本年数 ∓ 增减额 = 上年文件的本年数',
  needs: '说到上年数的文字，以及同一单位上年的预算或决算',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError:
    '预算里的上年执行数编在决算以前，与上年决算不同只作提示；机构变动或算法、范围改变以后，上年数可以重算；部门（含下属单位）的文件与单位自己的文件不互相比较。',
  examples: [
    {
      says: '110.00 − 10.00 等于上年的 100.00',
      documents: [current, { ...last, text: budgetText() }],
      expect: ['pass'],
    },
    {
      says: '推得上年是 100.00，上年文件印 105.00',
      documents: [current, { ...last, text: budgetText({ total: '105.00' }) }],
      expect: ['finding'],
    },
    {
      says: '上年的文件是单位口径，不比较',
      documents: [current, { ...last, scope: 'unit', text: budgetText({ total: '105.00' }) }],
      expect: ['notEnoughData'],
    },
    {
      says: '预算里的上年执行数 100.00，上年决算是 98.00',
      documents: [
        { ...current, text: budgetText({ total: '110.00', increase: '10.00', compared: '预算执行数' }) },
        { ...last, kind: 'final', text: finalText({ total: '98.00' }) },
      ],
      expect: ['finding:info'],
    },
    {
      says: '决算说比上年决算，与上年的预算无关',
      documents: [
        { ...last, kind: 'final', year: 2024, text: finalText({ total: '110.00', increase: '10.00' }) },
        { ...last, text: budgetText({ total: '90.00' }) },
      ],
      expect: ['notEnoughData'],
    },
  ],
  *check(document, others) {
    yield* compareYear(document, others, 'budget');
    yield* compareYear(document, others, 'final');
  },
};

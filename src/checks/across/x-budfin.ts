import { checkEqual } from '../arithmetic/sums.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { readThreePublic, type ThreePublicFigures } from '../document/three-public.ts';
import { notEnoughData, type Outcome } from '../outcome.ts';
import type { AcrossRule } from './across-rule.ts';
import { claimsOfBudget } from './claims.ts';
import { compareClaim } from './compare.ts';
import { budgetText, finalText } from './examples.ts';
import { figureOf, neighbour } from './neighbours.ts';
import { threePublicOf } from './own-figures.ts';

const items = {
  total: '“三公”经费合计',
  overseas: '因公出国（境）费',
  vehicles: '公务用车购置及运行维护费',
  purchase: '公务用车购置费',
  operation: '公务用车运行维护费',
  receptions: '公务接待费',
} as const satisfies Partial<Record<keyof ThreePublicFigures, string>>;

/** The column 预算数 of the 三公 table of a final account, and whether its note says that it was adjusted. */
function printedBudget(document: CheckedDocument): { figures: ThreePublicFigures; adjusted: boolean } | null {
  const [table, second] = readThreePublic(document);
  if (!table?.budget || second) return null;
  const { notes, columns } = table.sheet.table;
  const words = [...notes.map(({ text }) => text), ...columns.flatMap(({ path }) => path)].join('\n');
  return { figures: table.budget, adjusted: /全年预算|调整预算|调整后|预算调整/u.test(words) };
}

function* compareThreePublic(document: CheckedDocument, budget: CheckedDocument): Generator<Outcome> {
  const printed = printedBudget(document);
  const published = threePublicOf(budget);
  if (!printed || !published) return;
  for (const [item, name] of Object.entries(items) as [keyof typeof items, string][]) {
    const [figure, own] = [printed.figures[item], published[item]];
    if (!figure || !own) continue;
    const outcome = checkEqual(figure, figureOf(budget, own), {
      subject: `${name}：“三公”表的预算数与当年公开的预算`,
      ...(printed.adjusted ? { severity: 'info' } : {}),
    });
    const aside = '表的说明写明预算数是全年预算数或调整后的数，可以与年初公布的不同。';
    yield outcome.status === 'finding' && printed.adjusted
      ? { ...outcome, message: `${outcome.message}${aside}` }
      : outcome;
  }
}

const budget = {
  kind: 'budget',
  year: 2024,
  publisher: '某县档案局',
  scope: 'department',
  text: budgetText(),
} as const;
const final = { ...budget, kind: 'final' } as const;

export const rule: AcrossRule = {
  id: 'X-BUDFIN',
  title: '决算里的预算数与公开的预算相同',
  statement: '决算文字里的年初预算数和“三公”经费表的预算数，等于同年公开的预算。',
  formula: '决算·年初预算数 = 同年预算文件的数',
  needs: '印有年初预算数的决算，以及同一单位同年的预算',
  tolerance: '各数印出精度的半步之和',
  severity: 'warn',
  kinds: ['final'],
  notAnError: '“三公”表的说明写明预算数是全年预算数（调整后的）时，与年初公布的不同只作提示。',
  examples: [
    {
      says: '年初预算和“三公”预算数都相同',
      documents: [{ ...final, text: finalText({ initial: '100.00', receptions: '2.00' }) }, budget],
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '决算写年初预算 101.00，预算是 100.00',
      documents: [{ ...final, text: finalText({ initial: '101.00' }) }, budget],
      expect: ['finding'],
    },
    {
      says: '“三公”预算数是全年预算数',
      documents: [
        {
          ...final,
          text: finalText({ receptions: '3.00', note: '注：本表预算数为全年预算数，反映按规定程序调整后的预算数。' }),
        },
        budget,
      ],
      expect: ['finding:info', 'finding:info'],
    },
  ],
  *check(document, others) {
    const claims = claimsOfBudget(document);
    const printed = printedBudget(document);
    if (claims.length === 0 && !printed) return;
    const found = neighbour(document, others, { year: document.record.fiscalYear, kind: 'budget' });
    if ('missing' in found) {
      yield notEnoughData(`${found.missing}，决算里的预算数没有核对`, '年初预算数');
      return;
    }
    let open = 0;
    for (const claim of claims) {
      const outcome = compareClaim(claim, { other: found.document, called: '年初预算数' });
      if (outcome) yield outcome;
      else open += 1;
    }
    if (open > 0) yield notEnoughData(`有 ${open} 处年初预算数，在预算文件里没有找到可以比较的数`, '年初预算数');
    yield* compareThreePublic(document, found.document);
  },
};

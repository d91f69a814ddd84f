import type { Fact } from '../../../model/index.ts';
import { type Figure, showNumber } from '../../arithmetic/figure.ts';
import { addUp, checkSum, plus } from '../../arithmetic/sums.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isComplete } from './completeness.ts';
import { amountsAround, isSureList, type ListReading, listReadings } from './list-readings.ts';
import { type List, listsOf } from './lists.ts';
import { settle } from './settle.ts';

const text = (office: string) => `
一、机关运行经费

2024年机关运行经费10.00万元，其中：办公费${office}万元、印刷费1.00万元等。
`;

function subjectOf(whole: Fact, count: number): string {
  return `“${whole.subject}”与列出的 ${count} 项`;
}

function closes(whole: Fact, figure: Figure, parts: readonly Figure[]): Outcome {
  return checkSum(figure, plus(parts), { subject: subjectOf(whole, parts.length) });
}

/** The parts may be less than the whole: then the rest is named. */
function compare(whole: Fact, figure: Figure, parts: readonly Figure[]): Outcome {
  const terms = plus(parts);
  const rest = figure.value.minus(addUp(terms));
  const outcome = closes(whole, figure, parts);
  if (outcome.status !== 'finding' || rest.lt(0)) return outcome;
  const message = `${figure.label}为 ${figure.text}，列出的 ${parts.length} 项合计 ${showNumber(addUp(terms), figure.unit)}，还有 ${showNumber(rest, figure.unit)} 没有列出。`;
  const { severity: _, ...kept } = outcome;
  return { ...kept, status: 'pass', judgement: null, message };
}

/** Of a whole that is not the told one, only a sum that closes says that it is meant. */
function mayBeSmaller({ figure, added }: List, { whole, parts }: ListReading): boolean {
  return whole === figure && parts.length < added.length;
}

export const rule: Rule = {
  id: 'P-PARTIAL',
  title: '没有列全的项目不超过总数',
  statement: '以“等”结尾、写“主要包括”或只举一部分的列举，各项之和可以小于总数，不能大于总数。',
  formula: 'Σ 各项 ≤ 总数',
  needs: '文字里没有列全各项的总数',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '小于总数不是问题，只说明还有多少没有列出。',
  examples: [
    { says: '还有 5.00 没有列出', kind: 'budget', text: text('4.00'), expect: ['pass'] },
    { says: '各项之和大于总数', kind: 'budget', text: text('12.00'), expect: ['finding'] },
  ],
  *check(document) {
    for (const list of listsOf(document)) {
      const { whole, added, figure, figures, implied, open } = list;
      if (implied || isComplete(list, added)) continue;
      // Parts that are said to be parts, and of one kind: else nobody says that they are of this whole.
      const kinds = new Set(added.map(({ breakdown }) => breakdown));
      if (!open && (kinds.size > 1 || kinds.has(null)) && added.length > 1) continue;
      yield settle(compare(whole, figure, figures), {
        sure: () => isSureList(document, list),
        others: () =>
          listReadings(document, list).map((reading) =>
            mayBeSmaller(list, reading)
              ? compare(whole, reading.whole, document.factFigures(reading.parts))
              : closes(whole, reading.whole, document.factFigures(reading.parts)),
          ),
        leftOut: () => amountsAround(document, list),
      });
    }
  },
};

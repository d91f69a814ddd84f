import { checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { readThreePublic, type ThreePublicItem } from '../../document/three-public.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';

const names: Partial<Record<ThreePublicItem, string>> = { total: '“三公”经费合计', vehicles: '公务用车购置及运行费' };
const sideNames = { budget: '预算数', final: '决算数' } as const;

/** Checks that one item of 三公 is the sum of others, for 预算数 and 决算数 apart. */
export function* checkThreePublic(
  document: CheckedDocument,
  whole: ThreePublicItem,
  parts: readonly ThreePublicItem[],
): Generator<Outcome> {
  for (const { sheet, ...sides } of readThreePublic(document)) {
    for (const side of ['budget', 'final'] as const) {
      const figures = sides[side];
      if (!figures) continue;
      const subject = `${sheet.name}：${names[whole]}等于各项之和${document.record.kind === 'final' ? `，${sideNames[side]}` : ''}`;
      const total = figures[whole];
      const found = parts.flatMap((part) => figures[part] ?? []);
      // A blank total of blank parts says nothing; one of the two alone cannot be compared.
      if (!total && found.length === 0) continue;
      if (total && found.length > 0) yield checkSum(total, plus(found), { subject });
      else if ([...(total ? [total] : []), ...found].every(({ value }) => value.eq(0))) continue;
      else yield notEnoughData(total ? '没有印出各项的数字' : '没有印出合计的数字', subject);
    }
  }
}

import { unitName } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { basicTable } from './examples.ts';
import { type Contradicted, compareWithTables, listsThatCloseOtherwise, oddTables } from './unit-comparison.ts';

function describe({ figure, unit, table, otherName }: Contradicted, whole: Figure | undefined): Outcome {
  const aside = whole ? `，所在的各项也只有这样才合计为 ${showFigure(whole)}` : '';
  return found(
    `${figure.label}的单位`,
    `${figure.label}写 ${showFigure(figure)}，${table.figure.label}为 ${showFigure(table.figure)}；` +
      `前者若以${unitName(unit)}为单位则两处相同${aside}。`,
    [figure, table.figure, ...(whole ? [whole] : [])].map(operandOf),
    otherName && !whole ? 'warn' : 'error',
  );
}

export const rule: Rule = {
  id: 'U-UNIT',
  title: '金额的单位没有写错',
  statement: '正文里的金额与表中同一项目的数字相同时，单位也应一致：不会一处是元，一处是万元。',
  formula: '正文的数 × 正文的单位 = 表中的数 × 表的单位',
  needs: '正文里的金额，和印有单位、列有同一项目的表，或可以加总的一组金额',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '表以元为单位、文字以万元为单位，换算后相同，不是问题。',
  examples: [
    {
      says: '单位一致',
      kind: 'budget',
      text: basicTable('万元', '其中办公费10.00万元，差旅费6.00万元，会议费4.00万元'),
      expect: ['pass'],
    },
    {
      says: '会议费写成了元',
      kind: 'budget',
      text: basicTable('万元', '其中办公费10.00万元，差旅费6.00万元，会议费4.00元'),
      expect: ['finding', 'pass'],
    },
    {
      says: '表以元为单位，文字以万元为单位，换算后相同',
      kind: 'budget',
      text: basicTable('元', '其中办公费10.00万元，差旅费6.00万元，会议费4.00万元'),
      expect: ['pass'],
    },
    {
      says: '表注明的单位与所有文字都差一万倍，只说一次',
      kind: 'budget',
      text: basicTable('万元', '其中办公费10.00万元，差旅费6.00万元，会议费4.00万元').replace('单位：万元', '单位：元'),
      expect: ['finding'],
    },
  ],
  *check(document) {
    const compared = compareWithTables(document);
    const lists = [...listsThatCloseOtherwise(document)];
    const odd = oddTables(compared);
    for (const all of odd.values()) {
      const [first] = all;
      if (!first) continue;
      const { sheet } = first.table;
      yield found(
        `${sheet.name}注明的单位`,
        `${sheet.name}注明“${sheet.table.unit?.text ?? ''}”，表中 ${all.length} 个数与正文同名项目的数字相同而单位不同，` +
          `例如${first.figure.label}写 ${showFigure(first.figure)}，${first.table.figure.label}为 ${showFigure(first.table.figure)}。`,
        all.slice(0, 3).flatMap(({ figure, table }) => [operandOf(table.figure), operandOf(figure)]),
      );
    }
    for (const each of compared.contradicted) {
      if (odd.has(each.table.sheet.id)) continue;
      yield describe(
        each,
        lists.find(({ figure, unit }) => figure.fact === each.figure.fact && unit === each.unit)?.whole,
      );
    }
    const told = new Set(compared.contradicted.map(({ figure }) => figure.fact));
    for (const { figure, unit, whole } of lists) {
      if (told.has(figure.fact)) continue;
      yield found(
        `${figure.label}的单位`,
        `${figure.label}写 ${showFigure(figure)}，与同组各项单位不同；它若以${unitName(unit)}为单位，各项合计正好是${whole.label} ${showFigure(whole)}。`,
        [figure, whole].map(operandOf),
      );
    }
    const { agreeing } = compared;
    if (agreeing.length > 0) {
      yield passed(
        '正文金额的单位',
        `正文有 ${agreeing.length} 个金额与表中同名项目换算后相同，单位一致。`,
        agreeing.slice(0, 3).map(({ figure }) => operandOf(figure)),
      );
    }
  },
};

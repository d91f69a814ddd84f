import type { ConceptId } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkAtMost } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { statisticsOf } from '../../document/statistics.ts';
import type { Rule } from '../../rule.ts';
import { claimsOf, compareClaims, ownClaims } from './claims.ts';

const parts: readonly { concept: ConceptId; word: RegExp; group: RegExp }[] = [
  { concept: 'procurement', word: /^合计/u, group: /^(?:合计|总计)$/u },
  { concept: 'procurementGoods', word: /^货物/u, group: /^货物/u },
  { concept: 'procurementWorks', word: /^工程/u, group: /^工程/u },
  { concept: 'procurementServices', word: /^服务/u, group: /^服务/u },
];

/** The statistics table, or the procurement table with its groups. */
function printed(document: CheckedDocument, word: RegExp, group: RegExp): Figure[] {
  const lines = document
    .filled('disclosure-statistics')
    .flatMap((sheet) => statisticsOf(sheet))
    .flatMap(({ block, name, figure }) => (/采购/u.test(block) && word.test(name) && figure ? [figure] : []));
  const rows = document.filled('procurement').flatMap((sheet) => {
    const column = sheet.amountColumns('total')[0];
    if (column === undefined) return [];
    const found = [...sheet.rows.keys()].filter((row) => {
      const first = sheet.rows[row]?.cells.find(({ text }) => text !== '')?.text ?? '';
      const name = first.replace(/^[一二三四五六七八九十]+[、.．]/u, '').trim();
      return (
        group.test(name) && (group.source.includes('合计') || /^[一二三四五六七八九十]+[、.．]/u.test(first.trim()))
      );
    });
    return found.flatMap((row) => sheet.figure(row, column) ?? []);
  });
  return [...lines, ...rows];
}

const text = (goods: string, small = '10.00') => `
部门决算公开相关信息统计表

单位：万元

| 项目 | 行次 | 统计数 |
| --- | --- | --- |
| 一、政府采购情况 | | |
| 合计 | 1 | 18.00 |
| 货物 | 2 | 16.00 |
| 服务 | 3 | 2.00 |

# 情况说明

## 一、政府采购

2024年政府采购支出总额18.00万元，其中：政府采购货物支出${goods}万元、政府采购服务支出2.00万元。授予中小企业合同金额${small}万元。
`;

export const rule: Rule = {
  id: 'N-PROC',
  title: '文字里的政府采购与表相同',
  statement: '文字说的政府采购总数和货物、工程、服务，与统计表或政府采购表相同；授予中小企业的不大于总数。',
  formula: '正文·采购 = 表·采购；中小企业 ≤ 总数',
  needs: '说到政府采购的文字，以及统计表或政府采购表',
  tolerance: '两个数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget', 'final'],
  examples: [
    { says: '都相同', kind: 'final', text: text('16.00'), expect: ['pass', 'pass', 'pass', 'pass'] },
    { says: '货物与表差 1.00', kind: 'final', text: text('17.00'), expect: ['pass', 'finding', 'pass', 'pass'] },
    {
      says: '授予中小企业的大于总数',
      kind: 'final',
      text: text('16.00', '20.00'),
      expect: ['pass', 'pass', 'pass', 'finding'],
    },
  ],
  *check(document) {
    for (const { concept, word, group } of parts) {
      const figures = printed(document, word, group);
      yield* compareClaims(document, claimsOf(document, concept), () => figures);
    }
    const [whole] = claimsOf(document, 'procurement');
    const total = whole && document.factFigure(whole);
    for (const fact of ownClaims(document)) {
      const part = /(?:中小|小微|小型|微型)[^，。]{0,6}企业/u.test(fact.subject) ? document.factFigure(fact) : null;
      if (part && total && whole.section === fact.section) {
        yield checkAtMost(part, total, { subject: `“${fact.subject}”与政府采购总数` });
      }
    }
  },
};

import { formTableIds } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { Sheet } from '../../document/sheet.ts';
import { titleKey } from '../../document/table-titles.ts';
import { squeezed } from '../../document/texts.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { revenueTable, summaryTable } from './examples.ts';

/** What a table says, to tell whether another says the same. */
function contentOf({ table }: Sheet): string {
  return table.rows
    .map(({ cells }) => cells.map(({ text }) => squeezed(text)).join('|'))
    .filter((row) => /[^|]/u.test(row))
    .join('\n');
}

/** Whose table it is, and of which period: the lines above it. */
function ownerOf({ table }: Sheet): string {
  return table.captions
    .filter(({ kind }) => kind === 'publisher' || kind === 'period' || kind === 'asOf')
    .map(({ text }) => squeezed(text))
    .join('|');
}

/** Whether a table has a whole of its own; the rest of one that a page broke has none. */
function hasWhole(sheet: Sheet): boolean {
  return sheet.rows.some((_, row) =>
    sheet.lanes.some((lane) => sheet.isTotal(row, lane) || /[合总]计$/u.test(sheet.bareLabel(row, lane))),
  );
}

export const rule: Rule = {
  id: 'S-DUP',
  title: '同名的表不重出',
  statement: '同一个表题不出现在内容不同的两张表上。',
  formula: '表题相同 ⇒ 同一张表',
  needs: '有标题的表；绩效表不在此列',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '各项目的绩效表同名；所属各单位的表同名而编制单位不同；续表。',
  examples: [
    { says: '各表标题不同', kind: 'budget', text: `${summaryTable}\n${revenueTable}`, expect: ['pass'] },
    {
      says: '两张收入总表，数不同',
      kind: 'budget',
      text: `${revenueTable}\n${summaryTable}\n${revenueTable.replaceAll('80.00', '70.00').replaceAll('100.00', '90.00')}`,
      expect: ['finding'],
    },
    {
      says: '同一张表印了两遍',
      kind: 'budget',
      text: `${revenueTable}\n${summaryTable}\n${revenueTable}`,
      expect: ['finding:info'],
    },
    {
      says: '所属两个单位的表',
      kind: 'budget',
      text: `${revenueTable.replace('单位：万元', '部门名称：某县档案局\n\n单位：万元')}\n${revenueTable.replace('单位：万元', '部门名称：某县档案馆\n\n单位：万元').replaceAll('80.00', '70.00')}`,
      expect: ['pass'],
    },
  ],
  *check({ sheets }): Generator<Outcome> {
    const titled = new Map<string, Sheet[]>();
    for (const sheet of sheets) {
      const { title, standard, form } = sheet.table;
      if (
        !title ||
        form !== null ||
        (standard && formTableIds.has(standard)) ||
        /续表|\(续\)/u.test(squeezed(title.text))
      )
        continue;
      const key = `${titleKey(title.text)} ${/\d{4}/u.exec(title.text)?.[0] ?? ''} ${ownerOf(sheet)}`;
      titled.set(key, [...(titled.get(key) ?? []), sheet]);
    }
    let twice = false;
    for (const [first, ...others] of titled.values()) {
      if (!first) continue;
      for (const other of others) {
        twice = true;
        const title = first.table.title?.text ?? first.name;
        const operands = [first, other].map((sheet) => wordsOperand('表', title, sheet.table.place));
        const subject = `“${title}”`;
        if (contentOf(first) === contentOf(other))
          yield found(subject, `“${title}”印了两遍，内容相同。`, operands, 'info');
        else if (hasWhole(first) && hasWhole(other)) yield found(subject, `两张表都叫“${title}”，内容不同。`, operands);
        else yield notEnoughData('后一张没有合计，可能是前一张的续表', subject, operands);
      }
    }
    if (!twice && titled.size > 0) yield passed('表题', `${titled.size} 张表的标题各不相同。`);
  },
};

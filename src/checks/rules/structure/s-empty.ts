import { formTableIds } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { emptyNote, quoted, statedNone } from '../../document/emptiness.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { fundTable } from './examples.ts';

export const rule: Rule = {
  id: 'S-EMPTY',
  title: '空表有说明',
  statement: '公开为空的表，在表里或表下写明没有数据。',
  formula: '空表 ⇒ 有“本表无数据”一类的说明',
  needs: '没有一个金额的标准表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '表下写“本表为空表”“空表列示”“本部门无该项目”；单元格里写“此表为空”；只在正文写明没有的，仅作提示。',
  examples: [
    { says: '表下注明没有数据', kind: 'budget', text: fundTable('| |', '注：本表无数据'), expect: ['pass'] },
    { says: '空表没有任何说明', kind: 'budget', text: fundTable('| |', ''), expect: ['finding'] },
    {
      says: '表下没有注，正文写明没有',
      kind: 'budget',
      text: `${fundTable('| |', '')}\n一、政府性基金预算支出情况\n\n2024年没有使用政府性基金预算拨款安排的支出。\n`,
      expect: ['finding:info'],
    },
    { says: '表里印着 0', kind: 'budget', text: fundTable('0 | 0 | 0', ''), expect: ['notApplicable'] },
  ],
  *check(document): Generator<Outcome> {
    for (const sheet of document.sheets) {
      const { table, name } = sheet;
      if (!table.empty || !table.standard || formTableIds.has(table.standard)) continue;
      const here = wordsOperand('空表', name, table.place);
      const note = emptyNote(document, sheet);
      if (note) {
        yield passed(name, `空表，写明：“${note.text}”。`, [here, quoted('说明', note)]);
        continue;
      }
      const stated = statedNone(document, sheet);
      if (stated) {
        const message = `空表，表里和表下没有注明没有数据；正文写明：“${stated.text}”。`;
        yield found(name, message, [here, quoted('正文', stated)], 'info');
      } else if (table.confidence === 'low') {
        yield notEnoughData('表格残缺，不能确定它是空表', name, [here]);
      } else {
        yield found(name, `${name}没有一个数，表里、表下和正文都没有写明没有数据。`, [here]);
      }
    }
  },
};

import type { Operand } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type DocumentText, documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { oneCharacterApart, plainName } from './code-names.ts';
import { summaryTables, withSentence } from './examples.ts';
import { slips } from './slips.ts';

/** What stands around a slip, so that a reader recognises it. */
function around(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - 8), index + length + 8).replaceAll(/\s/gu, ' ');
}

function* slipsIn(texts: readonly DocumentText[]): Generator<Outcome> {
  const bySlip = new Map<string, Operand[]>();
  for (const { text, at } of texts) {
    for (const { pattern, says } of slips) {
      for (const match of text.matchAll(pattern)) {
        const said = says(match[0]);
        const places = bySlip.get(said) ?? [];
        bySlip.set(said, places);
        places.push(wordsOperand('文字', around(text, match.index, match[0].length), at(match.index)));
      }
    }
  }
  for (const [said, places] of bySlip) {
    const times = places.length > 1 ? `，共 ${places.length} 处` : '';
    yield found('文字', `“${places[0]?.text ?? ''}”：${said}${times}。`, places);
  }
}

/** Names of rows without a code that differ from the name of a class or item in one character. */
function* almostNames(document: CheckedDocument): Generator<Outcome> {
  const { functional, economic } = document.references;
  const names = new Set([...functional, ...economic].map(({ name }) => plainName(name)));
  const told = new Set<string>();
  for (const sheet of document.sheets.filter(({ table }) => table.confidence === 'high' && !table.form)) {
    for (const lane of sheet.lanes) {
      for (const [row, { cells }] of sheet.rows.entries()) {
        const label = sheet.bareLabel(row, lane);
        const name = plainName(label);
        if (name.length < 5 || names.has(name) || told.has(name) || sheet.code(row, lane) !== null) continue;
        const near = [...names].find((other) => oneCharacterApart(name, other));
        const cell = cells.find(({ text, column }) => sheet.laneOf(column) === lane && plainName(text).endsWith(name));
        if (!near || !cell) continue;
        told.add(name);
        yield found(`${sheet.name}“${label}”`, `“${label}”与科目名称“${near}”只差一个字。`, [
          wordsOperand(`${sheet.name}的名称`, cell.text, cell.place),
        ]);
      }
    }
  }
}

export const rule: Rule = {
  id: 'U-TYPO',
  title: '没有重复的字词和相连的标点',
  statement: '文字里没有写了两遍的词、连在一起的标点、夹在中文里的英文词和常见的错字。',
  formula: '逐字查找',
  needs: '文字',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '“目的的”“项目支出支出数”之类本来就可以这样写的，不看；省略号“……”不看。',
  examples: [
    {
      says: '没有',
      kind: 'budget',
      text: withSentence('主要目的的实现，靠加强管理……并及时公开。项目支出支出数40.00万元。'),
      expect: ['pass'],
    },
    {
      says: '词写了两遍，标点连在一起，夹着英文',
      kind: 'budget',
      text: withSentence('本部门主要主要用于办公。；设备 etc 国有资产没有变化。'),
      expect: ['finding', 'finding', 'finding'],
    },
    { says: '拨款写作拔款', kind: 'budget', text: withSentence('财政拔款收入100.00万元。'), expect: ['finding'] },
    {
      says: '科目名称差一个字',
      kind: 'budget',
      text: summaryTables('万元', '1234.56', '万元').replace(
        '一、一般公共服务支出 | 1234.56',
        '一、一般公共服务支岀 | 1234.56',
      ),
      expect: ['finding'],
    },
  ],
  *check(document) {
    const texts = [...documentTexts(document.record)];
    const outcomes = [...slipsIn(texts), ...almostNames(document)];
    yield* outcomes;
    if (outcomes.length === 0 && texts.length > 0)
      yield passed('文字', `看了 ${texts.length} 段文字，没有找到这几类问题。`);
  },
};

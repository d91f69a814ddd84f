import type { Operand } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';

const number = String.raw`\d{1,3}(?:\.\d{1,4})?`;
const says = String.raw`(?:为|是|约为?|达到?|达)?\s{0,4}`;
/** 占 begins a share unless it is part of 占地, 占用, 占有, 占编. */
const share = `占(?![地用有编据位领线道空])[^，,。；;：:、（()）\\d]{0,30}|(?:占比|比重|比例)${says}|率(?:均)?(?:为|达到?)\\s{0,4}`;
const unsigned = new RegExp(`(?:${share})(${number})(?=\\s{0,4}(?:[，。；）]|以上|左右))`, 'gu');
const signed = new RegExp(`(?:${share})${number}\\s{0,4}[%％‰]`, 'gu');

export const rule: Rule = {
  id: 'U-PCT-SIGN',
  title: '占比带百分号',
  statement: '“占”“占比”“比重”“比例”“率达”之后的数字带百分号，或写作百分之几。',
  formula: '占比 + 数字 ⇒ 百分号',
  needs: '写有占比或率的文字',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '“占地 8000 余亩”“占有使用价值50万元以上的设备”不是占比；数字后面跟着别的单位的，也不是。',
  examples: [
    {
      says: '都有百分号',
      kind: 'budget',
      text: withSentence('2024年基本支出60.00万元，占60.00%；项目支出40.00万元，占支出总额的40.00%。'),
      expect: ['pass'],
    },
    {
      says: '少了百分号',
      kind: 'budget',
      text: withSentence('2024年基本支出60.00万元，占60.00%；项目支出40.00万元，占支出总额的40.00。'),
      expect: ['finding', 'pass'],
    },
    {
      says: '占地、占用、占有不是占比',
      kind: 'budget',
      text: withSentence('本部门占地8000，占用房屋20，占有使用价值50万元以上的通用设备0台，按时办结率达到98%。'),
      expect: ['pass'],
    },
  ],
  *check(document) {
    let complete = 0;
    const lacking = new Map<string, Operand[]>();
    for (const text of documentTexts(document.record)) {
      if (text.kind === 'title' || text.kind === 'caption') continue;
      complete += text.text.match(signed)?.length ?? 0;
      for (const match of text.text.matchAll(unsigned)) {
        const words = match[0].replaceAll(/\s/gu, '');
        lacking.set(words, [...(lacking.get(words) ?? []), wordsOperand('文字', match[0], text.at(match.index))]);
      }
    }
    for (const [words, places] of lacking) {
      const times = places.length > 1 ? `，共 ${places.length} 处` : '';
      yield found('占比的百分号', `“${words}”之后没有百分号${times}。`, places);
    }
    if (complete > 0) yield passed('占比的百分号', `有 ${complete} 处占比、比率带百分号。`);
  },
};

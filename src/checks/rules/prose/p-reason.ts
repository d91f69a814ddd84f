import { showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { findInText } from '../../document/passage-of.ts';
import { changeFigure } from '../../document/priors.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const why =
  /原因|由于|因为|主要(?:是|系|用于|为)|系|为了|因[^公此素]|所致|按照|根据|导致|增加了|减少了|不予|新增|压减|取消/u;

const text = (reason: string) => `
一、“三公”经费

2024年“三公”经费预算2.00万元，比上年减少0.30万元，下降13.04%${reason}。
`;

export const rule: Rule = {
  id: 'P-REASON',
  title: '增减说明原因',
  statement: '写了增加或减少的，同一段或下一段说明原因。',
  formula: '增减 ≠ 0 ⇒ 有原因',
  needs: '说到增减的句子',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '已在别处说明的，不必每处重复：这里只看本段和下一段。',
  examples: [
    { says: '说了原因', kind: 'budget', text: text('，主要原因是压减接待'), expect: ['pass'] },
    { says: '没有说原因', kind: 'budget', text: text(''), expect: ['finding'] },
  ],
  *check(document) {
    const passages = document.passages();
    const seen = new Set<number>();
    for (const fact of document.record.facts) {
      const moved = changeFigure(document, fact);
      const place = fact.change && findInText(document, fact.change.place);
      if (!moved || moved.value.eq(0) || !place || seen.has(place.index)) continue;
      seen.add(place.index);
      const here = place.passage.text + (passages[place.index + 1]?.passage.text ?? '');
      const subject = `“${fact.subject}”增减的原因`;
      const operands = [wordsOperand('正文', fact.sentence.slice(0, 120), moved.place)];
      const outcome: Outcome =
        fact.reason || why.test(here)
          ? passed(subject, '说明了原因。', operands)
          : found(
              subject,
              `写了${moved.label.endsWith('减少额') ? '减少' : '增加'} ${showFigure(moved)}，本段和下一段没有说明原因。`,
              operands,
            );
      yield outcome;
    }
  },
};

import { placeOf } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { holdsMark, listMark, showMark } from '../../document/list-marks.ts';
import { titleKey } from '../../document/table-titles.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, notApplicable, notEnoughData, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const part = (number: string, name: string) => `第${number}部分 ${name}\n\n本部分内容如下，详细情况见正文各段。\n\n`;

export const rule: Rule = {
  id: 'S-PARTS',
  title: '各部分编号连续',
  statement: '“第一部分”“第二部分”……依次排下去，不缺号、不重号。',
  formula: '部分的序号 = 1, 2, 3, …',
  needs: '写有“第…部分”的标题',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '全文只有一个“第一部分”，或不分部分。',
  examples: [
    {
      says: '四个部分连续',
      kind: 'budget',
      text: ['一', '二', '三'].map((each) => part(each, '概况')).join(''),
      expect: ['pass'],
    },
    {
      says: '第二部分之后是第四部分',
      kind: 'budget',
      text: ['一', '二', '四'].map((each) => part(each, '概况')).join(''),
      expect: ['finding'],
    },
    {
      says: '第二部分出现两次，名称不同',
      kind: 'budget',
      text: part('一', '概况') + part('二', '部门预算表') + part('二', '情况说明') + part('三', '名词解释'),
      expect: ['finding'],
    },
    {
      says: '扉页上又印了一次标题',
      kind: 'budget',
      text: ['一', '二', '二', '三'].map((each) => part(each, '概况')).join(''),
      expect: ['pass'],
    },
    { says: '只有一个部分', kind: 'budget', text: part('一', '概况'), expect: ['notApplicable'] },
  ],
  *check({ record }) {
    const parts = record.sections.flatMap(({ number, heading }) => {
      const mark = number === null ? null : listMark(number);
      return mark?.style === 'part' ? [{ ...mark, heading: heading.text, place: placeOf(heading) }] : [];
    });
    if (parts.length < 2) {
      if (parts.length === 1) yield notApplicable('全文只有一个“第…部分”');
      return;
    }
    let broken = false;
    let before = 0;
    let above = null;
    for (const each of parts) {
      const operands = [above, each].flatMap((of) => (of ? [wordsOperand(of.text, of.heading, of.place)] : []));
      const missing = Array.from({ length: Math.max(0, each.ordinal - before - 1) }, (_, index) => before + 1 + index);
      const names = missing.map((ordinal) => showMark({ style: 'part', ordinal })).join('、');
      const subject = above ? `“${above.text}”之后` : '第一个部分';
      const again =
        above !== null && each.ordinal === above.ordinal && titleKey(each.heading) === titleKey(above.heading);
      // A title page before the part, a heading on every page, the first part of another file.
      const elsewhere = above !== null && each.ordinal === 1 && each.place.file !== above.place.file;
      if (again || elsewhere) {
        before = each.ordinal;
        above = each;
        continue;
      }
      if (each.ordinal <= before) {
        broken = true;
        yield found(subject, `“${above?.text}”之后又是“${each.text}”，部分的编号有重复或倒退。`, operands);
      } else if (missing.length > 0) {
        broken = true;
        const printed = [...documentTexts(record)].some(
          ({ text, kind }) =>
            kind !== 'cell' &&
            text.length < 60 &&
            missing.every((ordinal) => holdsMark(text, { style: 'part', ordinal })),
        );
        if (printed) yield notEnoughData(`正文印有${names}的字样，但不是标题`, subject, operands);
        else
          yield found(subject, `${above ? `“${above.text}”之后` : '开头'}就是“${each.text}”，没有${names}。`, operands);
      }
      before = each.ordinal;
      above = each;
    }
    if (!broken) {
      const operands = parts.map(({ text, heading, place }) => wordsOperand(text, heading, place));
      yield passed('各部分的编号', `共 ${parts.length} 个部分，编号连续。`, operands);
    }
  },
};

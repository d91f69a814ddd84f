import { comparePlaces } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { contentsEntries } from '../../document/contents-page.ts';
import { type BodyHeading, pairContents } from '../../document/contents-pairs.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const contents = '目录\n\n第一部分 概况\n\n一、主要职责\n\n二、机构设置\n\n第二部分 名词解释\n\n';
const body = (second: string) =>
  `第一部分 概况\n\n一、主要职责\n\n负责本县档案的收集、整理、保管和利用工作，承办县委、县政府交办的其他事项，并向社会提供查阅服务。\n\n${second}\n\n本局内设三个股室，另有一个下属事业单位，纳入本年度部门预算编制范围的是本级和这一个事业单位。\n\n第二部分 名词解释\n\n一、基本支出：指人员支出和公用支出。\n`;

function headingOperand({ text, number, place }: BodyHeading) {
  return wordsOperand('正文标题', `${number ?? ''}${text}`, place);
}

export const rule: Rule = {
  id: 'S-TOC',
  title: '目录与正文标题一致',
  statement: '目录里的条目在正文里都有同名的标题，次序相同；正文同一层的标题，目录都列出。',
  formula: '目录条目 = 正文标题（不计空格、年度、单位名称和页码）',
  needs: '目录和正文标题；目录里的表见 S-TABLES',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '标题多了年度、单位名称或“情况说明”几个字；目录只列到某一层。',
  examples: [
    { says: '目录与标题相同', kind: 'budget', text: contents + body('二、机构设置'), expect: ['pass'] },
    { says: '标题多了年度', kind: 'budget', text: contents + body('二、2024年机构设置情况'), expect: ['pass'] },
    { says: '同一个编号，用词不同', kind: 'budget', text: contents + body('二、人员编制'), expect: ['finding'] },
    {
      says: '目录有的标题正文没有',
      kind: 'budget',
      text: contents.replace('第二部分', '三、年度工作任务\n\n第二部分') + body('二、机构设置'),
      expect: ['finding'],
    },
    {
      says: '正文有的标题目录没有',
      kind: 'budget',
      text:
        contents +
        body(
          '二、机构设置\n\n本局核定行政编制十名，事业编制五名，在职人员十四名，退休人员三名，由县财政统一供养。\n\n三、年度工作任务',
        ),
      expect: ['finding'],
    },
  ],
  *check({ record, publisher }): Generator<Outcome> {
    const entries = contentsEntries(record, publisher).filter(({ isTable }) => !isTable);
    if (entries.length === 0) return;
    const { pairs, unlisted } = pairContents(record, publisher, entries);
    let different = 0;
    for (const { entry, heading, how } of pairs) {
      const operand = wordsOperand('目录', entry.text, entry.printed.place);
      const subject = `目录“${entry.text}”`;
      if (how === 'worded' && heading) {
        different += 1;
        const message = `目录写“${entry.text}”，正文标题是“${heading.number ?? ''}${heading.text}”。`;
        yield found(subject, message, [operand, headingOperand(heading)]);
      } else if (how === 'absent') {
        different += 1;
        yield found(subject, `目录列有“${entry.text}”，正文里没有这个标题。`, [operand]);
      }
    }
    for (const heading of unlisted) {
      different += 1;
      const message = `正文有标题“${heading.number ?? ''}${heading.text}”，目录没有列出。`;
      yield found(`标题“${heading.text}”`, message, [headingOperand(heading)]);
    }
    const matched = pairs.flatMap(({ heading, how, entry }) => (heading && how === 'same' ? [{ heading, entry }] : []));
    for (const [index, { heading, entry }] of matched.entries()) {
      const before = matched[index - 1];
      if (!before || comparePlaces(before.heading.place, heading.place) <= 0) continue;
      different += 1;
      const message = `目录里“${before.entry.text}”在“${entry.text}”之前，正文里在它之后。`;
      yield found('目录的次序', message, [headingOperand(before.heading), headingOperand(heading)]);
    }
    if (different === 0)
      yield passed('目录与正文标题', `目录 ${pairs.length} 条（表除外）都与正文标题一致，次序相同。`);
  },
};

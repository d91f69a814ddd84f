import { wordsOperand } from '../../arithmetic/figure.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';

/** A subject of spending: how it is named, the words its purpose has, and those that are another's sign. */
interface Topic {
  name: string;
  subject: RegExp;
  /** Any of these in the description, and it is described by its own purpose. */
  own: RegExp;
  /** These name the purpose, and no other. */
  sign: RegExp;
}

const topics: readonly Topic[] = [
  {
    name: '住房保障',
    subject: /住房公积金|住房保障支出|住房改革支出|购房补贴|提租补贴/u,
    own: /住房|公积金|购房|提租|租赁|房改/u,
    sign: /住房公积金|购房补贴|提租补贴|住房改革/u,
  },
  {
    name: '医疗卫生',
    subject: /卫生健康支出|行政单位医疗|事业单位医疗|行政事业单位医疗|公务员医疗补助|基本医疗保险缴费/u,
    own: /医|卫生|健康|疾|疫|病|生育|体检|计生|残/u,
    sign: /医疗保险|医疗补助|医疗费/u,
  },
  {
    name: '养老',
    subject: /基本养老保险缴费支出|职业年金缴费支出/u,
    own: /养老|年金|退休|离休|社会保险|社保/u,
    sign: /养老保险|职业年金/u,
  },
  {
    name: '公务接待',
    subject: /公务接待费/u,
    own: /接待|来访|外宾|检查|调研|考察|用餐|工作餐|交流/u,
    sign: /公务接待/u,
  },
  {
    name: '公务用车',
    subject: /公务用车(?:购置及)?运行(?:维护)?费/u,
    own: /车|燃料|燃油|油费|过路|过桥|保险|维修|出行|交通/u,
    sign: /公务用车|车辆(?:燃料|维修|保险)|过路过桥/u,
  },
  {
    name: '因公出国',
    subject: /因公出国(?:（境）|\(境\))?费/u,
    own: /出国|境|国际|国外|出访|考察|培训|团/u,
    sign: /因公出国/u,
  },
];

/** 住房公积金（项）12.05万元，主要用于……: the subject in the same clause, and the words of the purpose. */
const described = /([^。；;！？\n]{2,60}?)(?:主要)?(?:用于|反映|是指|指)([^。；;！？\n\d]{4,80})/gu;

function topicOf(words: string): Topic | null {
  const [only, second] = topics.filter(({ subject }) => subject.test(words));
  return only && !second ? only : null;
}

export const rule: Rule = {
  id: 'U-PURPOSE',
  title: '科目的用途写的是它自己的用途',
  statement: '“主要用于”“反映”之后写的，是这个科目自己的用途，不是另一个科目的。',
  formula: '用途 ∈ 科目的用途',
  needs: '写有科目用途的文字',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '用途里同时写有自己的和别的用途的，不算。',
  examples: [
    {
      says: '用途相合',
      kind: 'budget',
      text: withSentence('住房公积金（项）12.05万元，主要用于按规定为职工缴纳的住房公积金。'),
      expect: ['pass'],
    },
    {
      says: '住房公积金写成医疗保险的用途',
      kind: 'budget',
      text: withSentence('住房公积金（项）12.05万元，主要用于职工基本医疗保险缴费。'),
      expect: ['finding'],
    },
    {
      says: '用途里有自己的，也有别的',
      kind: 'budget',
      text: withSentence('卫生健康支出5.00万元，主要用于职工基本医疗保险缴费、职工住房公积金以外的补助。'),
      expect: ['pass'],
    },
  ],
  *check(document) {
    let agreeing = 0;
    for (const { text, at, kind } of documentTexts(document.record)) {
      if (kind === 'title' || kind === 'caption' || kind === 'heading') continue;
      for (const match of text.matchAll(described)) {
        const [, subject = '', purpose = ''] = match;
        const topic = topicOf(subject);
        if (!topic) continue;
        if (topic.own.test(purpose)) {
          agreeing += 1;
          continue;
        }
        const other = topics.find((each) => each !== topic && each.sign.test(purpose));
        if (!other) continue;
        const name = topic.subject.exec(subject)?.[0] ?? topic.name;
        yield found(`“${name}”的用途`, `“${name}”写的用途是“${purpose.trim()}”，那是${other.name}的用途。`, [
          wordsOperand('文字', match[0].trim(), at(match.index)),
        ]);
      }
    }
    if (agreeing > 0) yield passed('科目的用途', `有 ${agreeing} 处用途与科目相合。`);
  },
};

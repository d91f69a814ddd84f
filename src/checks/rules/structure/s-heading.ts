import { placeOf } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { explanatorySections, sectionText } from '../../document/explanations.ts';
import { givesQuantity, saysNone, type Topic, topics, topicsOfHeading } from '../../document/topics.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

type Words = Pick<Topic, 'name' | 'words' | 'telling'>;

/** Headings of income and spending, and what only such texts say. */
const sides: readonly (Words & { heading: RegExp })[] = [
  { name: '收入', heading: /^(?!.*支).*收入/u, words: /收入|拨款|资金/u, telling: /收入(?:预算|决算|合计|总)/u },
  { name: '基本支出', heading: /基本支出/u, words: /基本支出|人员|公用/u, telling: /基本支出/u },
  { name: '项目支出', heading: /项目支出/u, words: /项目/u, telling: /项目支出/u },
  {
    name: '支出',
    heading: /^(?!.*收).*支出/u,
    words: /支出|用于|经费/u,
    telling: /支出(?:预算|决算|合计|总)|基本支出|项目支出/u,
  },
];

const text = (heading: string, body: string) =>
  `一、收入预算情况\n\n2024年收入预算100.00万元，全部为一般公共预算财政拨款收入，比上年增加5.00万元，主要原因是人员经费增加。\n\n二、${heading}\n\n${body}\n`;

/** What a heading says its text is about. */
function named(heading: string): Words[] {
  const found = topicsOfHeading(heading).filter(({ id }) => id !== 'overview');
  if (found.length > 0) return found;
  const side = sides.find((each) => each.heading.test(heading));
  return side ? [side] : [];
}

export const rule: Rule = {
  id: 'S-HEADING',
  title: '标题与内容说的是一件事',
  statement: '一节的标题点明的事项，正文里要说到；正文说的是另一事项的，标题与内容不符。',
  formula: '标题的关键词 ∈ 正文',
  needs: '三公、机关运行、采购、资产、绩效、基金、国有资本、收入、支出各节的标题和正文',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '正文只写“本年度无此项支出”；正文用了同义的词（公务接待费、公用经费、车辆）。',
  examples: [
    {
      says: '内容与标题相符',
      kind: 'budget',
      text: text('“三公”经费预算情况', '2024年公务接待费预算0.20万元，与上年持平。'),
      expect: ['pass', 'pass'],
    },
    {
      says: '三公经费的标题下说的是政府采购',
      kind: 'budget',
      text: text('“三公”经费预算情况', '2024年政府采购预算10.00万元，其中货物10.00万元。'),
      expect: ['pass', 'finding'],
    },
    {
      says: '只写没有此项支出',
      kind: 'budget',
      text: text('政府性基金预算支出情况', '本年度无此项支出。'),
      expect: ['pass', 'pass'],
    },
    {
      says: '支出的标题下说的是收入',
      kind: 'budget',
      text: text('支出预算情况', '2024年收入预算总额100.00万元，全部为财政拨款收入。'),
      expect: ['pass', 'finding'],
    },
  ],
  *check({ record }): Generator<Outcome> {
    for (const section of explanatorySections(record)) {
      const heading = section.heading.text;
      const asked = named(heading);
      const body = sectionText(record, section);
      if (asked.length === 0 || body.trim() === '') continue;
      const subject = `“${heading}”`;
      const operands = [wordsOperand('标题', `${section.number ?? ''}${heading}`, placeOf(section.heading))];
      if (asked.some(({ words }) => words.test(body)) || (saysNone(body) && body.length < 40)) {
        yield passed(subject, `正文说到${asked.map(({ name }) => name).join('、')}。`, operands);
        continue;
      }
      const other = [...topics, ...sides].find(
        ({ name, telling }) => telling.test(body) && !asked.some((each) => each.name === name),
      );
      if (!other || !givesQuantity(body)) continue;
      const message = `标题是“${heading}”，正文没有说到${asked.map(({ name }) => name).join('、')}，说的是${other.name}：“${body.slice(0, 40)}”。`;
      yield found(subject, message, operands);
    }
  },
};

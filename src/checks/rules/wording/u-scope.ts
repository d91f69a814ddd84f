import { type Place, walkSections } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';
import { fits, levelOf } from './publisher-level.ts';

/** 指省直部门用财政拨款安排的……, 指县级财政当年拨付的资金. */
const defined =
  /(?:指|是指|纳入)\s?(?:由|用)?(?:(?<bodies>省直|省级|市直|市级|县直|县级|区直|区级|中央|州级|旗级)(?:各)?(?:预算)?(?:部门|单位|机关)|(?<treasury>省级|市级|县级|区级|中央|州级|旗级)财政(?:部门)?(?:当年|预算)?(?:拨付|安排|拨款))/gu;

/** Words of another level in a definition that speaks of the body itself. */
function* levels(document: CheckedDocument): Generator<Outcome> {
  const level = levelOf(document.publisher);
  if (!level) return;
  let agreeing = 0;
  for (const { text, at } of documentTexts(document.record)) {
    for (const match of text.matchAll(defined)) {
      const word = match.groups?.bodies ?? match.groups?.treasury ?? '';
      if (fits(word, level)) {
        agreeing += 1;
        continue;
      }
      yield found(`“${match[0]}”的层级`, `写作“${match[0]}”，公开的部门是${document.publisher}。`, [
        wordsOperand('文字', match[0], at(match.index)),
      ]);
    }
  }
  if (agreeing > 0) yield passed('层级的用语', `有 ${agreeing} 处层级的用语与公开的部门相合。`);
}

interface ScopeWords {
  scope: string;
  text: string;
  place: Place;
}

const scopeWords = /(部门|单位)(?:预算|决算)/u;

function scopeIn(text: string, place: Place | undefined): ScopeWords[] {
  const match = scopeWords.exec(text);
  // Both words, as in 部门（单位）预算, settle nothing.
  if (!match || !place || text.length > 60 || /部门[（(]单位|单位[（(]部门|所属单位|预算单位/u.test(text)) return [];
  return [{ scope: match[1] ?? '', text: text.trim(), place }];
}

/** The cover calls the document one of a 部门 or of a 单位; headings and titles should do so too. */
function* bodies(document: CheckedDocument): Generator<Outcome> {
  const { front, sections, tables } = document.record;
  const [cover] = front.flatMap((block) =>
    block.type === 'paragraph' ? scopeIn(block.passage.text, block.passage.runs[0]?.place) : [],
  );
  if (!cover) return;
  const others = [
    ...[...walkSections(sections)].flatMap(({ heading }) => scopeIn(heading.text, heading.runs[0]?.place)),
    ...tables.flatMap(({ title }) => (title ? scopeIn(title.text, title.place) : [])),
  ];
  const different = others.filter(({ scope }) => scope !== cover.scope);
  const [first] = different;
  const subject = '“部门”与“单位”';
  const operands = [cover, ...different].map(({ text, place }) => wordsOperand('文字', text, place));
  if (first) {
    const times = different.length > 1 ? `等 ${different.length} 处` : '';
    yield found(subject, `封面写“${cover.text}”，“${first.text}”${times}写的是${first.scope}。`, operands);
  } else if (others.length > 0) yield passed(subject, `封面、标题和表名都写${cover.scope}。`, operands);
}

export const rule: Rule = {
  id: 'U-SCOPE',
  title: '层级和范围的用语合于公开的部门',
  statement: '定义和说明里的“省直部门”“县级财政”等合于公开的部门的层级；封面、标题和表名同样称“部门”或“单位”。',
  formula: '用语的层级 = 公开的部门的层级',
  needs: '写有层级的定义，或封面和标题',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '“部门（单位）”两者都写的，不算不一致；“我省预算编制实行……”说的是全省的做法。',
  examples: [
    {
      says: '层级相合',
      kind: 'budget',
      text: withSentence('“三公”经费：指县直部门用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。'),
      expect: ['pass'],
    },
    {
      says: '县的文件写省直部门',
      kind: 'budget',
      text: withSentence('“三公”经费：指省直部门用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。'),
      expect: ['finding'],
    },
    {
      says: '封面称单位，标题称部门',
      kind: 'final',
      year: 2023,
      text: '某县档案局\n\n2023年度单位决算公开\n\n# 第一部分 概况\n\n一、职责\n\n负责档案工作。\n\n# 第二部分 2023年部门决算情况说明\n\n2023年度收入总计100.00万元。\n',
      expect: ['finding'],
    },
    {
      says: '全省的做法',
      kind: 'budget',
      text: withSentence('目前我省部门预算的编制实行综合预算管理。财政拨款收入：指县级财政当年拨付的资金。'),
      expect: ['pass'],
    },
  ],
  *check(document) {
    yield* levels(document);
    yield* bodies(document);
  },
};

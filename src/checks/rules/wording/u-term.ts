import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type DocumentText, documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';

/** A term that is not the one of the field, and what is meant. */
interface Term {
  pattern: RegExp;
  /** The kind of document in which it is out of place; both where it is null. */
  kind: 'budget' | 'final' | null;
  kinds?: readonly DocumentText['kind'][];
  says: string;
}

const terms: readonly Term[] = [
  { pattern: /政府基金(?!会)/u, kind: null, says: '通用的说法是“政府性基金”' },
  { pattern: /国有资产经营预算|国有资金经营预算/u, kind: null, says: '通用的说法是“国有资本经营预算”' },
  { pattern: /一般公用预算|一般性公共预算/u, kind: null, says: '通用的说法是“一般公共预算”' },
  { pattern: /(?:本级|同级)?财政决算安排/u, kind: 'budget', says: '这是一份预算' },
  {
    pattern: /(?:收支|收入支出|收入|支出)决算总?表/u,
    kind: 'budget',
    kinds: ['title', 'heading'],
    says: '这是一份预算',
  },
  {
    pattern: /(?:收支|收入|支出)预算(?:总表|表|情况说明)/u,
    kind: 'final',
    kinds: ['title', 'heading'],
    says: '这是一份决算',
  },
];

function* odd(document: CheckedDocument, texts: readonly DocumentText[]): Generator<Outcome> {
  for (const { pattern, kind, kinds, says } of terms) {
    if (kind && kind !== document.record.kind) continue;
    const places = texts.flatMap(({ text, kind: own, at }) => {
      const match = kinds && !kinds.includes(own) ? null : pattern.exec(text);
      // A heading of a budget may speak of the final account of the year before.
      if (!match || /上年|执行|年初|批复|《/u.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
      return [wordsOperand('文字', match[0], at(match.index))];
    });
    const [first] = places;
    if (first) yield found(`“${first.text}”的说法`, `写作“${first.text}”；${says}。`, places);
  }
}

const threshold =
  /(\d{2,3})\s?万元?\s?(?:[（(](?:含|原值)[）)])?\s?(?:[（(]?含[）)]?)?以上\s?(?:[（(]含[）)])?(?:的)?\s?(通用|专用)设备/gu;

/** One class of equipment with two limits of value: the second is meant for the other class. */
function* limits(texts: readonly DocumentText[]): Generator<Outcome> {
  const byClass = new Map<string, Map<string, ReturnType<typeof wordsOperand>>>();
  for (const { text, at } of texts) {
    for (const match of text.matchAll(threshold)) {
      const [words, limit = '', name = ''] = match;
      const known = byClass.get(name) ?? new Map();
      byClass.set(name, known);
      if (!known.has(limit)) known.set(limit, wordsOperand(`${name}设备`, words, at(match.index)));
    }
  }
  for (const [name, byLimit] of byClass) {
    const subject = `${name}设备的价值标准`;
    const shown = [...byLimit.keys()].map((limit) => `${limit}万元`).join('、');
    const operands = [...byLimit.values()];
    if (byLimit.size > 1) yield found(subject, `${name}设备有几个价值标准：${shown}。`, operands);
    else yield passed(subject, `${name}设备只有一个价值标准：${shown}。`, operands);
  }
}

export const rule: Rule = {
  id: 'U-TERM',
  title: '用语合于文件的种类',
  statement: '预算里用预算的说法，决算里用决算的说法；基金、国有资本等用通用的名称；一类资产只有一个价值标准。',
  formula: '用语 ∈ 这类文件的用语',
  needs: '写有这些用语的文字',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '预算里提到上年的决算，决算里提到年初预算，都是应有的说法。',
  examples: [
    {
      says: '通用设备 50 万元、专用设备 100 万元',
      kind: 'budget',
      text: withSentence('单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。'),
      expect: ['pass', 'pass', 'pass'],
    },
    {
      says: '通用设备有两个价值标准',
      kind: 'budget',
      text: withSentence(
        '占有使用价值50万元（原值）以上的通用设备0台（套）；占有使用价值100万元（原值）以上的通用设备0台（套）。',
      ),
      expect: ['finding', 'pass'],
    },
    {
      says: '政府性基金写作政府基金',
      kind: 'budget',
      text: withSentence('本部门没有政府基金预算支出。'),
      expect: ['finding', 'pass'],
    },
    {
      says: '预算里写“财政决算安排”',
      kind: 'budget',
      text: withSentence('财政拨款收入：指本级财政决算安排且当年拨付的资金。'),
      expect: ['finding', 'pass'],
    },
    {
      says: '预算里提到上年决算',
      kind: 'budget',
      text: withSentence('比上年决算数增加1.00万元，政府性基金预算支出0万元。'),
      expect: ['pass'],
    },
  ],
  *check(document) {
    const texts = [...documentTexts(document.record)];
    yield* odd(document, texts);
    yield* limits(texts);
    if (texts.length > 0) yield passed('用语', `看了 ${terms.length} 种容易写错的用语。`);
  },
};

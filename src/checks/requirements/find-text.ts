import { type Fact, placeOf, type Requirement } from '../../model/index.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { emptyNote, statedNone } from '../document/emptiness.ts';
import { type Explanation, explanationOf, explanatorySections, sectionText } from '../document/explanations.ts';
import { documentTexts } from '../document/texts.ts';
import { givesReason, saysNone, tellsChange, topicOf } from '../document/topics.ts';
import type { AskedCount, AskedExplanation, AskedFact, Need } from './asked.ts';

type Found = Pick<Requirement, 'status' | 'message' | 'place'>;

const flat = /持平|一致|相同|相等|无变化|没有变化|不变|未发生变化/u;

/** What is asked of a text and is not in it. A quantity of nothing needs no reason, nor does one that stays. */
function lacking(
  needs: readonly Need[],
  { text, hasQuantity, saysNone: none }: Pick<Explanation, 'text' | 'hasQuantity' | 'saysNone'>,
): string[] {
  const missing: string[] = [];
  if (needs.includes('quantity') && !hasQuantity && !none) missing.push('数字');
  if (!needs.includes('change') || (none && !hasQuantity)) return missing;
  if (givesReason(text) || flat.test(text)) return missing;
  missing.push(tellsChange(text) ? '增减的原因' : '与上年相比的增减');
  return missing;
}

/** Text under a heading of its own, or about a topic of money wherever it stands. */
export function findExplanation(document: CheckedDocument, asked: AskedExplanation): Found {
  const { record } = document;
  const topic = asked.topic ? explanationOf(document, topicOf(asked.topic)) : null;
  if (topic) {
    const missing = lacking(asked.needs, topic);
    if (missing.length === 0) return { status: 'present', message: `有说明：“${topic.where}”。`, place: topic.place };
    return {
      status: 'incomplete',
      message: `有说明（“${topic.where}”），没有${missing.join('、')}。`,
      place: topic.place,
    };
  }
  for (const heading of asked.headings ?? []) {
    const section = explanatorySections(record).find(
      (each) => heading.test(each.heading.text) && sectionText(record, each).trim().length > 8,
    );
    if (section) {
      return { status: 'present', message: `有说明：“${section.heading.text}”。`, place: placeOf(section.heading) };
    }
  }
  const table = document.sheets.find(({ stem }) => asked.tables?.some((each) => each === stem));
  if (table) return { status: 'present', message: `有表：${table.name}。`, place: table.table.place };
  return { status: 'absent', message: '文件里没有找到这项说明。', place: null };
}

/** The fact that gives the amount of an item, that of the explanation first: it also says how it moved. */
function amountOf(
  document: CheckedDocument,
  { concepts }: Pick<AskedFact, 'concepts'>,
  explanation: Explanation | null,
): Fact | null {
  const facts = document.record.facts.filter(
    ({ concept, quantity }) => concept !== null && concepts.includes(concept) && quantity?.unit,
  );
  const here = facts.filter(({ sentence }) => explanation?.text.includes(sentence));
  return here.find(({ change, reason }) => change || reason) ?? here[0] ?? facts[0] ?? null;
}

/** The beginning of the lines about an item: （三）公务接待费. */
const opensItem =
  /^\s{0,4}(?:[（(]?[一二三四\d]{1,2}[)）、.．])?(?:其中[:：])?\s{0,4}(?:因公出国|公务接待费|公务用车)/u;

/** What an explanation says of one item: the lines that name it, and those after them that go on with it. */
function linesAbout(explanation: Explanation | null, words: RegExp): string {
  const lines = (explanation?.text ?? '').split('\n');
  return lines
    .filter((line, index) => {
      const before = lines[index - 1];
      return words.test(line) || (before !== undefined && words.test(before) && !opensItem.test(line));
    })
    .join('\n');
}

/** A figure that the text gives of its own, with how it moved and why. */
export function findFact(document: CheckedDocument, asked: AskedFact): Found {
  const explanation = explanationOf(document, topicOf('threePublic'));
  const fact = amountOf(document, asked, explanation);
  if (fact?.quantity) {
    const text = `${fact.sentence}\n${fact.reason?.text ?? ''}\n${linesAbout(explanation, asked.words)}`;
    const zero = Number(fact.quantity.amount) === 0;
    const missing = zero ? [] : lacking(asked.needs, { text, hasQuantity: true, saysNone: false });
    const given = `“${fact.subject}”${fact.quantity.text}`;
    if (missing.length === 0) return { status: 'present', message: `正文写${given}。`, place: fact.place };
    return { status: 'incomplete', message: `正文写${given}，没有${missing.join('、')}。`, place: fact.place };
  }
  const sentence = explanation?.text
    .split(/[。；;\n]/u)
    .find((each) => asked.words.test(each) && (saysNone(each) || /\d/u.test(each)));
  if (explanation && sentence) {
    return { status: 'present', message: `正文写“${sentence.trim().slice(0, 40)}”。`, place: explanation.place };
  }
  const whole = asked.whole ? amountOf(document, { concepts: [asked.whole] }, explanation) : null;
  if (whole?.quantity) {
    const given = `“${whole.subject}”${whole.quantity.text}`;
    return Number(whole.quantity.amount) === 0
      ? { status: 'present', message: `正文写${given}。`, place: whole.place }
      : { status: 'incomplete', message: `正文只写${given}，没有分开写。`, place: whole.place };
  }
  if (explanation?.saysNone && !explanation.hasQuantity) {
    return {
      status: 'present',
      message: `正文写明没有“三公”经费（“${explanation.where}”）。`,
      place: explanation.place,
    };
  }
  const table = document.filled('three-public')[0];
  if (table) return { status: 'incomplete', message: `${table.name}里有，正文没有说明。`, place: table.table.place };
  return { status: 'absent', message: '正文没有说到。', place: explanation?.place ?? null };
}

/** Counts in the text about “三公”经费 or in its tables. */
export function findCount(document: CheckedDocument, { counts, none }: AskedCount): Found {
  const explanation = explanationOf(document, topicOf('threePublic'));
  const text = [
    explanation?.text ?? '',
    explanationOf(document, topicOf('assets'))?.text ?? '',
    ...[...documentTexts(document.record)].flatMap(({ text: words, kind }) =>
      kind === 'note' || kind === 'paragraph' || kind === 'item' ? [words] : [],
    ),
  ].join('\n');
  const place = explanation?.place ?? null;
  const found = counts.filter((count) => count.test(text));
  if (found.length === counts.length) return { status: 'present', message: '正文给出了数量。', place };
  if (none.test(text)) return { status: 'present', message: '正文写明没有这项支出。', place };
  if (found.length > 0) return { status: 'incomplete', message: '正文只给出了其中一项数量。', place };
  return { status: 'absent', message: '正文没有给出数量。', place };
}

/** Terms explained. */
export function findGlossary({ record }: CheckedDocument): Found {
  const [first] = record.definitions;
  if (first) {
    return {
      status: 'present',
      message: `解释了 ${record.definitions.length} 个名词。`,
      place: placeOf(first.passage),
    };
  }
  // A title on a line of its own, and terms below it that were not read as such.
  const texts = [...documentTexts(record)].filter(({ kind }) => kind !== 'cell' && kind !== 'note');
  const title = texts.findIndex(({ text }) => /名词解释/u.test(text) && text.length < 20);
  const terms = title < 0 ? [] : texts.slice(title + 1).filter(({ text }) => /^.{2,40}[:：]?\s?是?指/u.test(text));
  const place = texts[title]?.place ?? null;
  if (terms.length > 0) return { status: 'present', message: '有名词解释。', place };
  return title < 0
    ? { status: 'absent', message: '文件里没有名词解释。', place: null }
    : { status: 'incomplete', message: '有“名词解释”的标题，没有读到名词。', place };
}

/** Whether every table that is published empty says so. */
export function findEmptyTables(document: CheckedDocument): Found {
  const empty = document.sheets.filter(({ table }) => table.empty && table.form === null && table.standard !== null);
  if (empty.length === 0) return { status: 'notApplicable', message: '没有空表。', place: null };
  const silent = empty.filter((sheet) => !emptyNote(document, sheet) && !statedNone(document, sheet));
  const [first] = silent;
  if (!first) {
    return { status: 'present', message: `${empty.length} 张空表都有说明。`, place: empty[0]?.table.place ?? null };
  }
  const names = silent.map(({ name }) => name).join('、');
  return { status: 'incomplete', message: `没有说明的空表：${names}。`, place: first.table.place };
}

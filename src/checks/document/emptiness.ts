import type { Place, TableStem } from '../../model/index.ts';
import { wordsOperand } from '../arithmetic/figure.ts';
import type { CheckedDocument } from './checked-document.ts';
import { explanationOf } from './explanations.ts';
import type { Sheet } from './sheet.ts';
import { documentTexts, tableTexts } from './texts.ts';
import { type TopicId, topicOf } from './topics.ts';

/** Words that say of a table that it holds nothing. */
const empty =
  /(?:本|此|该|上)表(?:中|内)?(?:为|是|系)?(?:无|没有|空)|空表|以空(?:表|白)|(?:暂|均)?无(?:相关)?(?:数据|内容|收支)/u;
/** A rule for whoever fills in the form, or a key to its marks, says nothing of this table. */
const instruction = /如果?(?!下)|若|应当|空白表示|表示无|凡是/u;
/** Words that say that there is nothing of the kind, where a table is meant. */
const none = /无|没有|未(?:安排|发生|使用|涉及|编制|列)|不涉及|不存在|空表|为空|空白/u;

/** Whether a note says that its table holds nothing. */
export function saysEmpty(note: string): boolean {
  return empty.test(note) && !instruction.test(note);
}

/** Whether a note says that there is nothing to show: 本部门无该项目. */
export function saysNothingToShow(note: string): boolean {
  return note.length < 200 && none.test(note) && !instruction.test(note);
}

/** What the table of one kind is about, and the words by which a note names it. */
export const emptyTopics: readonly { stems: readonly TableStem[]; topic: TopicId; words: RegExp; name: string }[] = [
  {
    stems: ['gov-fund-revenue', 'gov-fund-expenditure', 'gov-fund', 'gov-fund-three-public'],
    topic: 'governmentFunds',
    words: /政府性?基金|基金预算/u,
    name: '政府性基金预算',
  },
  { stems: ['state-capital'], topic: 'stateCapital', words: /国有资本|国资/u, name: '国有资本经营预算' },
  { stems: ['three-public'], topic: 'threePublic', words: /三公|出国|公务接待|公务用车/u, name: '“三公”经费' },
  { stems: ['procurement'], topic: 'procurement', words: /采购/u, name: '政府采购' },
  { stems: ['operating-funds'], topic: 'operating', words: /机关运行/u, name: '机关运行经费' },
];

/** The topic of a table that is often published empty; null for others. */
export function emptyTopicOf({ stem }: Sheet): (typeof emptyTopics)[number] | null {
  return emptyTopics.find(({ stems }) => stems.some((each) => each === stem)) ?? null;
}

export interface PlacedWords {
  text: string;
  place: Place;
}

/** The last line on which something of a table is printed. */
function lastLine({ table }: Sheet): number {
  return Math.max(table.place.line, ...table.rows.flatMap(({ cells }) => cells.map(({ place }) => place.line)));
}

/** How many lines below a table a sentence still belongs to it. */
const near = 6;

/** The words in or right below a table that say that it is empty; null where there are none. */
export function emptyNote({ record }: CheckedDocument, sheet: Sheet): PlacedWords | null {
  for (const { kind, text, place } of tableTexts(sheet.table, null)) {
    if (kind === 'title' || text.length < 2) continue;
    if (kind === 'cell' ? saysEmpty(text) : saysNothingToShow(text)) return { text, place };
  }
  const last = lastLine(sheet);
  const texts = [...documentTexts(record)];
  // What stands under a heading of its own is an explanation, no note.
  const own = texts.find(({ table }) => table === sheet.id)?.section ?? null;
  for (const { kind, text, place, table, section } of texts) {
    if (table !== null || section !== own || kind === 'heading' || place.file !== sheet.table.place.file) continue;
    const distance = place.line - last;
    if (distance > 0 && distance <= near && saysNothingToShow(text) && text.length < 80) return { text, place };
  }
  return null;
}

/** The sentence of the text that says that there is nothing of what a table shows; null where there is none. */
export function statedNone(document: CheckedDocument, sheet: Sheet): PlacedWords | null {
  const about = emptyTopicOf(sheet);
  if (!about) return null;
  const topic = topicOf(about.topic);
  const facts = document.record.facts.filter(
    ({ concept, quantity }) => concept !== null && topic.concepts.includes(concept) && quantity?.unit,
  );
  const [zero] = facts;
  if (zero && facts.every(({ quantity }) => Number(quantity?.amount) === 0)) {
    return { text: zero.sentence, place: zero.place };
  }
  const explanation = explanationOf(document, topic);
  if (facts.length > 0 || !explanation?.saysNone) return null;
  return { text: explanation.text.slice(0, 60), place: explanation.place };
}

/** The amounts of a table that are not 0, as rows and columns. */
export function nonZeroCells(sheet: Sheet): { row: number; column: number }[] {
  return sheet.rows.flatMap(({ role, cells }, row) =>
    role === 'columnNumbers'
      ? []
      : cells.flatMap(({ value, column }) =>
          value?.kind === 'amount' && Number(value.amount) !== 0 ? [{ row, column }] : [],
        ),
  );
}

/** Words of a document as one side of a check. */
export function quoted(label: string, { text, place }: PlacedWords) {
  return wordsOperand(label, text, place);
}

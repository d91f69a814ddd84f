import type { Fact } from '../../../model/index.ts';
import { operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import {
  emptyNote,
  emptyTopicOf,
  emptyTopics,
  nonZeroCells,
  quoted,
  saysEmpty,
  saysNothingToShow,
} from '../../document/emptiness.ts';
import { explanationOf } from '../../document/explanations.ts';
import type { Sheet } from '../../document/sheet.ts';
import { topicOf } from '../../document/topics.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { fundTable } from './examples.ts';

/** A note under a table: it does not stand beside data, and it names its own table. */
function* notes(document: CheckedDocument, sheet: Sheet): Generator<Outcome> {
  const { table, name } = sheet;
  const filled = nonZeroCells(sheet);
  for (const note of table.notes) {
    const place = note.runs[0]?.place;
    if (!place || !(filled.length > 0 ? saysEmpty(note.text) : saysNothingToShow(note.text))) continue;
    const words = wordsOperand('注', note.text, place);
    const [first] = filled;
    const figure = first ? sheet.figure(first.row, first.column) : null;
    if (first && figure) {
      const message = `表下写“${note.text}”，表里有 ${filled.length} 个不为 0 的金额，如${figure.label} ${showFigure(figure)}。`;
      yield found(name, message, [words, operandOf(figure)]);
      continue;
    }
    const own = emptyTopicOf(sheet);
    const others = emptyTopics.filter(({ words: named }) => named.test(note.text));
    const [other] = others;
    if (own && other && !own.words.test(note.text)) {
      const message = `${name}下的注写的是${other.name}：“${note.text}”。`;
      yield found(name, message, [words, wordsOperand('表', name, table.place)], 'warn');
    } else {
      yield passed(name, `空表，表下写“${note.text}”，表里没有金额。`, [words]);
    }
  }
  if (table.notes.length > 0 || !table.empty) return;
  const words = emptyNote(document, sheet);
  if (words) yield passed(name, `空表，写明“${words.text}”。`, [quoted('说明', words)]);
}

/** Facts that give an amount of what empty tables show. Sums of several kinds of budget are another matter. */
function amountsOf({ record }: CheckedDocument, about: (typeof emptyTopics)[number]): Fact[] {
  const { concepts } = topicOf(about.topic);
  return record.facts.filter(
    ({ concept, subject, year, quantity, measure }) =>
      concept !== null &&
      concepts.includes(concept) &&
      quantity?.unit &&
      Number(quantity.amount) > 0 &&
      year === record.fiscalYear &&
      (record.kind === 'budget' ? measure !== 'final' : measure !== 'budget') &&
      about.words.test(subject) &&
      !/一般公共预算|[、和及与]/u.test(subject.replaceAll(/购置[及和与]运行/gu, '')),
  );
}

/** A table published empty, and a text that gives an amount. */
function* texts(document: CheckedDocument): Generator<Outcome> {
  for (const about of emptyTopics) {
    const sheets = document.sheets.filter((sheet) => emptyTopicOf(sheet) === about);
    const amounts = amountsOf(document, about);
    const [first] = sheets;
    if (!first) continue;
    if (sheets.every(({ table }) => table.empty && table.confidence === 'high')) {
      for (const fact of amounts) {
        const figure = document.factFigure(fact);
        if (!figure) continue;
        const message = `${first.name}公开为空表，正文写“${fact.subject}”${showFigure(figure)}。`;
        yield found(about.name, message, [operandOf(figure), wordsOperand('空表', first.name, first.table.place)]);
      }
      continue;
    }
    if (about.topic !== 'governmentFunds' && about.topic !== 'stateCapital') continue;
    const explanation = explanationOf(document, topicOf(about.topic));
    if (amounts.length > 0 || !explanation || !deniesAll(explanation.text)) continue;
    for (const sheet of sheets) {
      const cell = nonZeroCells(sheet)[0];
      const figure = cell ? sheet.figure(cell.row, cell.column) : null;
      if (!figure) continue;
      const message = `正文写“${explanation.text.slice(0, 40)}”，${figure.label}为 ${showFigure(figure)}。`;
      yield found(about.name, message, [
        wordsOperand('正文', explanation.text.slice(0, 40), explanation.place),
        operandOf(figure),
      ]);
    }
  }
}

/** 本年度无此项支出; 没有使用政府性基金预算拨款安排的支出. */
function deniesAll(text: string): boolean {
  return (
    /(?:无|没有|未(?:安排|使用)|不涉及).{0,24}(?:此项|该项|支出|收支|预算)/u.test(text) &&
    !/\d[\d,.]*\s*[亿万]?元/u.test(text)
  );
}

const prose = (sentence: string) => `\n一、政府性基金预算支出情况\n\n${sentence}\n`;

export const rule: Rule = {
  id: 'S-EMPTY-CONFLICT',
  title: '“无数据”与数据不并存',
  statement: '写明没有数据的表里没有金额，正文也没有给出金额；表下的注说的是这张表自己。',
  formula: '空表 ⇔ 注明没有 ⇔ 正文为 0',
  needs: '基金、国有资本、三公、采购、机关运行各表及其注，正文',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '填表说明里的“如无数据……”；表里只印着 0；正文写 0 万元。',
  examples: [
    {
      says: '空表，注明没有，正文为 0',
      kind: 'budget',
      text: fundTable('| |', '注：本表无数据') + prose('2024年政府性基金预算支出0万元。'),
      expect: ['pass'],
    },
    {
      says: '注明没有，表里却有金额',
      kind: 'budget',
      text: fundTable('5.00 | | 5.00', '注：本表无数据'),
      expect: ['finding'],
    },
    {
      says: '空表，正文却有金额',
      kind: 'budget',
      text: fundTable('| |', '注：本表无数据') + prose('2024年政府性基金预算支出5.00万元。'),
      expect: ['pass', 'finding'],
    },
    {
      says: '注说的是另一张表',
      kind: 'budget',
      text: fundTable('| |', '注：本部门无国有资本经营预算，本表无数据'),
      expect: ['finding:warn'],
    },
    {
      says: '正文写没有，表里却有金额',
      kind: 'budget',
      text: fundTable('5.00 | | 5.00', '') + prose('2024年没有使用政府性基金预算拨款安排的支出。'),
      expect: ['finding'],
    },
    {
      says: '填表说明',
      kind: 'budget',
      text: fundTable('5.00 | | 5.00', '注：如本表无数据，应公开空表并说明'),
      expect: ['notApplicable'],
    },
  ],
  *check(document): Generator<Outcome> {
    for (const sheet of document.sheets) if (sheet.table.form === null) yield* notes(document, sheet);
    yield* texts(document);
  },
};

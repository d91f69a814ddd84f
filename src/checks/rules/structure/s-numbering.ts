import { comparePlaces, type Place } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { cellNumbers, clauseNumbers } from '../../document/inline-numbers.ts';
import { holdsMark, showMark } from '../../document/list-marks.ts';
import { type NumberBreak, numberBreaks } from '../../document/number-runs.ts';
import { type NumberedLine, numberedLevels } from '../../document/numbered-lines.ts';
import { type DocumentText, documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const list = (...marks: string[]) =>
  `一、主要职责\n\n${marks.map((mark) => `${mark}负责本县档案的收集、整理和保管，并按规定向社会提供利用。`).join('\n\n')}\n`;

function operandsOf({ before, line }: NumberBreak<NumberedLine>) {
  return [before, line].flatMap((each) => (each ? [wordsOperand(each.text, each.words, each.place)] : []));
}

function messageOf({ kind, before, line, missing }: NumberBreak<NumberedLine>): string {
  const names = missing.map((ordinal) => showMark({ style: line.style, ordinal })).join('、');
  if (kind === 'start') return `编号从“${line.text}”开始，前面没有${names}。`;
  if (kind === 'gap') return `“${before?.text}”之后是“${line.text}”，没有${names}。`;
  return before?.ordinal === line.ordinal
    ? `编号“${line.text}”连着用了两次。`
    : `“${before?.text}”之后又是“${line.text}”。`;
}

/** Whether a number that seems to be missing stands in the text between two lines, where it was not read as one. */
function isHidden(texts: readonly DocumentText[], from: Place | null, line: NumberedLine, missing: readonly number[]) {
  const between = texts.filter(
    ({ place }) => (!from || comparePlaces(place, from) >= 0) && comparePlaces(place, line.place) < 0,
  );
  return missing.some((ordinal) =>
    between.some(({ mark, text }) => holdsMark(`${mark ?? ''}${text}`, { style: line.style, ordinal })),
  );
}

function* levels(record: Parameters<typeof documentTexts>[0]): Generator<Outcome> {
  const texts = [...documentTexts(record)];
  for (const { under, lines } of numberedLevels(record)) {
    const subject = under === '' ? '编号' : `“${under}”下的编号`;
    const breaks = numberBreaks(lines).filter(
      ({ kind, before, line, missing }) =>
        kind === 'back' || !isHidden(texts, kind === 'start' ? null : (before?.place ?? null), line, missing),
    );
    for (const each of breaks) yield found(subject, messageOf(each), operandsOf(each));
    if (breaks.length === 0 && lines.length > 1) yield passed(subject, `共 ${lines.length} 条，编号连续。`);
  }
}

export const rule: Rule = {
  id: 'S-NUMBERING',
  title: '编号不乱',
  statement: '同一层的编号依次加一，不跳号、不重号、不倒退；从 1 重新开始的，是另一个列举。',
  formula: '下一个编号 = 上一个编号 + 1，或者 1',
  needs: '带编号的标题、列举、“一是、二是”，以及表格里带编号的文字',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '编号从 1 重新开始；几种编号混用；编号印在一段文字中间。',
  examples: [
    { says: '编号连续', kind: 'budget', text: list('1. ', '2. ', '3. '), expect: ['pass'] },
    { says: '跳了一个号', kind: 'budget', text: list('1. ', '2. ', '4. '), expect: ['finding'] },
    { says: '3 之后又是 2', kind: 'budget', text: list('1. ', '2. ', '3. ', '2. ', '3. '), expect: ['finding'] },
    { says: '从 1 重新开始', kind: 'budget', text: list('1. ', '2. ', '1. ', '2. '), expect: ['pass'] },
    {
      says: '一是之后是三是',
      kind: 'budget',
      text: '主要任务：一是做好档案收集；三是做好档案利用；四是做好档案保护。\n',
      expect: ['finding'],
    },
    {
      says: '一是、二是连续',
      kind: 'budget',
      text: '主要任务：一是做好档案收集；二是做好档案利用；三是做好档案保护。\n',
      expect: ['pass'],
    },
  ],
  *check(document) {
    yield* levels(document.record);
    for (const text of documentTexts(document.record)) {
      const low =
        text.table !== null && document.sheets.some(({ id, table }) => id === text.table && table.confidence === 'low');
      if (low) continue;
      const lines = text.kind === 'cell' ? cellNumbers(text) : clauseNumbers(text);
      if (lines.length < 3) continue;
      const subject = text.kind === 'cell' ? '单元格里的列举' : '“一是、二是”';
      const breaks = numberBreaks(lines).filter(({ kind }) => kind !== 'start');
      for (const each of breaks) yield found(subject, messageOf(each), operandsOf(each));
      if (breaks.length === 0 && lines[0]?.ordinal === 1) yield passed(subject, `共 ${lines.length} 条，编号连续。`);
    }
  },
};

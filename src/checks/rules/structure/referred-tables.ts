import { type Operand, placeOf, walkSections } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { TableRegister } from '../../document/announced-tables.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { namesAllTables } from '../../document/contents-page.ts';
import { stemOfTitle } from '../../document/table-titles.ts';
import { documentTexts, squeezed, textsOfSection } from '../../document/texts.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';

/** 详见政府采购预算表, 见《部门收支总表》. What is 见附件 or 见附表 is published elsewhere. */
const reference =
  /(?:详见|参见|见)[“"《]?((?!附|下|上|后|前|右|左)[^，。；、：“”"《》（）()\s]{4,28}表)(?![明示达现述彰])/gu;

/** Tables that the text sends its reader to: each is there, or is told to be elsewhere. */
export function* referredTables(document: CheckedDocument, register: TableRegister): Generator<Outcome> {
  const seen = new Set<string>();
  for (const { text, kind, at } of documentTexts(document.record)) {
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'note') continue;
    for (const match of text.matchAll(reference)) {
      const title = match[1] ?? '';
      const stem = stemOfTitle(title, document.record.kind);
      if (stem === null || seen.has(title)) continue;
      seen.add(title);
      const where = register.find(stem);
      const subject = `正文所说“${title}”`;
      const words = wordsOperand('正文', match[0], at(match.index));
      if (where.state === 'here') {
        yield passed(subject, `文件里有这张表：${where.sheet.name}。`, [
          words,
          wordsOperand('表', where.sheet.name, where.sheet.table.place),
        ]);
      } else if (where.state === 'missing') {
        yield found(subject, `正文写“${match[0]}”，文件里没有这张表，也没有说明另附。`, [words], 'warn');
      }
    }
  }
}

const below = /(?:详见|见|如|列)下表|下表所(?:示|列)/u;
/** How far down a table is still the one below. */
const nearLines = 40;

function notRead(subject: string, message: string, words: Operand, isText: boolean): Outcome {
  return isText
    ? found(subject, message, [words], 'warn')
    : notEnoughData('没有读到这张表，可能是图片', subject, [words]);
}

/** 详见下表: there is a table below. */
export function* tablesBelow({ record }: CheckedDocument, isText: boolean): Generator<Outcome> {
  for (const { text, kind, place, at } of documentTexts(record)) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const match = below.exec(text);
    if (!match) continue;
    const table = record.tables.find(
      (each) =>
        each.place.file === place.file && each.place.line >= place.line && each.place.line - place.line < nearLines,
    );
    const words = wordsOperand('正文', match[0], at(match.index));
    if (table)
      yield passed('正文所说“下表”', '下面有这张表。', [
        words,
        wordsOperand('表', table.title?.text ?? table.id, table.place),
      ]);
    else yield notRead('正文所说“下表”', `正文写“${match[0]}”，下面没有表格。`, words, isText);
  }
}

/** A heading that is the name of a table: the table stands under it, or a text instead. */
export function* headedTables({ record }: CheckedDocument, isText: boolean): Generator<Outcome> {
  for (const section of walkSections(record.sections)) {
    const heading = section.heading.text;
    if (!/表$/u.test(squeezed(heading)) || namesAllTables(heading) || stemOfTitle(heading, record.kind) === null)
      continue;
    if (textsOfSection(record, section).length > 1) continue;
    const words = wordsOperand('标题', heading, placeOf(section.heading));
    yield notRead(`“${heading}”`, `标题“${heading}”下面没有表格，也没有文字。`, words, isText);
  }
}

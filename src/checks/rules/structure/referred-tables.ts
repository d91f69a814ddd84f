import { wordsOperand } from '../../arithmetic/figure.ts';
import type { TableRegister } from '../../document/announced-tables.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { stemOfTitle } from '../../document/table-titles.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';

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

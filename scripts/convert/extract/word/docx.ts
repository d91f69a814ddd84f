import type { Extraction, Notice } from '../extraction.ts';
import { readBlocks } from '../html/blocks.ts';
import { tallyNotices } from '../html/tally.ts';
import { readBody, readNotes } from './body.ts';
import { type Context, newContext } from './context.ts';
import { numberer } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { runningLines } from './running.ts';
import { readStyleSheet } from './styles.ts';
import { descend, elementsOf, type XmlElement } from './xml.ts';

function notesOf(wordPackage: WordPackage): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    for (const part of wordPackage.parts(`${kind}s`)) {
      for (const note of elementsOf(part, `w:${kind}`)) notes.set(`${kind}/${note.attributes.get('w:id')}`, note);
    }
  }
  return notes;
}

function notices(context: Context, external: readonly string[]): Notice[] {
  const all = tallyNotices(context.tally);
  const add = (rule: string, severity: Notice['severity'], message: string): void => {
    all.push({ rule, severity, message, page: null });
  };
  if (context.counts.embedded > 0) {
    add(
      'embedded-object',
      'warning',
      `文件里嵌入了 ${context.counts.embedded} 个对象（如 Excel 工作表、图表），其中的内容没有读出`,
    );
  }
  if (external.length > 0) add('external-content', 'warning', `文件引用了 ${external.length} 处外部内容，没有读取`);
  if (context.counts.comments > 0) add('comment', 'info', `文件里有 ${context.counts.comments} 条批注，没有读出`);
  if (context.unread.size > 0)
    add('unread-element', 'warning', `文件里有读不出的内容：${[...context.unread].slice(0, 10).join('、')}`);
  return all;
}

/**
 * Extracts a Word document (DOCX). It has no pages of its own, so nothing has an origin.
 * @throws ExtractionError when it is damaged, hostile, or no Word document.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const wordPackage = openPackage(bytes);
  const styles = readStyleSheet(wordPackage.parts('styles')[0]);
  const context = newContext(styles, numberer(wordPackage.parts('numbering')[0], styles), notesOf(wordPackage));
  const body = descend(wordPackage.document, 'w:body');
  const children = [...(body ? readBody(body, context) : []), ...readNotes(context)];
  const { blocks, tally } = readBlocks({ type: 'root', children }, 'preserve');
  context.tally.nestedTables += tally.nestedTables;
  const running = { ...context, fields: [], mark: () => '' };
  const headers = runningLines(wordPackage.parts('header'), 'Header', running);
  const footers = runningLines(wordPackage.parts('footer'), 'Footer', running);
  return {
    format: 'docx',
    pages: [],
    blocks: [...headers, ...blocks, ...footers],
    notices: notices(context, wordPackage.external),
  };
}

import type { ExtractedAside } from '../extraction.ts';
import { readBlocks } from '../html/blocks.ts';
import { readBody } from './body.ts';
import type { Context } from './context.ts';
import type { XmlElement } from './xml.ts';

/** Texts that hold nothing but a page number: 3, - 3 -, 第 3 页 共 9 页. */
const pageNumber = /^[-—–\s第页共/\d]*$/u;

/** The printed lines of headers or footers, each once. */
export function runningLines(
  parts: readonly XmlElement[],
  end: 'Header' | 'Footer',
  context: Context,
): ExtractedAside[] {
  const texts = new Set<string>();
  for (const part of parts) {
    const { blocks } = readBlocks({ type: 'root', children: readBody(part, context) }, 'preserve');
    for (const block of blocks) {
      const cells =
        block.type === 'table' ? block.rows.flatMap((row) => row.cells) : block.type === 'paragraph' ? [block] : [];
      for (const line of cells.flatMap((cell) => cell.lines)) texts.add(line.text);
    }
  }
  return [...texts]
    .filter((text) => text !== '')
    .map((text) => ({
      type: 'aside',
      reason: pageNumber.test(text) ? 'pageNumber' : `running${end}`,
      line: { text, origin: null },
    }));
}

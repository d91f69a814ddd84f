import { joinOverPages } from '../aligned/over-pages.ts';
import { assemble } from './assemble.ts';
import { findFurniture } from './furniture.ts';
import { mode } from './geometry.ts';
import type { Layout, PageParts } from './layout.ts';
import { pictureNotices } from './pictures.ts';
import { readPage } from './read-page.ts';
import { measureSetting } from './setting.ts';

/**
 * Puts what stands on the pages of a document in reading order: lines together to paragraphs, page furniture aside,
 * tables without rules by the alignment of their texts. Ruled tables only have their place kept for them.
 */
export function layOut(pages: readonly PageParts[]): Layout {
  const read = pages.map(readPage);
  const lines = read.flatMap((page) => page.lines);
  const letters = mode(
    lines.map((line) => line.size),
    0.5,
  );
  const furniture = findFurniture(read, letters);
  const widths = new Map(pages.map(({ content }) => [content.number, content.width]));
  const setting = measureSetting(
    lines.filter((line) => !furniture.has(line)),
    (page) => widths.get(page) ?? 0,
  );
  const items = assemble(read, furniture, setting);
  return {
    pages: joinOverPages(pages.map(({ content }, index) => ({ number: content.number, items: items[index] ?? [] }))),
    notices: pictureNotices(pages.map(({ content }) => content)),
  };
}

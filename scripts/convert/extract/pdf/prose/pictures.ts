import type { Notice } from '../../extraction.ts';
import type { PageContent } from '../page.ts';
import { height, width } from './geometry.ts';

/** Smaller ones are bullets, stamps of a program or ornaments, in points. */
const least = 40;

/** One notice for each page whose pictures hold something that is not read. Pages without text are not spoken of. */
export function pictureNotices(pages: readonly PageContent[]): Notice[] {
  return pages.flatMap((page) => {
    const shown = page.images.filter((box) => width(box) >= least && height(box) >= least);
    if (shown.length === 0 || page.runs.length === 0) return [];
    const message = `第${page.number}页有${shown.length}幅图片，图中的内容没有读取`;
    return [{ rule: 'picture', severity: 'info', message, page: page.number }];
  });
}

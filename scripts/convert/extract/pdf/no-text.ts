import type { Notice } from '../extraction.ts';
import type { PageContent } from './page.ts';

/** A page with a picture of at least this share of it, and hardly any text, is a scan. */
const large = 0.4;
/** A running header and a page number hold no more letters. */
const furniture = 40;

/** Whether what the page says is in a picture: there is one, and text at most in the margins, or under the picture. */
export function isPicture({ width, height, images, runs }: PageContent): boolean {
  const covered = images.reduce((sum, [left, top, right, bottom]) => sum + (right - left) * (bottom - top), 0);
  const letters = runs.reduce((sum, run) => sum + (run.hidden ? 0 : run.text.length), 0);
  return letters <= furniture && covered >= large * width * height;
}

/** What the publisher must know about a page whose text could not be read; null for an ordinary one. */
export function noticeOf(page: PageContent): Notice | null {
  const { number, runs, rulings, images } = page;
  const rule = 'page-without-text';
  if (isPicture(page)) {
    const message = runs.some((run) => run.hidden)
      ? `第${number}页是扫描图片，文字取自图片下面的隐藏文字层，须与图片核对`
      : `第${number}页是扫描图片，没有文字，内容未读取`;
    return { rule, severity: 'warning', message, page: number };
  }
  if (runs.length > 0) return null;
  if (images.length > 0) {
    return { rule, severity: 'warning', message: `第${number}页没有文字，只有图片，内容未读取`, page: number };
  }
  const message =
    rulings.length > 0 ? `第${number}页没有文字，只有线条` : `第${number}页没有文字：空白页，或文字已转成图形`;
  return { rule, severity: 'info', message, page: number };
}

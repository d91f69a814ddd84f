import type { Notice } from '../extraction.ts';
import type { PageContent } from '../pdf/page.ts';
import { openRecogniser } from './package.ts';
import { readPage } from './page.ts';
import type { Pictures } from './pictures.ts';

/** Reads scanned pages of one file. `close` frees what it holds. */
export interface Scanner {
  /**
   * The page as read from its picture, every run with its confidence; null when recognition is not installed or the
   * picture cannot be drawn, and then a notice says so.
   */
  recognisePage(page: PageContent): Promise<PageContent | null>;
  notices: Notice[];
  close(): Promise<void>;
}

/** What the publisher is told where recognition is not installed. */
export const installing = '安装离线文字识别后可以读取：npm run recognition';

/**
 * A scanner of the pages of a file.
 *
 * @param openPictures opens the file to draw its pages; called when the first scanned page comes
 * @param recogniser for tests; by default the installed one, or null
 */
export function scannerOf(openPictures: () => Promise<Pictures>, recogniser = openRecogniser): Scanner {
  let pictures: Promise<Pictures> | undefined;
  const notices: Notice[] = [];
  const notice = (page: number, rule: string, message: string): void => {
    notices.push({ rule, severity: 'warning', message, page });
  };
  return {
    notices,
    async recognisePage({ number, width, height, turned }) {
      const reader = await recogniser();
      if (!reader) {
        notice(number, 'recognition-missing', `第${number}页是扫描图片，${installing}`);
        return null;
      }
      const displayed = turned === 90 || turned === 270 ? { width: height, height: width } : { width, height };
      try {
        pictures ??= openPictures();
        const picture = await (await pictures).picture(number);
        const { content, unread } = await readPage(picture, number, displayed, reader);
        if (unread.length > 0) {
          notice(number, 'unread-ink', `第${number}页有${unread.length}处墨迹没有认出文字，须与图片核对`);
        }
        return content;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        notice(number, 'page-not-recognised', `第${number}页的图片无法识别（${reason}）`);
        return null;
      }
    },
    close: async () => (await pictures)?.close(),
  };
}

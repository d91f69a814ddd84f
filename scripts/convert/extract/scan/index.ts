import type { Notice } from '../extraction.ts';
import type { PageContent } from '../pdf/page.ts';
import { openRecogniser } from './installed.ts';
import { readPage } from './page.ts';
import type { Pictures } from './pictures.ts';

/** Reads scanned pages of one file. `close` frees what it holds. */
export interface Scanner {
  /**
   * The page as read from its picture, every run with its confidence; null when recognition is not installed or the
   * picture cannot be drawn, and then a notice says so.
   */
  recognisePage(page: PageContent): Promise<PageContent | null>;
  /** What the publisher must know about the pages read so far, and those that could not be. */
  notices(): Notice[];
  close(): Promise<void>;
}

/** The way to text recognition, for messages. */
const installing = '安装离线文字识别后可以读取，办法见 npm run recognition';

/**
 * A scanner of the pages of a file.
 *
 * @param openPictures opens the file to draw its pages; called when the first scanned page comes
 * @param recogniser for tests; by default the installed one, or null
 */
export function scannerOf(openPictures: () => Promise<Pictures>, recogniser = openRecogniser): Scanner {
  let pictures: Promise<Pictures> | undefined;
  const notices: Notice[] = [];
  const missed: number[] = [];
  const notice = (page: number, rule: string, message: string): void => {
    notices.push({ rule, severity: 'warning', message, page });
  };
  return {
    notices: () => [...missingNotice(missed), ...notices],
    async recognisePage({ number, width, height, turned }) {
      const reader = await recogniser();
      if (!reader) {
        missed.push(number);
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

function missingNotice(pages: readonly number[]): Notice[] {
  if (pages.length === 0) return [];
  const message = `第${pages.join('、')}页是扫描图片，${installing}`;
  return [{ rule: 'recognition-missing', severity: 'warning', message, page: pages[0] ?? null }];
}

import type { Nodes, Parents } from 'hast';
import { type ExtractedBlock, type Extraction, ExtractionError, type Notice } from '../extraction.ts';
import { readBlocks } from '../html/blocks.ts';
import { isElement } from '../html/elements.ts';
import { concealment, squeezedText } from '../html/hidden.ts';
import { parseHtml } from '../html/parse.ts';
import { tallyNotices } from '../html/tally.ts';
import { findArticle } from './article.ts';
import { decodePage } from './decode.ts';
import { isFileLink } from './measure.ts';
import { pageTitle } from './title.ts';

/** Larger pages would take more memory than they are worth: 500 printed pages of tables are some 15 MB. */
const largestPage = 64 * 1024 * 1024;
/** Less text than this is no article. */
const shortestArticle = 10;
/** The title of an article stands in one of its first lines. */
const titleReach = 5;
/** Shorter lines are found in many titles. */
const shortestTitle = 8;

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** What leads out of the article: files to download, pages in frames. */
function ways(article: Nodes): { files: string[]; frames: number } {
  const files: string[] = [];
  let frames = 0;
  const visit = (node: Nodes): void => {
    if (isElement(node)) {
      if (isElement(node, 'iframe', 'embed', 'object')) frames += 1;
      if (concealment(node) !== null) return;
      if (isFileLink(node)) files.push(squeezedText(node) || '（无名）');
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(article);
  return { files, frames };
}

function refuseFrames(html: string): void {
  if (/<x:WorksheetSource\b/iu.test(html)) {
    throw new ExtractionError('这是 Excel 存成的网页的框架，各工作表在另外的文件里；请提供 .xlsx 文件');
  }
  if (/<frameset\b/iu.test(html)) {
    throw new ExtractionError('这个网页只是框架（frameset），内容在另外的网页里；请提供那些网页');
  }
}

/** Whether the article itself begins with its title; that of a page may have the name of the site beside it. */
function startsWithTitle(blocks: readonly ExtractedBlock[], title: string): boolean {
  const texts = blocks
    .slice(0, titleReach)
    .map((block) => (block.type === 'paragraph' ? block.lines.map((line) => squeeze(line.text)).join('') : ''));
  const whole = squeeze(title);
  return texts.join('').includes(whole) || texts.some((text) => text.length >= shortestTitle && whole.includes(text));
}

function notices(article: Parents, leftOut: number): Notice[] {
  const { files, frames } = ways(article);
  const found: Notice[] = [];
  const add = (rule: string, severity: Notice['severity'], message: string): void => {
    found.push({ rule, severity, message, page: null });
  };
  if (leftOut > 0) add('page-furniture', 'info', `网页上正文以外（导航、页脚等）的 ${leftOut} 个字没有读出`);
  if (files.length > 0)
    add('attachment', 'warning', `网页另有 ${files.length} 个附件，没有读入：${files.slice(0, 20).join('、')}`);
  if (frames > 0) add('frame', 'warning', `网页里嵌入了 ${frames} 个别的网页或文件，其中的内容没有读出`);
  return found;
}

/**
 * Extracts the article of a web page. Nothing is loaded, no script runs.
 * @throws ExtractionError when there is no article in it, or it is too large.
 */
export function extractWebPage(bytes: Uint8Array): Extraction {
  if (bytes.length > largestPage) throw new ExtractionError('网页文件过大（超过 64 MB），拒绝读取');
  const { html, notices: ofEncoding } = decodePage(bytes);
  refuseFrames(html);
  const root = parseHtml(html);
  const title = pageTitle(root);
  const article = findArticle(root);
  const { blocks, tally } = readBlocks(article.root, 'collapse');
  const other = notices(article.root, article.leftOut);
  const { text, linked, cells } = article.measure;
  const empty = text - linked < shortestArticle && cells === 0;
  if (empty && !other.some((notice) => notice.rule === 'attachment')) {
    throw new ExtractionError(
      '网页里没有正文，或只有通往别的网页的链接；内容可能由脚本载入，请在浏览器里打开后另存，或提供原文件',
    );
  }
  if (title !== null && !startsWithTitle(blocks, title)) {
    blocks.unshift({ type: 'paragraph', depth: 1, lines: [{ text: title, origin: null }] });
  }
  return { format: 'html', pages: [], blocks, notices: [...ofEncoding, ...tallyNotices(tally), ...other] };
}

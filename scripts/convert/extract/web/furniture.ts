import type { Element } from 'hast';
import { attribute, isBlock, isElement } from '../html/elements.ts';
import { squeezedText } from '../html/hidden.ts';
import type { Measure } from './measure.ts';

/** Words in the class or id of what surrounds an article. They decide nothing alone. */
const words = new Set(
  `nav navigation menu breadcrumb breadcrumbs crumb crumbs location footer foot sidebar share bdsharebuttonbox toolbar
  tools copyright pagination pager related recommend search login banner topbar header qrcode print friendlink
  links`.split(/\s+/u),
);
const roles = /^(navigation|banner|contentinfo|complementary|search|menu|menubar|dialog)$/u;

/** Lines that only surround an article, and the longest that they get. None of them is a sentence. */
const phrases: readonly (readonly [phrase: RegExp, longest: number])[] = [
  [/版权所有|ICP备|网站标识码|公网安备/u, 300],
  [/^(您|你|当前|现在|所在)[^：:]{0,6}位置[：:]/u, 120],
  [/^(上|下)一[篇页条][：:]/u, 160],
  [/^(分享(到|至)?[：:]|扫一扫|字[号体][：:]|【(打印|关闭|收藏|字[号体]))/u, 60],
  [/^(打印|关闭|收藏)(本页|窗口|此页|本站)$|^返回(顶部|首页|列表)$/u, 10],
  [/(时间|日期)[：:].*(来源|浏览|阅读|点击|字号|字体|打印|分享|作者|访问)|(来源|作者)[：:].*(时间|日期)[：:]/u, 120],
];
const longestPhrase = Math.max(...phrases.map(([, longest]) => longest));
const sentence = /[。；]/u;
/** Blocks of so little text, without a sentence, can be furniture by the words in their class. */
const short = 60;
/** Part of the text that links make up, from which a block is a list of links. */
const dense = 0.6;
const fewestLinks = 3;

function hinted(element: Element): boolean {
  const names = `${attribute(element, 'id')} ${attribute(element, 'className')}`.replaceAll(
    /([a-z])([A-Z])/gu,
    '$1 $2',
  );
  return names
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => words.has(word));
}

/**
 * Whether an element surrounds the article: navigation, breadcrumbs, buttons to share, line of date and source, footer.
 * @param whole Measure of the whole page: what holds half of its text is no furniture, whatever it is called.
 * @param inArticle Inside of an `<article>` or `<main>`, which have headers and footers of their own.
 */
export function isFurniture(element: Element, measure: Measure, whole: Measure, inArticle: boolean): boolean {
  const { text, linked, links, files, cells, headings } = measure;
  if (text === 0 || text * 2 > whole.text || files > 0) return false;
  if (isElement(element, 'nav', 'aside') || roles.test(attribute(element, 'role').toLowerCase())) return true;
  if (isElement(element, 'header', 'footer') && !inArticle) return true;
  if (!isBlock(element) && !isElement(element, 'span')) return false;
  const linkShare = linked / text;
  if (links >= fewestLinks && linkShare > dense) return true;
  const inside = text <= longestPhrase ? squeezedText(element) : '';
  if (inside === '' || sentence.test(inside)) return false;
  const named = hinted(element) && cells + headings === 0 && !isElement(element, 'p');
  if (named && (linkShare > dense / 2 || text < short)) return true;
  return phrases.some(([phrase, longest]) => text <= longest && phrase.test(inside));
}

import type { Element } from 'hast';
import { attribute, isBlock, isElement } from '../html/elements.ts';
import { squeezedText } from '../html/hidden.ts';
import type { Measure } from './measure.ts';

/** Words in the class or id of what surrounds an article. They decide nothing alone. */
const words = new Set(
  `nav navigation menu breadcrumb breadcrumbs crumb crumbs location position footer foot bottom sidebar side share
  bdsharebuttonbox toolbar tools copyright pagination pager page related recommend search login banner topbar header
  head top qrcode print friendlink links`.split(/\s+/u),
);
const roles = /^(navigation|banner|contentinfo|complementary|search|menu|menubar|dialog)$/u;

/** Texts that only surround an article, and the longest that they get. */
const phrases: readonly (readonly [phrase: RegExp, longest: number])[] = [
  [/版权所有|ICP备|网站标识码|公网安备|技术支持[：:]|建议使用.{0,20}分辨率/u, 500],
  [/^(您|你)?(现在|当前|的|所在)*(位置|所在)[：:]?/u, 120],
  [/^(分享(到|至)?|【?打印|【?关闭|扫一扫|字号|字体|上一[篇页条]|下一[篇页条]|返回顶部|收藏)/u, 100],
  [/(时间|日期)[：:].*(来源|浏览|阅读|点击|字号|字体|打印|分享|作者|访问)|(来源|作者)[：:].*(时间|日期)[：:]/u, 160],
];
/** Blocks of so little text can be furniture by the words in their class. */
const short = 200;
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
 */
export function isFurniture(element: Element, measure: Measure, whole: Measure): boolean {
  const { text, linked, links, files, cells } = measure;
  if (text === 0 || text * 2 > whole.text || files > 0) return false;
  if (isElement(element, 'nav', 'footer', 'aside') || roles.test(attribute(element, 'role').toLowerCase())) return true;
  if (isElement(element, 'header')) return true;
  if (!isBlock(element) && !isElement(element, 'span')) return false;
  const linkShare = linked / text;
  if (links >= fewestLinks && linkShare > dense) return true;
  if (hinted(element) && cells < 4 && (linkShare > 0.3 || text < short) && !isElement(element, 'p', 'table'))
    return true;
  return phrases.some(([phrase, longest]) => text <= longest && phrase.test(squeezedText(element)));
}

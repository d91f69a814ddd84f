/** The phrases by which budget prose says what a figure is. */

/** How far back from a figure its words are looked for: no name is longer, and no hostile text costs more. */
export const longestWords = 120;
/** A quantity went up: 增加, 增长. */
export const rise = /(?:增加|增长|上升|提高)(?:了)?\s*$/u;
/** A quantity went down: 减少, 下降. */
export const fall = /(?:减少|下降|降低|压减)(?:了)?\s*$/u;
/** The figure that follows is the one compared with: 比上年 0.23万元. */
export const against =
  /(?:比|较|与)\s*(?:上年|去年|上一?年度|(20\d{2})\s*年度?)\s*(?:的)?(?:年初)?(?:预算|决算|支出)*(?:数)?\s*$/u;
/** A comparison with an earlier year, printed or not. */
export const compared = /(?:比|较|与)\s*(?:上年|去年|上一?年度|(20\d{2})\s*年度?)/u;
/** Nothing changed: 与上年持平, 没有变化. */
export const unchanged =
  /(?:上年|去年|上一?年度|(20\d{2})\s*年度?)[^，。；]{0,24}?(?:相同|持平|一致(?!性))|(?:无|没有)变化/u;
/** The percentage that follows is a share: 占, 占比. */
export const share = /占(?:比|[^，。；]{0,24}?)(?:为|的)?\s*$/u;
/** The percentage that follows is a rate of completion: 完成年初预算的. */
export const completed = /完成\s*(年初|全年|调整后?)?\s*预算(?:数)?的?\s*$/u;
/** What follows is a reason: 主要原因是. */
export const reason = /(?:主要)?原因(?:是|为|：|:)*[：:]?\s*/gu;
/** What follows are parts of what was said: 其中, 包括, a bracket. */
export const opensParts = /其中|主要包括|包括|分别为|主要用于以下方面|^\s*[（(]/u;
/** The figure that follows is a budget of its kind: 年初预算. */
export const basis = /(年初|全年|调整)预算(?:数)?\s*(?:为|是)?\s*$/u;
/** The figure that follows is what was spent of the one before: ，支出决算. */
export const outturn = /^[，,]?\s*(?:支出)?决算(?:数)?\s*(?:为|是)?\s*$/u;
/** Words that say what kind of figure follows, and not of what: they stand for the item that the passage is about. */
export const bareMeasure = /^(?:当年|本年|年初|全年|调整|支出)?(?:预算|决算)(?:数|执行数|安排)?$/u;
/** The item a passage is about, as classifications name it: …（类）…（款）…（项）. */
export const item = /^[^。；：]{0,12}?[“"]?((?:[\p{Script=Han}（）()、]{1,40}?[（(][类款项][）)]){1,3})/u;

/** Brackets inside a name: 因公出国（境）费, 一般公共服务（类）. They cut nothing. */
const innerBrackets = /[（(](\p{Script=Han}{1,5})[）)]/gu;

/** The same text with such brackets out of the way; the length stays. */
export function hideInnerBrackets(text: string): string {
  return text.replaceAll(innerBrackets, '〈$1〉');
}

/** Puts the brackets back. */
export function showInnerBrackets(text: string): string {
  return text.replaceAll('〈', '（').replaceAll('〉', '）');
}

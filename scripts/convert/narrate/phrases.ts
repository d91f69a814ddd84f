/** The phrases by which budget prose says what a figure is. */

/** How far back from a figure its words are looked for: no name is longer, and no hostile text costs more. */
export const longestWords = 120;
/** A quantity went up: 增加, 增长, 增幅. */
export const rise =
  /(?:增加|增长|上升|提高|(?:增|涨|升)幅|(?:增加|增长|上升)(?:率|幅度|比例|额))(?:了|约|达|为|：|:)?\s*$/u;
/** A quantity went down: 减少, 下降, 降幅. */
export const fall =
  /(?:减少|下降|降低|压减|(?:降|减)幅|(?:减少|下降|降低)(?:率|幅度|比例|额))(?:了|约|达|为|：|:)?\s*$/u;
const beside = '(?:比|较|与|(?<![合共相不])同)';
const earlier = '(?:上年度?|去年|上一?年度?|(20\\d{2})\\s*年度?)(?:同期)?';
/** What may be said of the earlier figure before it is printed: 年初预算数, 执行数, 决算数, “三公”经费预算. */
const ofEarlier =
  '(?:的|年初|年末|全年|当年|调整后?|实际|部门|财政拨款|一般公共预算|[“"]?三公[”"]?经费|机关运行经费|' +
  '基本支出|项目支出|预算|决算|支出|收入|执行|完成|安排|总额|总计|合计|数|额|为|是|\\s)*';
/** The figure that follows is the one compared with: 比上年 0.23万元, 较2023年执行数. */
export const against = new RegExp(`${beside}\\s*${earlier}${ofEarlier}$`, 'u');
/** In the bracket behind a figure, the same of an earlier year: （上年1081.44万元）, （2022年：271.32万元）. */
export const earlierBeside = new RegExp(`[（(]\\s*${earlier}${ofEarlier}[:：]?\\s*$`, 'u');
/** The figure that follows is the budget of the year itself, compared with: 与年初预算2904.15万元相比. */
export const againstBudget = new RegExp(`${beside}\\s*(年初|全年|调整后?的?)预算(?:数|安排)?(?:的)?\\s*$`, 'u');
/** What was spent less, or more, than the budget told right before: ，结余149.49万元; ，超支26.26万元. */
export const overOrUnder = /^[，,]?\s*(?:比预算)?(结余|节余|节约|节支|超支|超出)(?:了|约)?\s*$/u;
/** A comparison with an earlier year, printed or not. */
export const compared = new RegExp(`${beside}\\s*${earlier}(?:\\s*(?:相比较?|比较|对比))?`, 'u');
/** Nothing changed: 与上年持平, 没有变化. */
export const unchanged =
  /(?:上年|去年|上一?年度|(20\d{2})\s*年度?)[^，。；]{0,24}?(?:相同|持平|一致(?!性))|(?:无|没有)变化/u;
/** The percentage that follows is a share: 占, 占比. */
export const share = /占(?:比|[^，。；]{0,24}?)(?:为|的)?\s*$/u;
/** The percentage that follows is a rate of completion: 完成年初预算的. */
export const completed = /完成\s*(?:(年初|全年|调整)后?的?)?\s*(?:支出)?预算(?:数)?的?\s*$/u;
/** What follows is a reason: 主要原因是. */
export const reason = /(?:主要)?原因(?:是|为|：|:)*[：:]?\s*/gu;
/** What follows are parts of what was said: 其中, 包括. */
export const opensParts = /其中|主要包括|包括|分别为|主要用于以下方面/u;
/** The figure that follows is a budget of its kind: 年初预算. */
export const basis = /(年初|全年|调整)后?(?:的)?预算(?:数)?\s*(?:安排)?(?:为|是)?\s*$/u;
/** The end of the name of a budget, whatever its kind: 支出预算, 预算数. */
export const planned = /(?:(?:年初|全年|调整)后?的?)?预算(?:数|额|安排)?$/u;
/** The figure that follows is what was spent of the one before: ，支出决算. */
export const outturn = /^[，,]?\s*(?:(?:支出)?决算(?:支出)?(?:数)?|实际支出(?:数)?|(?:预算)?执行数)\s*(?:为|是)?\s*$/u;
/** Words that say what kind of figure follows, and not of what: they stand for the item that the passage is about. */
export const bareMeasure = /^(?:当年|本年|年初|全年|调整后?|支出)?(?:预算|决算)(?:数|执行数|安排)?$/u;
/** The item a passage is about, as classifications name it: …（类）…（款）…（项）. */
export const item = /^[^。；：]{0,12}?[“"]?((?:[\p{Script=Han}（）()、]{1,40}?[（(][类款项][）)]){1,3})/u;

/** Brackets inside a name: 因公出国（境）费, 公路养护（县道、乡道）, 工资福利支出（301）. They cut nothing. */
const innerBrackets = /[（(]([\p{Script=Han}、]{1,12}|\d{3,7})[）)]/gu;

/** The same text with such brackets out of the way; the length stays. */
export function hideInnerBrackets(text: string): string {
  return text.replaceAll(innerBrackets, (_, name: string) => `〈${name.replaceAll('、', '﹑')}〉`);
}

/** Puts the brackets back. */
export function showInnerBrackets(text: string): string {
  return text.replaceAll('〈', '（').replaceAll('〉', '）').replaceAll('﹑', '、');
}

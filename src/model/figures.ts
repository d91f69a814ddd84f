import { type MoneyUnit, parseDecimal, parseMoneyUnit } from './money.ts';

/** A figure found in a text, with what it counts. Offsets are into the text. */
export interface TextFigure {
  kind: 'money' | 'percent' | 'count';
  start: number;
  end: number;
  /** Canonical decimal. */
  decimal: string;
  unit: MoneyUnit | null;
  counter: string | null;
}

const digit = '[\\d０-９]';
/**
 * A number that stands by itself: no rest of one that a space, a line end or a stray mark cut (1 112.08, 12..5), and
 * no end of a range (2-3). A sign belongs to it where a word or a mark that may stand before an amount precedes.
 */
const number =
  `(?<!${digit}\\s*|${digit}\\s*[,，。至~～]\\s*|${digit}\\s*[-–—−－]\\s*|[.．]\\s*)` +
  `((?<=(?:^|[\\s为长少加降额是数达：:，,（(])[-−－])${digit}|(?<![-−－])${digit})`;
const rest = `((?:${digit}{0,2}(?:[,，]${digit}{3})+|${digit}*)(?:[.．]${digit}+)?)`;

/** What is counted; words that only begin like one (3人均, 表3所列, 6个月, 2个百分点) are none. */
const counters = [
  '台（套）',
  '台\\(套\\)',
  '台套',
  '平方米',
  '个?批次',
  '人次',
  '个?团组',
  '车次',
  '场次',
  '户(?![籍口均])',
  '所(?![列示述在有需属得])',
  '天(?![然气])',
  '场(?![所地馆])',
  '辆',
  '台(?![账湾])',
  '套',
  '个(?!月|百分点|点)',
  '人(?!均)',
  '名(?![称义录单])',
  '家(?!庭)',
  '件',
  '批(?![准复示量])',
  '项',
  '次',
  '处(?![理置罚长级])',
  '间',
].join('|');
/** 5万名, 187万平方米: ten thousands of things, no money. */
const things =
  '\\s*(?:余|多|以上|名|人|户|平方|亩|册|件|次|公里|千米|米|立方|吨|公顷|套|辆|个|台|张|份|棵|株|头|只|字|度|千瓦|条|篇|家|批|项)';
const money = `亿元|万元|千元|元|(?:亿|万)(?!${things})`;
const pattern = new RegExp(
  `百分之(${digit}+(?:[.．]${digit}+)?)|${number}${rest}\\s*(?:(${money})|([%％])|(?<!第\\s*${digit}*\\s*)(${counters}))`,
  'gu',
);
/** A threshold (50万元以上, 100万元（含）以上) is no statement of an amount. */
const threshold = /^(?:[（(][^（()）]{1,6}[）)])*(?:及|或)?(?:以上|以下|以内)/u;
const approximate = /(?:大于|小于|不低于|不少于|不超过|不到|不足|超过|≥|≤)\s*$/u;

/** The same number in ASCII digits. */
function plainDigits(text: string): string {
  return text.replaceAll(/[０-９]/gu, (each) => String(each.charCodeAt(0) - 0xff10));
}

/** Every figure of a text that states something, in its order. */
export function findFigures(text: string): TextFigure[] {
  const figures: TextFigure[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, hundredth, first = '', others = '', unit, percent, counter] = match;
    const sign = hundredth === undefined && /[-−－]$/u.test(text.slice(0, match.index)) ? '-' : '';
    const start = match.index - sign.length;
    const decimal = parseDecimal(sign + plainDigits(hundredth ?? first + others));
    const end = match.index + whole.length;
    if (
      decimal === null ||
      threshold.test(text.slice(end, end + 16)) ||
      approximate.test(text.slice(Math.max(0, start - 12), start))
    )
      continue;
    figures.push({
      kind: unit ? 'money' : percent || hundredth !== undefined ? 'percent' : 'count',
      start,
      end,
      decimal,
      unit: unit ? parseMoneyUnit(unit) : null,
      // 0个团组 counts groups.
      counter: counter?.replace(/^个(?=批次|团组)/u, '') ?? null,
    });
  }
  return figures;
}

import type { Change } from '../../model/index.ts';

/** The main figures of a document, and how they changed. */
export const keyFigures = {
  /** How a figure moved against an earlier year (null: the one before), in our words round the printed figures. */
  change: (direction: Change['direction'], year: number | null, amount: string, rate: string): string => {
    const than = year === null ? '上年' : ` ${year} 年`;
    if (direction === 'none') return `与${than}持平`;
    const verb = direction === 'increase' ? '增加' : '减少';
    return `比${than}${verb} ${amount && rate ? `${amount}（${rate}）` : amount || rate}`.trimEnd();
  },
  recognised: (doubt: string | null): string => `识别自扫描件，请与原件核对${doubt ? `（${doubt}）` : ''}。`,
  insteadFromText: '，数字摘自正文',
  elsewhere: '正文另一处写：',
  differs: ['正文写的是', '，与表中不同。'],
  /** Before the way to its place. */
  inTable: (printedAs: string): string => `表中写作：${printedAs}，`,
  /** A sentence may call it as this page does. */
  inSentence: (printedAs: string | null): string => `摘自正文${printedAs === null ? '' : `，写作：${printedAs}`}，`,
  /** Before the figures that are not given, each with why, and after them. */
  missing: '没有数的：',
  missingIsNot: '。没有数不等于没有支出。',
};

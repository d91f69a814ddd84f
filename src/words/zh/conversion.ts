import type { leftOutReasons, severities } from '../../model/index.ts';

/** What was noticed, left out or read with care while a document became a page. */
export const conversion = {
  nothing: '转换时没有需要说明的地方。',
  lowConfidence: '可能读得不准的表',
  recognised: { title: '由扫描图像识别的表', lead: '数字可能认错，请与原件核对。' },
  doubtful: (cells: number): string => `${cells} 格识别存疑`,
  unknown: {
    title: '未归入标准表的表',
    lead: '和已知的各种预算表、决算表都对不上，照原样保留；“主要数字”和图表不从这些表里取数。',
  },
  severities: { error: '错误', warning: '需要留意', info: '说明' } satisfies Record<
    (typeof severities)[number],
    string
  >,
  problems: (name: string, count: number): string => `${name}（${count}）`,
  expected: (text: string): string => `；应为“${text}”`,
  found: (text: string): string => `；实为“${text}”`,
  reasons: {
    contents: '目录',
    pageNumber: '页码',
    runningHeader: '页眉',
    runningFooter: '页脚',
    watermark: '水印',
    bookmark: '书签标记',
    separator: '分隔线',
    repeatedHeader: '跨页重复的表头',
    markup: '排版标记',
  } satisfies Record<(typeof leftOutReasons)[number], string>,
  leftOut: (reason: string, count: number): string => `没有放进网页的${reason}（${count}）`,
};

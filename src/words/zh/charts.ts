import type { DisclosureKind } from '../../model/source-metadata.ts';

/** The charts of a document. Labels and amounts are those of the document. */
export const charts = {
  income: {
    title: '钱从哪里来',
    sentence: (count: number, largest: string): string => `收入有 ${count} 个来源，${largest}。`,
  },
  function: {
    title: '钱花在哪些方面',
    sentence: (count: number, largest: string): string => `支出按功能分成 ${count} 类，${largest}。`,
  },
  basicProject: {
    title: '基本支出和项目支出',
    sentence: (parts: readonly string[]): string =>
      `基本支出是维持机构运转的钱，项目支出是为特定任务安排的钱：${parts.join('，')}。`,
  },
  economic: {
    title: (whole: string | null): string => `${whole ?? '支出'}用在什么上`,
    sentence: (count: number, largest: string): string => `按支出的经济性质列出 ${count} 项，${largest}。`,
  },
  /** A list in the text that has something else (项目支出) beside classes. */
  mixed: {
    title: (whole: string | null): string => `${whole ?? '支出'}由哪些部分组成`,
    sentence: (count: number, beside: readonly string[], largest: string): string =>
      `正文列出 ${count} 项：各类支出，另有${beside.join('、')}；${largest}。`,
  },
  projects: {
    title: '各项目的金额',
    /** Forms are published for some projects only; a list of them is not all there is. */
    sentence: (from: 'text' | 'table' | 'forms', count: number, largest: string): string =>
      `${{ text: '正文列出金额的项目有', table: '列出金额的项目有', forms: '有绩效表并写明金额的项目有' }[from]} ${count} 个，${largest}。`,
    fromForms: '项目绩效表',
    /** `figure` is what the forms call the amount. */
    fromFormsAs: (figure: string): string => `项目绩效表的“${figure}”`,
  },
  threePublic: {
    title: '“三公”经费花在哪里',
    /** `whole`: the printed sum, where there is one. */
    sentence: (kind: DisclosureKind, whole: string | null, largest: string): string =>
      `“三公”经费${kind === 'budget' ? '预算' : '决算'}${whole === null ? '中，' : ` ${whole}，其中`}${largest}。`,
  },
  /** Inside a sentence: the longest bar. */
  largest: (label: string, amount: string): string => `最大的一项是“${label}”，${amount}`,
  omitted: ({ blank, zeros, negative }: { blank: number; zeros: number; negative: readonly string[] }): string => {
    const said = [
      blank > 0 ? `${blank} 项没有金额` : '',
      zeros > 0 ? `${zeros} 项是 0` : '',
      negative.length > 0 ? `${negative.join('、')} 是负数` : '',
    ].filter((part) => part !== '');
    return `没有画出的：${said.join('，')}。`;
  },
  fromText: '正文',
  /** The name and the description of the drawing, for those who do not see it. */
  name: (title: string): string => title,
  description: (bars: readonly string[]): string => `横条图，按金额从大到小。${bars.join('；')}。`,
  drawn: '条形的长度与金额成比例，由大到小排列。',
  from: { text: '数字摘自', table: '数字出自' },
  recognised: '这些数字由扫描图像识别，请与原件核对。',
  figures: '图中的数字',
  figuresOf: (title: string): string => `${title}：图中的数字`,
  item: '项目',
  amount: '金额',
  /** Under the pointer. */
  share: (share: string): string => `占本图各项之和的 ${share}（本站计算）`,
};

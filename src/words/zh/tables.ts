import type { GridDoubtPart } from '../../model/index.ts';

/** Tables as printed, and what is said round them. */
export const tables = {
  unknown: '未归入标准表',
  standardName: (name: string): string => `通用名称：${name}`,
  /** The standard name of a table of some title, where it is worth saying beside it. */
  besideTitle: (title: string, standard: string | null): string | null =>
    standard !== null && !title.includes(standard) ? standard : null,
  /** What a table goes by in the contents of the page. */
  inContents: (title: string, _standard: string | null): string => title,
  empty: '这是一张空表：公布时就没有金额。空白不等于 0。',
  blankCell: '这张表里有一格公布时是空白，空白不等于 0。',
  /** What the text says of it: its figure comes after. */
  textSays: (label: string): string => `正文写的${label}：`,
  seeEmpty: '看表头和空行',
  unit: (name: string): string => `单位：${name}`,
  noUnit: '原件没有印出',
  lowConfidence: '这张表可能读得不准。',
  /** Where the rows in doubt are not known: the way to the source comes after. */
  compareAll: '请逐行对照，看每个数是不是在它那一行、那一栏：',
  /** What to look at in the rows in doubt, before their lines in the source. */
  doubts: {
    funds: '请对照资金的这几行，看每个数是不是归在它的栏目名下',
    indicators: '请对照绩效指标的这几行，看名称和指标值是不是归在对的级别和年度下',
    heads: '请对照表头的这几行，看每一栏上面的名称对不对',
    rows: '请对照这几行，看每个数是不是在它那一栏',
  } satisfies Record<GridDoubtPart, string>,
  recognised: '本表由扫描图像识别，数字请与原件核对。',
  doubtful: (cells: number): string => `有 ${cells} 格识别存疑，表中已标出。`,
  /** The mark of a doubtful figure, with how sure recognition was where it said so. */
  doubt: (confidence: string | null): string => (confidence === null ? '识别存疑' : `识别存疑 ${confidence}`),
  /** Round the way to the source. */
  doubtNote: [
    '标“识别存疑”的格子，或者识别的把握不高（百分数），或者和有关的合计加不起来。这里照识别的结果列出，没有改动，请与',
    '核对。CSV 里没有这个标记，JSON 里有。',
  ],
  wide: '这张表比这里宽，可以左右滑动。',
  /** At the lower edge of a table that scrolls in a box of its own. */
  long: (rows: number): string => `这张表共 ${rows} 行，在框里上下滚动。`,
  joined: (pages: number): string => `原件分成 ${pages} 页，这里接成一张`,
  onlyFigures: (all: number, withFigure: number): string => `只看有金额的行（${all} 行中的 ${withFigure} 行）`,
  depth: '显示到',
  copy: '复制',
  /** Levels of a classification, and of other rows. */
  levels: ['', '类', '款', '项'],
  level: (depth: number): string => `第 ${depth} 级`,
};

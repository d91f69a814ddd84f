/** What a figure is cited by. */
export interface CitedFigure {
  document: string;
  /** Title of its table; null for a figure in a sentence. */
  table: string | null;
  /** What its row and columns are called, or its sentence. */
  names: readonly string[];
  figure: string;
  /** The unit of the table; empty where it prints none, and for a sentence, which has its own. */
  unit: string;
  /** Where it stands in the source; empty where that is the address alone. */
  place: string;
  address: string;
}

/** What tables offer in the browser. */
export const tableTools = {
  copyLink: '复制链接',
  linkCopied: '已复制',
  inAddress: '链接在地址栏里',
  copyCitation: '复制引用',
  /** A figure as one would cite it; `table` is null for one in a sentence. */
  citation: ({ document, table, names, figure, unit, place, address }: CitedFigure): string => {
    const where = table === null ? '正文' : `《${table}》`;
    const of = names.length > 0 ? `“${names.join(' · ')}”` : '';
    return `${document}，${where}${of}：${figure}${unit && ` ${unit}`}${place && `，${place}`}，${address}`;
  },
  source: '原文',
  named: (action: string, figure: string): string => `${action}：${figure}`,
  copied: '已复制，可以贴到表格软件里。',
  refused: '浏览器不让复制，请下载 CSV。',
  sort: '按这一列排序：从大到小、从小到大、照原件',
};

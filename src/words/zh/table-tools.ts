/** What tables offer in the browser. */
export const tableTools = {
  copyLink: '复制链接',
  linkCopied: '已复制',
  inAddress: '链接在地址栏里',
  source: '原文',
  named: (action: string, figure: string): string => `${action}：${figure}`,
  copied: '已复制，可以贴到表格软件里。',
  refused: '浏览器不让复制，请下载 CSV。',
  sort: '按这一列排序：从大到小、从小到大、照原件',
};

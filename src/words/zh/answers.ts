/** A figure that a search asks for, document by document. Runs in the browser: nothing large is imported. */
export const answers = {
  title: (measure: string): string => `${measure}：各文件里印的数`,
  /** What the table is, above it. */
  note: '数字照原件，点它看在哪里。预算是年初的计划，决算是年终的结果；各机构的人数和任务不同，数大不等于花得不对。',
  /** Before the figures of a place. */
  division: (name: string, bureaus: number): string =>
    `本站收录了${name}的 ${bureaus} 个机构。下面只是${bureaus === 1 ? '它' : '它们'}自己的数，不是${name}全部的钱。`,
  caption: (measure: string): string => `${measure}，一份文件一行`,
  heads: { bureau: '机构', document: '年份和种类', amount: '金额', change: '与上年比' },
  notSaid: '没有读到与上年的比较',
  /** Before the parts of a figure whose whole is not printed. */
  parts: (notPrinted: boolean): string => `${notPrinted ? '没有印合计' : '没有读出合计'}，分项是：`,
  part: (name: string): string => `${name}：`,
  partChange: (name: string, change: string): string => `${name}：${change}`,
  elsewhere: '正文另一处写：',
  textDiffers: (amount: string): string => `正文另写 ${amount}`,
  flag: '核',
  /** Said after it to those who hear the link alone. */
  flagOf: (document: string): string => `对：${document}的这个数与别处不符，看详情`,
  /** Documents that are not in the table. */
  more: (count: number): string => `另有 ${count} 份文件没有列在这里。`,
  unread: (count: number): string => `另有 ${count} 份文件没有找到这个数；没有找到不等于没有这笔钱。`,
  region: (name: string): string => `${name}的机构和文件`,
  /** The order of the documents of one year, kind and scope. */
  ranking: (edition: string): string => `看 ${edition}的排名`,
  compare: '把这些文件放在一起比较',
  /** Said after what was found. */
  status: (count: number): string => (count === 1 ? '数在最前面。' : `先列出 ${count} 份文件的数。`),
};

/** The glossary, and the note that explains a term where it stands. */
export const glossary = {
  title: '名词解释',
  description: '预算和决算里常见的名词，用大白话说明，并列出各文件自己的定义。',
  lead: (entries: number): string =>
    `预算和决算里常见的 ${entries} 个名词，用大白话说明。点名词，看官方说法、各份文件自己怎么定义、在哪里用到。`,
  letters: '按拼音首字母',
  /** The title of the page of a term. */
  whatIs: (term: string): string => `${term}是什么`,
  alsoWritten: '也写作：',
  official: '官方怎么说',
  noOfficial: '未收录官方文本。',
  /** Round the name of a regulation. */
  source: { before: '出处：', after: '。这里是本站的转述，以出处为准。' },
  definitions: '各份文件自己的定义',
  notDefined: (used: boolean): string => `收录的文件都没有给这个名词下定义${used ? '，但是用到了它' : ''}。`,
  severalDefinitions: '照录原件。各单位的写法可能有宽有窄，比较金额以前先看算进去的是不是一样。',
  uses: '在哪里用到',
  notUsed: '收录的文件还没有用到这个名词。',
  tables: '表',
  sections: '正文',
  /** Places of a kind in a document: 表（3 处）. */
  places: (kind: string, count: number): string => `${kind}（${count} 处）`,
  morePlaces: (count: number): string => `其余 ${count} 处`,
  /** Round the term as it is searched for. */
  searchAll: { before: '搜索所有写有“', after: '”的地方' },
  related: '相关名词',
  noteMore: '官方说法、各文件的定义和出处',
  close: '关闭',
};

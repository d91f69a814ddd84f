/** Where something stands in the source. */
export const places = {
  line: (line: number): string => `第 ${line} 行`,
  page: (label: string): string => `第 ${label} 页`,
  sheet: (label: string): string => `工作表“${label}”`,
  /** A file of a document of several. */
  file: (number: number): string => `附件 ${number}`,
  /** Something at a place of one of several files. */
  inFile: (file: string, at: string): string => `${file} ${at}`,
  inText: (at: string): string => `原文${at}`,
  inOriginal: (at: string): string => `原件${at}`,
  inTranscript: (at: string): string => `转写稿${at}`,
  /** More exactly: the line of the transcript behind a page. */
  exactly: (place: string, line: string): string => `${place}（${line}）`,
  marked: (place: string, text: string): string => `${place}：${text}`,
  text: '原文',
  transcript: '转写稿',
  heads: { line: '原文行', transcriptLine: '转写行', page: '原件页' },
};

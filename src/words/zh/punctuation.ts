/** What stands between words, which differs between languages. */
export const punctuation = {
  /** Between a name and what it names. */
  colon: '：',
  /** Between two things of one line. */
  semicolon: '；',
  comma: '，',
  /** Between the items of a list. */
  listed: '、',
  stop: '。',
  /** Between two sentences. */
  gap: '',
  /** Between the parts of a caption. */
  apart: '　',
  /** A remark after something. */
  aside: (text: string): string => `（${text}）`,
};

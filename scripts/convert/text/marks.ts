/**
 * The marks of a transcript: comments of Markdown that say what no letter of the original says. The transcript
 * stage writes them, the reader of transcripts reads them.
 */

/** First line of every transcript; the format of the original stands in it. */
export const transcriptMark = {
  write: (format: string): string => `<!-- 转写稿：${format} -->`,
  read: /^<!-- 转写稿：[a-z]+ -->$/u,
};

const asideNames = { pageNumber: '页码', runningHeader: '页眉', runningFooter: '页脚', watermark: '水印' } as const;
type AsideReason = keyof typeof asideNames;
const asideReasons = Object.keys(asideNames) as AsideReason[];

/** What a comment line of a transcript says. */
export type TranscriptMark =
  | { kind: 'page'; label: string; recognised: boolean }
  | { kind: 'sheet'; label: string }
  | { kind: 'aside'; reason: AsideReason; text: string };

/** The comment line for a mark. An end of comment inside a text is written as an entity. */
export function writeMark(mark: TranscriptMark): string {
  const safe = (text: string): string => text.replaceAll('-->', '--&gt;');
  if (mark.kind === 'page') return `<!-- 第 ${mark.label} 页${mark.recognised ? '（识别）' : ''} -->`;
  if (mark.kind === 'sheet') return `<!-- 工作表：${safe(mark.label)} -->`;
  return `<!-- ${asideNames[mark.reason]}：${safe(mark.text)} -->`;
}

/** Reads a comment line; null for any other line. `at` is the offset of an aside's text. */
export function readMark(line: string): (TranscriptMark & { at: number }) | null {
  const inner = /^<!-- (.*) -->$/u.exec(line)?.[1];
  if (inner === undefined) return null;
  const page = /^第 (\d+) 页(（识别）)?$/u.exec(inner);
  if (page?.[1]) return { kind: 'page', label: page[1], recognised: page[2] !== undefined, at: 0 };
  const [name = ''] = inner.split('：', 1);
  const text = inner.slice(name.length + 1).replaceAll('--&gt;', '-->');
  const at = '<!-- '.length + name.length + 1;
  if (name === '工作表') return { kind: 'sheet', label: text, at };
  const reason = asideReasons.find((known) => asideNames[known] === name);
  return reason ? { kind: 'aside', reason, text, at } : null;
}

const confidence = /<!-- (\d(?:\.\d+)?) -->$/u;

/** A line with the confidence of its recognition after it. */
export function writeConfidence(text: string, value: number | undefined): string {
  return value === undefined ? text : `${text}<!-- ${value.toFixed(2)} -->`;
}

/** Takes the confidence off a line. */
export function readConfidence(line: string): { text: string; confidence?: number } {
  const match = confidence.exec(line);
  return match ? { text: line.slice(0, match.index), confidence: Number(match[1]) } : { text: line };
}

/** Beginnings of lines that Markdown would take for something else than text. */
const special = /^(?:#{1,6}(?:\s|$)|[>|<\\]|[-+*](?:\s|$)|=+\s*$|-+\s*$|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|[-:| ]+$)/u;

/** A line of text as Markdown; a backslash keeps its first characters from being read as a mark. */
export function escapeLine(text: string): string {
  return special.test(text) ? `\\${text}` : text;
}

/** Length of the backslash before a line of text. */
export function escapeLength(line: string): 0 | 1 {
  return line.startsWith('\\') && special.test(line.slice(1)) ? 1 : 0;
}

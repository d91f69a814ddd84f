/** A line of a document without any mark-up, and where it stands. */
export interface TextLine {
  text: string;
  /** Where a person finds it: 第 3 行, or 第 2 页 of a document with pages. */
  at: string;
  /** At the top, before the contents list, the first heading and the first table. */
  cover: boolean;
}

/** Covers are short; a document without contents list or headings has no more cover than this. */
const coverLines = 8;

/** What names a document stands in short lines; of a longer one, only so much is looked at. */
const longestLine = 2000;

const coverEnd = /^(?:目\s*[录次]$|第[一1]部分|一、|[（(]一[）)]|\d[.、．])/u;

/** Takes the mark-up of transcripts and Markdown off a line, and the bookmarks that word processors leave. */
function bare(line: string): string {
  return line
    .replaceAll(/<!--.*?-->/gu, '')
    .replaceAll(/<\/?[a-z][^>]*>/giu, ' ')
    .replaceAll(/\[bookmark:[^\]]*\]/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim()
    .replace(/^\\(?=\S)|^#{1,6} |^> ?/u, '')
    .replaceAll('**', '');
}

/** Takes out blanks beside Chinese characters: they are typesetting. Tabs part columns and stay. */
export function close(text: string): string {
  return text
    .replaceAll(/(?<=[\p{Script=Han}\p{P}])[ \u00a0\u3000]+|[ \u00a0\u3000]+(?=[\p{Script=Han}\p{P}])/gu, '')
    .trim();
}

/**
 * The printed lines of a document, blank ones left out. `placeOf` says for a line, counted from 0, where a person
 * finds it.
 */
export function textLines(text: string, placeOf = (index: number): string => `第 ${index + 1} 行`): TextLine[] {
  const lines: TextLine[] = [];
  let cover = true;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (/^<table\b/u.test(line)) cover = false;
    const content = close(bare(line.slice(0, longestLine)));
    if (content === '') continue;
    if (lines.length >= coverLines || coverEnd.test(content)) cover = false;
    lines.push({ text: content, at: placeOf(index), cover });
  }
  return lines;
}

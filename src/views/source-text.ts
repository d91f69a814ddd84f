import type { Disclosure } from '../model/index.ts';
import { lineAnchor } from './paths.ts';

export interface SourceFile {
  path: string;
  lines: { number: number; anchor: string; text: string }[];
}

/** The lines of the masked source text, file by file, with their anchors. */
export function sourceView(record: Pick<Disclosure, 'sources'>, text: string): SourceFile[] {
  const all = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  let from = 0;
  return record.sources.map((source, file) => {
    const isLast = file === record.sources.length - 1;
    const lines = all.slice(from, isLast ? undefined : from + source.lines);
    from += source.lines;
    if (isLast && lines.at(-1) === '') lines.pop();
    return {
      path: source.path,
      lines: lines.map((line, index) => ({
        number: index + 1,
        anchor: lineAnchor({ file, line: index + 1 }, record.sources.length),
        text: showControls(line),
      })),
    };
  });
}

/** Control characters have no place in a page; each is shown by the sign Unicode has for it (␛ for escape). */
function showControls(line: string): string {
  return line.replaceAll(/(?!\t)\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

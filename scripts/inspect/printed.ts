/** The text of a line of a transcript, without its mark-up. */
export function printed(line: string): string {
  return line
    .replace(/^<!-- [^：]*：(.*) -->$/u, '$1')
    .replaceAll(/<!--.*?-->|<\/?(?:table|tr|td|br)\b[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('--&gt;', '-->')
    .replaceAll('&amp;', '&')
    .trim();
}

const wordEnd = /[A-Za-z]$/u;
const wordStart = /^[A-Za-z]/u;

/** The space between two pieces of a text that was cut: only words of Latin letters have one. */
export function wordSpace(before: string, after: string): '' | ' ' {
  return wordEnd.test(before) && wordStart.test(after) ? ' ' : '';
}

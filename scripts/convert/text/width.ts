const narrow = /[\u0020-\u007e]/u;

/** The printed width of a text, in Han characters: ASCII counts half. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += narrow.test(character) ? 0.5 : 1;
  return width;
}

/** Signs of the symbol fonts in which Word prints bullets and boxes, by their place in the font. */
const signs = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x75, '◆'],
  [0xa1, '○'],
  [0xa7, '■'],
  [0xa8, '□'],
  [0xb2, '□'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** The sign at a place of a symbol font, which may be moved into the private use area; null if it is not known. */
export function symbolSign(code: number): string | null {
  return signs.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code) ?? null;
}

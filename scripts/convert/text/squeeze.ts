/** A text without any white space: the form in which printed words are compared. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** Squeezed, with full-width ASCII, brackets and quotation marks folded to one form. For comparing, never for showing. */
export function fold(text: string): string {
  return squeeze(text)
    .normalize('NFKC')
    .replaceAll(/[“”„‟"＂「」『』‘’']/gu, '"')
    .replaceAll('【', '[')
    .replaceAll('】', ']')
    .replaceAll('〔', '[')
    .replaceAll('〕', ']');
}

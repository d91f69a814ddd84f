/** The names of a glossary entry: its head word and the other spellings documents print. */
export interface TermNames {
  id: string;
  term: string;
  variants: readonly string[];
}

const quotesAndSpaces = /[\s“”„‟"＂‘’'＇「」『』«»]/gu;
const trailingMarks = /[:：。；;，,、]+$/u;

/**
 * The form of a term that two spellings share: width folded, quotation marks and spaces removed,
 * `“三公” 经费：` and `三公经费` alike. For comparing only, never for showing.
 */
export function normaliseTerm(text: string): string {
  return text.normalize('NFKC').replace(quotesAndSpaces, '').replace(trailingMarks, '');
}

/** The id of the entry a printed head word belongs to, or null. Names must agree in full. */
export function findEntry(term: string, entries: readonly TermNames[]): string | null {
  const wanted = normaliseTerm(term);
  if (wanted === '') return null;
  const found = entries.find((entry) => [entry.term, ...entry.variants].some((name) => normaliseTerm(name) === wanted));
  return found?.id ?? null;
}

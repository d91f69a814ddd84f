const other: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * A sentence in which quotation marks alternate with their depth, as Chinese is set: “‘三公’经费” where the document itself
 * prints “三公”经费. Words that were cut inside a quotation are left as they are: nobody can say how deep they stand.
 */
export function alternateQuotes(sentence: string): string {
  let depth = 0;
  let set = '';
  for (const character of sentence) {
    if (character === '“') depth += 1;
    set += depth > 0 && depth % 2 === 0 ? (other[character] ?? character) : character;
    if (character === '”') depth -= 1;
    if (depth < 0) return sentence;
  }
  return depth === 0 ? set : sentence;
}

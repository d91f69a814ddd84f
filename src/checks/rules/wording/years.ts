/** Years a text speaks of (2024年, 2024年度, 2024-12-31, 预算年度：2024); those in titles of laws and in numbers of papers are left out. */
export function yearsIn(text: string): { year: number; at: number; words: string }[] {
  // The same length, so that places stay.
  const bare = text.replaceAll(
    /《[^《》]{0,80}》|[〔【[（(‟„]\s?20\d{2}\s?[〕】\]）)‟„]\s?第?\s?\d{1,4}\s?号/gu,
    (match) => ' '.repeat(match.length),
  );
  return [...bare.matchAll(/(?<!\d)((?:19|20)\d{2})\s{0,3}(?:年度?|(?=预算|决算)|$)/gu)].map((match) => ({
    year: Number(match[1]),
    at: match.index,
    words: match[0].trim(),
  }));
}

import type { Words } from '../../words/index.ts';

/** What came of checking a document, in a few words: what does not agree, of how much. Runs in the browser too. */
export function resultWords(
  { checked, found }: { checked: number; found: number },
  { labels }: Pick<Words, 'labels'>,
): string {
  const { checkResult } = labels;
  if (checked === 0) return checkResult.nothingToCheck;
  return found > 0 ? checkResult.found(found, checked) : checkResult.agrees;
}

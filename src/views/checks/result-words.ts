import type { Words } from '../../words/index.ts';

/** What came of checking a document, in a few words: what agrees beside what does not. Runs in the browser too. */
export function resultWords(
  { checked, passed, found }: { checked: number; passed: number; found: number },
  { labels }: Pick<Words, 'labels'>,
): string {
  const { checkResult } = labels;
  if (checked === 0) return checkResult.nothingToCheck;
  return found > 0 ? checkResult.found(found, passed) : checkResult.agrees;
}

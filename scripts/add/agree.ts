import type { Confidence, Found } from './finding.ts';
import { isFinding } from './finding.ts';

const ranks: Record<Confidence, number> = { high: 2, medium: 1, low: 0 };

/** What one of the files of a document says. */
export interface Saying<T> {
  fileName: string;
  found: Found<T>;
}

/**
 * What the files of one document say together. Where they differ the surest is taken, and none when none is
 * surest; with `strict` any difference leaves it open, for two files of different years are no one document.
 */
export function agree<T extends string | number>(sayings: readonly Saying<T>[], strict: boolean): Found<T> {
  const several = sayings.length > 1;
  const voices = sayings.flatMap(({ fileName, found }) => (isFinding(found) ? [{ fileName, ...found }] : []));
  const sorted = voices.toSorted((a, b) => ranks[b.confidence] - ranks[a.confidence]);
  const [best] = sorted;
  if (!best) return sayings.find(({ found }) => found !== null)?.found ?? null;
  const other = sorted.find(({ value }) => value !== best.value);
  if (other && (strict || other.confidence === best.confidence)) {
    return { doubt: `${best.fileName} 说是“${best.value}”，${other.fileName} 说是“${other.value}”` };
  }
  const evidence = sorted
    .filter(({ value }) => value === best.value)
    .flatMap((voice) =>
      voice.evidence.map(({ where, quote }) => ({ where: several ? `${voice.fileName} ${where}` : where, quote })),
    );
  return { value: best.value, confidence: best.confidence, evidence };
}

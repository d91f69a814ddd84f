import type { Words } from '../../words/index.ts';
import type { CheckCounts } from './counts.ts';

/** A count with its word, and what sort of news it is. */
export interface TallyEntry {
  name: string;
  count: number;
  kind: 'all' | 'good' | 'found' | 'open';
}

/** The counts of one document, or of many added up, each with its word. */
export function tallyOf(
  counts: Omit<CheckCounts, 'contents' | 'notApplicable'>,
  { checks, verdicts }: Pick<Words, 'checks' | 'verdicts'>,
): TallyEntry[] {
  const { severityNames } = verdicts;
  return [
    { name: checks.counts.checked, count: counts.checked, kind: 'all' },
    { name: checks.counts.pass, count: counts.pass, kind: 'good' },
    { name: checks.counts.rounding, count: counts.rounding + counts.note, kind: 'good' },
    { name: severityNames.error, count: counts.error, kind: 'found' },
    { name: severityNames.warn, count: counts.warn, kind: 'found' },
    { name: severityNames.info, count: counts.info, kind: 'found' },
    { name: checks.counts.openBesides, count: counts.notEnoughData, kind: 'open' },
  ];
}

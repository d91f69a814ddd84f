import type { CheckCounts } from './counts.ts';
import { severityNames } from './words.ts';

/** A count with its word, and what sort of news it is. */
export interface TallyEntry {
  name: string;
  count: number;
  kind: 'all' | 'good' | 'found' | 'open';
}

/** The counts of one document, or of many added up, each with its word. */
export function tallyOf(counts: Omit<CheckCounts, 'contents' | 'notApplicable'>): TallyEntry[] {
  return [
    { name: '核对', count: counts.checked, kind: 'all' },
    { name: '相符', count: counts.pass, kind: 'good' },
    { name: '尾差', count: counts.rounding + counts.note, kind: 'good' },
    { name: severityNames.error, count: counts.error, kind: 'found' },
    { name: severityNames.warn, count: counts.warn, kind: 'found' },
    { name: severityNames.info, count: counts.info, kind: 'found' },
    { name: '未能核对', count: counts.notEnoughData, kind: 'open' },
  ];
}

import type { Words } from '../../words/index.ts';

/** How large a file is and how many rows it has; null for one that has none. */
export interface FileFacts {
  bytes: number;
  rows: number | null;
}

const thousand = 1000;

/** `980 B`, `43 kB`, `1.2 MB`: enough to know whether to wait for it. */
export function fileSize(bytes: number): string {
  if (bytes < thousand) return `${bytes} B`;
  const kilobytes = bytes / thousand;
  if (Math.round(kilobytes) < thousand) return `${Math.round(kilobytes)} kB`;
  return `${(kilobytes / thousand).toFixed(1)} MB`;
}

/** What is said beside a file. */
export function fileFacts({ bytes, rows }: FileFacts, { data }: Pick<Words, 'data'>): string {
  return data.fileFacts(rows, fileSize(bytes));
}

import type { absence as absenceWords } from '../words/zh/absence.ts';

/** Why a document gives no figure, as far as its record tells: figures and titles, no words of ours. */
export type Absence =
  /** Its cell holds no amount; `cell` says which it is, `printed` what stands there. */
  | { why: 'blankCell'; title: string; cell: string; printed: string; href: string }
  /**
   * The table was published empty; it is there, and nothing in it is of that name; it was read with doubt; its title is
   * there, and no table was read below it.
   */
  | { why: 'emptyTable' | 'notInTable' | 'doubtfulTable' | 'titleOnly'; title: string; href: string }
  /**
   * A sentence speaks of it, and no figure was read from it; it says that there is none; the document says that its tables are published apart from
   * it; there is no such table, and nothing of it in the text; nothing of this can be told.
   */
  | { why: 'mentioned' | 'saidNone' | 'elsewhere' | 'notThere' | 'unknown'; href: string };

/** Whether a place for the figure was published with nothing in it: that is known, and not that something is missing. */
export function isPublishedBlank(absence: Pick<Absence, 'why'> | null | undefined): boolean {
  return absence?.why === 'emptyTable' || absence?.why === 'blankCell';
}

/** Whether the document is known to print no such figure, and not only that none was read. */
export function isNotPrinted(absence: Pick<Absence, 'why'> | null | undefined): boolean {
  return isPublishedBlank(absence) || absence?.why === 'notInTable' || absence?.why === 'notThere';
}

/** What is said instead of a figure. Runs in the browser too. */
export function absenceText(absence: Absence, { absence: said }: { absence: typeof absenceWords }): string {
  switch (absence.why) {
    case 'emptyTable':
    case 'notInTable':
    case 'doubtfulTable':
    case 'titleOnly':
      return said[absence.why](absence.title);
    case 'blankCell':
      return said.blankCell(absence.title, absence.cell, absence.printed);
    default:
      return said[absence.why];
  }
}

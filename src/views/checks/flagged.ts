import type { FormView } from '../form.ts';
import type { NarrativeBlock, NarrativeSection, Segment } from '../narrative.ts';
import type { TableView } from '../table.ts';

/** Whether a table shows the mark of a finding: what the mark means is said beside it. */
export function isFlaggedTable({
  flag,
  columnNumbers,
  bodies,
}: Pick<TableView, 'flag' | 'columnNumbers' | 'bodies'>): boolean {
  return flag !== null || [columnNumbers, ...bodies].flat().some(({ cells }) => cells.some((cell) => cell.flag));
}

/** The same of a performance form, folded or not. */
export function isFlaggedForm({
  grid,
  fields,
  funds,
  indicators,
}: Pick<FormView, 'grid' | 'fields' | 'funds' | 'indicators'>): boolean {
  return (
    isFlaggedTable(grid) ||
    fields.some(({ flag }) => flag) ||
    funds.some(({ rows }) => rows.some(({ cells }) => cells.some(({ flag }) => flag))) ||
    indicators.some(({ rows }) => rows.some(({ flag }) => flag))
  );
}

/** The same of the text of a section, without the sections below it. */
export function isFlaggedSection({ flag, blocks }: Pick<NarrativeSection, 'flag' | 'blocks'>): boolean {
  return flag !== null || areFlagged(blocks);
}

/** The same of paragraphs and lists. */
export function areFlagged(blocks: readonly NarrativeBlock[]): boolean {
  const flagged = (segments: readonly Segment[]): boolean => segments.some((each) => 'flag' in each && each.flag);
  return blocks.some((block) => {
    if (block.type === 'paragraph') return flagged(block.segments);
    return block.type === 'list' && block.items.some((item) => flagged(item.segments) || areFlagged(item.blocks));
  });
}

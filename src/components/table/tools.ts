import { offerCopy, tabbed, textOf } from './copy.ts';
import { offerSorting } from './sorting.ts';

/** What tables can do with scripts: hide rows, fold them to a depth, be put in order, be copied. */
for (const tools of document.querySelectorAll<HTMLElement>('.table-tools')) {
  const table = tools.parentElement?.querySelector('table');
  if (!table) continue;
  tools.hidden = false;
  const box = tools.querySelector('input');
  box?.addEventListener('change', () => table.classList.toggle('figures-only', box.checked));
  const depth = tools.querySelector('select');
  depth?.addEventListener('change', () => {
    table.dataset.depth = depth.value;
  });
  const copy = tools.querySelector<HTMLButtonElement>('button.copy');
  const status = tools.querySelector('[role="status"]');
  if (copy && status) offerCopy(copy, status, () => tabbed(seenRows(table)));
  if (table.dataset.sortable !== undefined) offerSorting(table);
}

/** The rows that are seen. */
function seenRows(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter((row) => row.offsetParent !== null)
    .map((row) =>
      [...row.cells]
        .filter((cell) => !cell.classList.contains('line'))
        .flatMap((cell) => [textOf(cell), ...Array<string>(Math.max(0, cell.colSpan - 1)).fill('')]),
    );
}

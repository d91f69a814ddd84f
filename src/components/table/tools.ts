import { offerSorting } from './sorting.ts';
import { words } from './words.ts';

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
  if (copy && status) offerCopy(copy, status, table);
  if (table.dataset.sortable !== undefined) offerSorting(table);
}

/** What a cell prints, without the marks of this site. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('.visually-hidden, .doubt, .flag, .sort-mark')) own.remove();
  return (copy.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');
}

/** The rows that are seen, as cells between tabs: a spreadsheet takes them as they are. */
function asText(table: HTMLTableElement): string {
  return [...table.rows]
    .filter((row) => row.offsetParent !== null)
    .map((row) =>
      [...row.cells]
        .filter((cell) => !cell.classList.contains('line'))
        .flatMap((cell) => [textOf(cell), ...Array<string>(Math.max(0, cell.colSpan - 1)).fill('')])
        .join('\t'),
    )
    .join('\n');
}

function offerCopy(button: HTMLButtonElement, status: Element, table: HTMLTableElement): void {
  // Only on a secure page does the browser let a script write there.
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(asText(table));
      status.textContent = words.copied;
    } catch {
      status.textContent = words.refused;
    }
  });
}

import { words } from './words.ts';

type Order = 'descending' | 'ascending' | 'none';

const next: Record<Order, Order> = { none: 'descending', descending: 'ascending', ascending: 'none' };
const marks: Record<Order, string> = { none: '', descending: '↓', ascending: '↑' };

/** The number a cell prints; null for a blank, a dash or words. Only the order depends on it. */
function numberOf(cell: Element | undefined): number | null {
  const text = (cell?.firstChild?.textContent ?? '').replaceAll(/[,，\s]/gu, '');
  return /^[-−]?\d+(?:\.\d+)?$/u.test(text) ? Number(text.replace('−', '-')) : null;
}

/** By size; what prints no number comes last, either way. */
function compare(a: number | null, b: number | null, order: Order): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return order === 'ascending' ? a - b : b - a;
}

/** A row with the rows that stand below it: 款 below their 类. */
interface Branch {
  row: HTMLTableRowElement;
  depth: number;
  below: Branch[];
}

function depthOf(row: HTMLTableRowElement): number {
  const level = row.querySelector('th[class*="level-"]')?.className.match(/level-(\d)/u)?.[1];
  return Number(level ?? 0);
}

/** The rows as printed, each below the last one that is less deep. */
function treeOf(rows: readonly HTMLTableRowElement[]): Branch[] {
  const roots: Branch[] = [];
  const line: Branch[] = [];
  for (const row of rows) {
    const branch: Branch = { row, depth: depthOf(row), below: [] };
    while ((line.at(-1)?.depth ?? -1) >= branch.depth) line.pop();
    (line.at(-1)?.below ?? roots).push(branch);
    // A total has no rows below it.
    if (!row.classList.contains('total')) line.push(branch);
  }
  return roots;
}

/** Branches side by side in the order of a column, what is below each with it; totals keep their place. */
function inOrder(branches: readonly Branch[], at: number, order: Order): HTMLTableRowElement[] {
  const moving = branches.filter(({ row }) => !row.classList.contains('total'));
  const sorted = moving.toSorted((a, b) => compare(numberOf(a.row.cells[at]), numberOf(b.row.cells[at]), order));
  let next = 0;
  return branches
    .map((branch) => (branch.row.classList.contains('total') ? branch : (sorted[next++] ?? branch)))
    .flatMap(({ row, below }) => [row, ...inOrder(below, at, order)]);
}

/** The lowest head of each column: heads may span several columns, and several rows. */
function leafHeads(head: HTMLTableSectionElement): HTMLTableCellElement[] {
  const taken: HTMLTableCellElement[][] = [];
  for (const [index, row] of [...head.rows].entries()) {
    for (const cell of row.cells) {
      let column = 0;
      while (taken[index]?.[column]) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        taken[index + down] ??= [];
        for (let right = 0; right < cell.colSpan; right += 1) (taken[index + down] ?? [])[column + right] = cell;
      }
    }
  }
  return taken[head.rows.length - 1] ?? [];
}

/** Heads of columns of figures become buttons: largest first, smallest first, as printed. */
export function offerSorting(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  if (!body || !table.tHead || table.tHead.querySelector('.columnNumbers')) return;
  const printed = [...body.rows];
  const columns = [...leafHeads(table.tHead).entries()].filter(
    ([at, head]) => head.colSpan === 1 && printed.some((row) => row.cells[at]?.classList.contains('figure')),
  );

  const tree = treeOf(printed);
  const put = (at: number, order: Order): void => {
    body.append(...(order === 'none' ? printed : inOrder(tree, at, order)));
  };

  for (const [at, head] of columns) {
    const button = document.createElement('button');
    const mark = document.createElement('span');
    mark.className = 'sort-mark';
    mark.ariaHidden = 'true';
    button.type = 'button';
    button.className = 'sort';
    button.title = words.sort;
    button.append(...head.childNodes, mark);
    head.append(button);
    button.addEventListener('click', () => {
      const order = next[(head.ariaSort as Order | null) ?? 'none'];
      for (const [, other] of columns) {
        other.removeAttribute('aria-sort');
        const shown = other.querySelector('.sort-mark');
        if (shown) shown.textContent = '';
      }
      if (order !== 'none') head.ariaSort = order;
      mark.textContent = marks[order];
      put(at, order);
    });
  }
}

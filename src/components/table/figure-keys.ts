/** The figure that an arrow key leads to from another one of its table; null where there is none, or for other keys. */
export function nextFigure(figure: HTMLElement, key: string): HTMLElement | null {
  const row = figure.closest('tr');
  if (!row) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const figures = [...row.querySelectorAll<HTMLElement>('td.figure[id]')];
    return figures[figures.indexOf(figure) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const column = /-c\d+$/u.exec(figure.id)?.[0];
  const rows = [...(row.closest('table')?.rows ?? [])].filter((each) => each === row || each.offsetParent !== null);
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let at = rows.indexOf(row) + step; column && rows[at]; at += step) {
    const found = rows[at]?.querySelector<HTMLElement>(`td.figure[id$="${column}"]`);
    if (found) return found;
  }
  return null;
}

/** A figure gives its own address: it is put into the address bar, to be copied from there. */
for (const hint of document.querySelectorAll<HTMLElement>('.needs-script')) hint.hidden = false;

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a') || !getSelection()?.isCollapsed) return;
  const cell = target.closest('td.figure[id]');
  if (cell) location.replace(`#${cell.id}`);
});

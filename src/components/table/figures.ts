/** What tables can do with scripts: hide the rows without figures. */
for (const label of document.querySelectorAll<HTMLLabelElement>('.only-figures')) {
  const table = label.parentElement?.querySelector('table');
  const box = label.querySelector('input');
  label.hidden = false;
  box?.addEventListener('change', () => table?.classList.toggle('figures-only', box.checked));
}

for (const hint of document.querySelectorAll<HTMLElement>('.needs-script')) hint.hidden = false;

/**
 * Explains a term where it stands: its link becomes a button that opens a note, by mouse, touch, keyboard and
 * screen reader. Without scripts, or in a browser without popovers, it stays a link to the term's page.
 */
const notes = document.querySelector<HTMLTemplateElement>('template[data-term-notes]');
const gap = 6;

if (notes && 'popover' in HTMLElement.prototype) enhance(notes);

function enhance({ content: source, dataset: { close: closeName = '' } }: HTMLTemplateElement): void {
  const note = document.createElement('div');
  note.id = 'term-note';
  note.className = 'term-note';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-labelledby', 'term-note-name');
  document.body.append(note);

  let opener: HTMLAnchorElement | null = null;
  /** Whether a press began on the opener of the open note: the browser has closed it before the click comes. */
  let wasOpen = false;

  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-term]');
  for (const link of links) {
    const entry = source.querySelector(`[data-note="${CSS.escape(link.dataset.term ?? '')}"]`);
    if (!entry) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.setAttribute('aria-controls', note.id);
    link.addEventListener('pointerdown', () => {
      wasOpen = note.matches(':popover-open') && opener === link;
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        link.click();
      }
    });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const again = wasOpen || (note.matches(':popover-open') && opener === link);
      wasOpen = false;
      note.hidePopover();
      if (!again) open(link, entry);
    });
  }

  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') opener?.setAttribute('aria-expanded', 'false');
  });

  function open(link: HTMLAnchorElement, entry: Element): void {
    opener?.setAttribute('aria-expanded', 'false');
    opener = link;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = closeName;
    close.addEventListener('click', () => {
      note.hidePopover();
      link.focus();
    });
    note.replaceChildren(...Array.from(entry.children, (child) => child.cloneNode(true)), close);
    const name = note.querySelector('.term-name');
    if (name) name.id = 'term-note-name';
    // Beside its term, so that reading and tabbing go on from there.
    link.after(note);
    note.showPopover();
    place(link);
    link.setAttribute('aria-expanded', 'true');
    note.focus({ preventScroll: true });
  }

  /** Below the term, or above where there is no room; never over the edge of the window. */
  function place(link: HTMLAnchorElement): void {
    const term = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const right = document.documentElement.clientWidth - width - gap;
    const below = term.bottom + gap;
    const fits = below + height <= window.innerHeight || term.top < height + gap;
    note.style.left = `${Math.max(gap, Math.min(term.left, right)) + window.scrollX}px`;
    note.style.top = `${(fits ? below : term.top - height - gap) + window.scrollY}px`;
  }
}

import { words } from './words.ts';

/** Rows as text between tabs: a spreadsheet takes them as they are. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** What an element prints, without the marks of this site. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('.visually-hidden, .doubt, .flag, .sort-mark')) own.remove();
  return (copy.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');
}

/** A button that copies a text and says in `status` how that went. */
export function offerCopy(
  button: HTMLButtonElement,
  status: Element,
  text: () => string,
  said: { copied: string; refused: string } = words,
): void {
  // Only on a secure page does the browser let a script write there.
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = said.copied;
    } catch {
      status.textContent = said.refused;
    }
  });
}

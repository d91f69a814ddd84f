import { words } from './words.ts';

/** What is printed, without our marks and tools. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const own of copy?.querySelectorAll('.flag, .tag, .visually-hidden, .figure-tool') ?? []) own.remove();
  return (copy?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** What the row and the columns of a cell are called, as its heads print it. */
function namesOf(cell: HTMLTableCellElement): string[] {
  const row = cell.closest('tr');
  const named = cell.headers.split(' ').flatMap((id) => document.getElementById(id) ?? []);
  const column = Number(/-c(\d+)$/u.exec(cell.id)?.[1]);
  // Heads of a plain table say by their anchors where they begin.
  const above = [...(cell.closest('table')?.querySelectorAll<HTMLTableCellElement>('thead th[id]') ?? [])].filter(
    (head) => {
      const begin = Number(/-(\d+)$/u.exec(head.id)?.[1]);
      return begin <= column && column < begin + head.colSpan;
    },
  );
  const plain = [...(row?.querySelectorAll('th[scope="row"]') ?? []), ...above];
  const heads = named.length > 0 ? named : plain;
  // The name of the row goes before those of the columns.
  const own = heads.filter((head) => row?.contains(head));
  return [...own, ...heads.filter((head) => !own.includes(head))].map(textOf).filter((text) => text !== '');
}

/** The sentence or line that a figure of the text stands in. */
function sentenceOf(figure: HTMLElement): string {
  const block = textOf(figure.closest('p, li, td') ?? figure.parentElement);
  return block.split(/(?<=[。；;])/u).find((part) => part.includes(textOf(figure))) ?? block;
}

/** A figure as one would cite it: the document, what it is of, the number as printed, where it stands. */
export function citation(figure: HTMLElement): string {
  const cell = figure instanceof HTMLTableCellElement ? figure : null;
  const line = cell?.closest('tr')?.querySelector('.line a');
  const title = document.getElementById(`${cell?.closest('section')?.id}-title`);
  return words.citation({
    document: textOf(document.querySelector('h1')),
    table: cell ? textOf(title) : null,
    names: cell ? namesOf(cell) : [sentenceOf(figure)],
    figure: textOf(figure),
    unit: cell?.closest('table')?.dataset.unit ?? '',
    place: line ? `${textOf(cell?.closest('table')?.querySelector('th.line'))} ${textOf(line)}` : '',
    address: new URL(`#${figure.id}`, location.href).href,
  });
}

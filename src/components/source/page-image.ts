/** Marks on the picture of a page the line that the address names; on a wide screen the picture opens by itself. */
const wide = matchMedia('(min-width: 62rem)');
type Boxes = Record<string, [left: number, top: number, right: number, bottom: number]>;
const loaded = new Map<string, Promise<Boxes>>();

function boxesOf(address: string): Promise<Boxes> {
  const boxes = loaded.get(address) ?? fetch(address).then((response) => response.json() as Promise<Boxes>);
  loaded.set(address, boxes);
  return boxes;
}

async function markTarget(): Promise<void> {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const line = target?.closest<HTMLElement>(':is(.source-text, .row) > div') ?? null;
  const picture = line?.closest('.source-page')?.querySelector<HTMLDetailsElement>('.page-image');
  const number = /L(\d+)$/u.exec(line?.id ?? '')?.[1];
  if (!picture || !number || picture.dataset.boxes === undefined) return;
  const box = (await boxesOf(picture.dataset.boxes))[number];
  const rect = picture.querySelector('rect');
  if (!box || !rect) return;
  for (const other of document.querySelectorAll('.page-image rect')) other.setAttribute('width', '0');
  const [left, top, right, bottom] = box;
  rect.setAttribute('x', String(left - 2));
  rect.setAttribute('y', String(top - 2));
  rect.setAttribute('width', String(right - left + 4));
  rect.setAttribute('height', String(bottom - top + 4));
  if (!wide.matches || picture.open) return;
  picture.open = true;
  target?.scrollIntoView();
}

if (document.querySelector('.page-image')) {
  markTarget();
  addEventListener('hashchange', markTarget);
}

/** The contents follow the reader: the entry of the section on the screen is marked, and named on the folded list. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a[href^="#"]')];
const bySection = new Map<string, HTMLAnchorElement[]>();
for (const link of links) {
  const id = decodeURIComponent(link.hash.slice(1));
  bySection.set(id, [...(bySection.get(id) ?? []), link]);
}
/** What is folded has its anchor inside the fold, and begins above it. */
const sections = [...bySection.keys()].flatMap((id) => {
  const section = document.getElementById(id)?.closest('section');
  return section ? [{ id, section }] : [];
});
const now = document.querySelector('.outline-now');
const folded = document.querySelector<HTMLDetailsElement>('.outline-folded');
let current: string | null = null;

/** The last section that begins above this part of the screen is the one that is read. */
const readingLine = 0.3;

function mark(): void {
  const line = window.innerHeight * readingLine;
  const found = sections.findLast(({ section }) => section.getBoundingClientRect().top <= line)?.id ?? null;
  if (found === current) return;
  for (const link of bySection.get(current ?? '') ?? []) link.removeAttribute('aria-current');
  current = found;
  // Above the first section nothing is read yet.
  if (found === null) now?.replaceChildren();
  for (const link of bySection.get(found ?? '') ?? []) {
    link.setAttribute('aria-current', 'true');
    if (link.offsetParent) keepInView(link);
    // With the marks of its language.
    now?.replaceChildren(...[...link.childNodes].map((node) => node.cloneNode(true)));
  }
}

/** Scrolls the list itself, never the page. */
function keepInView(link: HTMLElement): void {
  const list = link.closest('.outline-open');
  if (!list) return;
  const [box, own] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top || own.bottom > box.bottom) list.scrollTop += own.top - box.top - box.height / 3;
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();

folded?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) folded.open = false;
});

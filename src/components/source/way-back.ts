/**
 * The way back from a place in the source leads to the same place on the page of the document. Without scripts it leads
 * to its top, and the figures and headings lead to their own places.
 */
const back = document.querySelector<HTMLAnchorElement>('.way-back a');
const here = back?.querySelector('span');

function follow(): void {
  if (!back || !here) return;
  const target = document.getElementById(location.hash.slice(1));
  const place = target?.matches('a.at') ? target : target?.closest('div')?.querySelector('a.at');
  back.hash = place instanceof HTMLAnchorElement ? place.hash : '';
  here.hidden = back.hash === '';
}

addEventListener('hashchange', follow);
follow();

export {};

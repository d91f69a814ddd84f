import type { Page } from 'playwright';

/** Text that a reader can not see or not read: cut off, beyond the edge, under other text. */
export function spoiltText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element | null): string =>
      `${element?.tagName.toLowerCase()}.${element?.className} “${element?.textContent?.trim().slice(0, 30)}”`;
    // What is sideways out of sight in a region can be scrolled to; what sticks lies over what scrolls, and is meant to.
    const movable = '[role="region"], .table-scroll, pre, .choices, .outline-folded';
    const isBeyond = (box: DOMRect): boolean => box.right > innerWidth + 1 || box.left < -1;
    // Spaces at the end of a line hang over the edge, which takes nothing from anybody.
    const inkBoxes = (node: Node): DOMRect[] =>
      [...(node.textContent ?? '').matchAll(/\S/gu)].map(({ index }) => {
        const one = document.createRange();
        one.setStart(node, index);
        one.setEnd(node, index + 1);
        return one.getBoundingClientRect();
      });
    const boxes: { box: DOMRect; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim()) continue;
      if (!owner.checkVisibility({ visibilityProperty: true })) continue;
      if (owner.closest('.visually-hidden, .skip, option, script, style, desc, title, template')) continue;
      const style = getComputedStyle(owner);
      const hidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const cut =
        (hidden(style.overflowX) && owner.scrollWidth > owner.clientWidth + 1 && style.textOverflow !== 'ellipsis') ||
        (hidden(style.overflowY) && owner.scrollHeight > owner.clientHeight + 1);
      if (cut) found.push(`cut: ${name(owner)}`);
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        const frame = owner.closest(movable)?.getBoundingClientRect();
        if (!frame && isBeyond(box) && inkBoxes(node).some(isBeyond)) found.push(`beyond the edge: ${name(owner)}`);
        const middle = (box.top + box.bottom) / 2;
        if (!frame || (middle > frame.top && middle < frame.bottom)) boxes.push({ box, owner });
      }
    }
    const sticks = (element: Element): boolean => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(up).position)) return true;
      }
      return false;
    };
    // Lines of small leading touch by a few pixels of their boxes: only the middle of a line counts.
    boxes.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { box, owner }] of boxes.entries()) {
      const [top, bottom] = [box.top + box.height * 0.3, box.bottom - box.height * 0.3];
      for (const other of boxes.slice(index + 1, index + 60)) {
        if (other.box.top > box.bottom) break;
        const high =
          Math.min(bottom, other.box.bottom - other.box.height * 0.3) -
          Math.max(top, other.box.top + other.box.height * 0.3);
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (high > 1 && wide > 3 && !sticks(owner) && !sticks(other.owner)) {
          found.push(`one over the other: ${name(owner)} and ${name(other.owner)}`);
        }
      }
    }
    return [...new Set(found)];
  });
}

/** The share of the window's height that sticks at the top while the page goes by, halfway down. */
export function stuckShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const stuck = [...document.querySelectorAll('body *')].filter((element) => {
      const style = getComputedStyle(element);
      if (style.position !== 'fixed' && !(style.position === 'sticky' && style.top !== 'auto')) return false;
      const box = element.getBoundingClientRect();
      return box.height > 0 && box.top < 5 && box.bottom > 0 && box.width > innerWidth / 2;
    });
    return Math.max(0, ...stuck.map((element) => element.getBoundingClientRect().bottom)) / innerHeight;
  });
}

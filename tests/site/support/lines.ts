import type { Page } from 'playwright';

/** Lines of running text that begin or end with a mark that must not stand there; `seen` counts the marks looked at. */
export function brokenLines(page: Page): Promise<{ seen: number; wrong: string[] }> {
  return page.evaluate(() => {
    const notFirst = /[。，、；：）》”！？]/u;
    const notLast = /[（《“]/u;
    const wrong: string[] = [];
    let seen = 0;
    const range = document.createRange();
    const boxOf = (node: Node, at: number): DOMRect | undefined => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [...range.getClientRects()].find((box) => box.width > 0);
    };
    for (const block of document.querySelectorAll(
      'p, li, dd, dt, h1, h2, h3, h4, figcaption, caption, summary, td, th',
    )) {
      if (!block.checkVisibility({ visibilityProperty: true })) continue;
      if (block.querySelector('p, li, dd, table')) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before: { char: string; box: DOMRect } | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.visually-hidden')) continue;
        const text = node.textContent ?? '';
        for (const { 0: char, index } of text.matchAll(/\S|\n/gu)) {
          // A new line of the document itself.
          if (char === '\n') {
            if (getComputedStyle(node.parentElement ?? block).whiteSpaceCollapse === 'preserve-breaks')
              before = undefined;
            continue;
          }
          const marked = notFirst.test(char) || (before && notLast.test(before.char));
          const next = text[index + 1] ?? '';
          if (!marked && !notFirst.test(next) && !notLast.test(char) && index !== text.trimEnd().length - 1) continue;
          const box = boxOf(node, index);
          if (!box) continue;
          if (marked && before) {
            seen += 1;
            if (box.top > before.box.top + box.height * 0.7 && box.left < before.box.right) {
              wrong.push(
                `${before.char}⏎${char} in “${block.textContent?.trim().slice(0, 60)}” ${node.parentElement?.className}`,
              );
            }
          }
          before = { char, box };
        }
      }
    }
    return { seen, wrong };
  });
}

/** Figures that stand in places of their own, on a phone's width, and do not keep their unit on their line. */
export function splitFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const figures = /-?[\d,.]+\s?(?:[万亿]?元|%|(?:× [\d,]+(?: million)? )?yuan)/gu;
    return [
      ...document.querySelectorAll(
        'main :is(p, li, dd, h1, h2, h3), .summary .amount, .key-figures .number, .grid .figure, .compare-table .printed',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const split: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: figure, index } of (node.textContent ?? '').matchAll(figures)) {
            range.setStart(node, index);
            range.setEnd(node, index + figure.length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            if (Math.max(...tops) - Math.min(...tops) > 8) split.push(figure);
          }
        }
        return split;
      });
  });
}

/**
 * Links that are an amount and nothing else, and do not keep to one line: their number and unit may be nodes apart.
 * Tables of three amounts a row may part them on a phone, rather than let a figure out of sight.
 */
export function splitLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const amount = /^-?[\d,.]+\s?(?:[万亿]?元|%|(?:× [\d,]+(?: million)? )?yuan)$/u;
    return [...document.querySelectorAll('main a')]
      .filter((link) => amount.test(link.textContent?.trim() ?? '') && !link.closest('.tight, .source-file'))
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .filter((link) => new Set([...link.getClientRects()].map(({ top }) => Math.round(top / 8))).size > 1)
      .map((link) => link.textContent?.trim() ?? '');
  });
}

/** English words that a line breaks in their middle. Addresses and code may be broken anywhere. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('code, pre, .visually-hidden, [lang="zh-CN"], .scroll-hint')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /(?<![\p{L}./_-])[a-z]{4,}(?![\p{L}./_-])/giu,
      )) {
        // A code is no word.
        if (/[a-z][A-Z]/u.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (Math.max(...tops) - Math.min(...tops) > 8) broken.push(word);
      }
    }
    return broken;
  });
}

/**
 * Words in Latin letters in the running text of a Chinese page that do not say they are English. Left out are what is
 * code or stands in a document (and is quoted), acronyms, units, names of files, and addresses.
 */
export function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const apart =
      'script, style, noscript, code, pre, [lang="en"], .source-page, .printed-from, .narrative, .finding, td, th';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement || node.parentElement.closest(apart)) continue;
      const own = (node.textContent ?? '').replace(/“[^”]*”|《[^》]*》|\S*[./@_{}]\S*/gu, ' ');
      for (const [word] of own.matchAll(/[A-Za-z][A-Za-z'’-]*/gu)) if (/[a-z]{2}/u.test(word)) found.add(word);
    }
    return [...found];
  });
}

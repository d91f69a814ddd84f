import type { Element, Nodes } from 'hast';
import { attribute, isElement } from '../html/elements.ts';
import { concealment } from '../html/hidden.ts';

/** How much of an element is text, and of what kind. Lengths are in characters without white space. */
export interface Measure {
  text: number;
  /** Text of links to other pages. */
  linked: number;
  links: number;
  /** Links to files to be downloaded, which belong to a text. */
  files: number;
  /** Cells of tables. */
  cells: number;
  headings: number;
}

const file = /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|csv)([?#]|$)/iu;

/** Whether a link leads to a file to be downloaded. */
export function isFileLink(element: Element): boolean {
  return (
    isElement(element, 'a') && (file.test(attribute(element, 'href')) || element.properties.download !== undefined)
  );
}

function isPageLink(element: Element): boolean {
  const target = attribute(element, 'href');
  return isElement(element, 'a') && target !== '' && !target.startsWith('#') && !isFileLink(element);
}

/** Measures every element below a node, and the node itself. What is not shown counts nothing. */
export function measureAll(root: Nodes): Map<Nodes, Measure> {
  const measures = new Map<Nodes, Measure>();
  const measure = (node: Nodes): Measure => {
    const sum: Measure = { text: 0, linked: 0, links: 0, files: 0, cells: 0, headings: 0 };
    if (node.type === 'text') sum.text = node.value.replaceAll(/\s+/gu, '').length;
    if ('children' in node && !(isElement(node) && concealment(node) !== null)) {
      for (const child of node.children) {
        const part = measure(child);
        for (const key of Object.keys(sum) as (keyof Measure)[]) sum[key] += part[key];
      }
      if (isElement(node)) {
        if (isPageLink(node)) {
          sum.linked = sum.text;
          sum.links += 1;
        }
        sum.files += isFileLink(node) ? 1 : 0;
        sum.cells += isElement(node, 'td', 'th') ? 1 : 0;
        sum.headings += /^h[1-6]$/u.test(node.tagName) ? 1 : 0;
      }
    }
    measures.set(node, sum);
    return sum;
  };
  measure(root);
  return measures;
}

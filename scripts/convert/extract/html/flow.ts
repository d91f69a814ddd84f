import type { Element, Nodes, Parents } from 'hast';
import { attribute, headingDepth, isBlock, isElement, styleOf } from './elements.ts';
import { concealment, squeezedText } from './hidden.ts';
import { listMarks } from './list-mark.ts';
import type { Tally } from './tally.ts';
import { TextLines, type WhiteSpace } from './text-lines.ts';

/** What comes out of running text, in the order of the page. */
export interface FlowSink {
  /** Lines that stand alone; those of one heading come together. */
  lines(lines: string[], depth: 1 | 2 | 3 | 4 | 5 | 6 | null): void;
  table(table: Element): void;
}

export interface FlowOptions {
  whiteSpace: WhiteSpace;
  tally: Tally;
}

const superscripts: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
/** Pictures smaller than this are ornaments: bullets, icons of file types. */
const smallestPicture = 40;
/** Marks that an author typed; a page that shows them switches those of the list off. */
const typedMark = /^([（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}|[①-⑳•●■◆·-])/u;

function isOrnament(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = Number.parseFloat(attribute(image, side) || styleOf(image, side) || '999');
    return size < smallestPicture;
  });
}

function controlText(input: Element): string {
  const type = attribute(input, 'type').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return input.properties.checked ? '☑' : '☐';
  return /^(text|number|date|tel|email|)$/u.test(type) ? attribute(input, 'value') : '';
}

/** Reads running text: lines where a browser begins them, headings, marks of lists; tables are handed on whole. */
export function readFlow(parent: Parents, sink: FlowSink, options: FlowOptions): void {
  const { tally } = options;
  const text = new TextLines(options.whiteSpace);
  let depth: 1 | 2 | 3 | 4 | 5 | 6 | null = null;
  let preformatted = false;

  const flush = (): void => {
    const lines = text.take();
    if (depth !== null && lines.length > 0) sink.lines(lines, depth);
    else for (const line of lines) sink.lines([line], null);
  };

  const visitAll = (node: Parents): void => {
    for (const child of node.children) visit(child);
  };

  const block = (element: Element, inside: () => void = () => visitAll(element)): void => {
    // Blocks inside a heading are its lines.
    if (depth === null) flush();
    else text.endLine();
    inside();
    if (depth === null) flush();
    else text.endLine();
  };

  const heading = (element: Element, own: 1 | 2 | 3 | 4 | 5 | 6): void => {
    flush();
    const outer = depth;
    depth = outer ?? own;
    visitAll(element);
    flush();
    depth = outer;
  };

  const list = (element: Element): void => {
    const marks = listMarks(element);
    block(element, () => {
      for (const child of element.children) {
        const mark = isElement(child) ? marks.get(child) : undefined;
        if (mark === undefined || !isElement(child) || concealment(child) !== null) visit(child);
        else {
          block(child, () => {
            const start = squeezedText(child, 12);
            if (start !== '' && !typedMark.test(start)) text.add(mark);
            visitAll(child);
          });
        }
      }
    });
  };

  const preformattedBlock = (element: Element): void => {
    const outer = preformatted;
    preformatted = true;
    if (isBlock(element)) block(element);
    else visitAll(element);
    preformatted = outer;
  };

  const superscript = (element: Element): void => {
    const inside = squeezedText(element, 4);
    // A raised digit put beside a figure as an ordinary one would change it.
    if (/^\d{1,3}$/u.test(inside)) text.add([...inside].map((digit) => superscripts[digit]).join(''));
    else visitAll(element);
  };

  const visitElement = (element: Element): void => {
    const why = concealment(element);
    if (why === 'hidden' || why === 'deleted') tally[why] += squeezedText(element).length;
    if (why !== null) return;
    const own = headingDepth(element);
    if (own !== null) heading(element, own);
    else if (element.tagName === 'br') text.endLine();
    else if (element.tagName === 'img') tally.pictures += isOrnament(element) ? 0 : 1;
    else if (element.tagName === 'input') text.add(controlText(element));
    else if (element.tagName === 'sup') superscript(element);
    else if (element.tagName === 'ol' || element.tagName === 'ul') list(element);
    else if (element.tagName === 'pre' || /^pre/u.test(styleOf(element, 'white-space'))) preformattedBlock(element);
    else if (element.tagName === 'table') {
      flush();
      sink.table(element);
    } else if (isBlock(element)) block(element);
    else visitAll(element);
  };

  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      if (preformatted) text.addPreformatted(node.value);
      else text.add(node.value);
    } else if (node.type === 'element') visitElement(node);
  };

  visitAll(parent);
  flush();
}

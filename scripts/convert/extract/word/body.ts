import type { Element, ElementContent } from 'hast';
import { type Context, html, leaveOut } from './context.ts';
import { chosenAlternative, readDrawing, readRun } from './inline.ts';
import { readRows } from './rows.ts';
import { depthOfOutline } from './styles.ts';
import { descend, elementsOf, textBelow, valueAt, type XmlElement } from './xml.ts';

/** Wrappers that say nothing about the text in them. */
const wrappers = new Set(
  'w:ins w:moveTo w:hyperlink w:smartTag w:customXml w:fldSimple w:dir w:bdo w:sdt w:sdtContent'.split(' '),
);
/** Places and settings, no text. */
const silent =
  /^w:(\w+Pr|\w+Range(Start|End)|bookmark(Start|End)|perm(Start|End)|proofErr|tblGrid|tblPrEx|subDoc|customXml\w+)$/u;

function headingDepth(paragraph: XmlElement, context: Context): number | null {
  const properties = descend(paragraph, 'w:pPr');
  const outlined = depthOfOutline(valueAt(properties, 'w:outlineLvl'));
  return outlined === undefined ? context.styles.headingDepth(valueAt(properties, 'w:pStyle')) : outlined;
}

/** Whether the end of a paragraph is deleted, which joins it with the next one. */
function hasDeletedEnd(paragraph: XmlElement): boolean {
  return descend(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

function readParagraph(paragraph: XmlElement, before: ElementContent[], context: Context): ElementContent[] {
  const mark = context.mark(paragraph);
  const content = readInline(paragraph, context);
  // An instruction ends with its paragraph; one that was never ended must not swallow the document.
  context.fields.fill('result');
  const depth = headingDepth(paragraph, context);
  const printed: ElementContent[] = mark === '' ? [] : [{ type: 'text', value: mark }];
  const name = depth === null ? 'p' : `h${Math.min(depth, 6)}`;
  return [html(name, [...printed, ...before, ...content]), ...context.boxes.splice(0)];
}

function readInline(parent: XmlElement, context: Context): ElementContent[] {
  return elementsOf(parent).flatMap((element): ElementContent[] => {
    if (wrappers.has(element.name)) return readInline(element, context);
    if (silent.test(element.name)) return [];
    switch (element.name) {
      case 'w:r':
        return readRun(element, context, readBody);
      case 'w:del':
      case 'w:moveFrom':
        return leaveOut(element, 'deleted', context);
      case 'm:oMath':
      case 'm:oMathPara':
        return [{ type: 'text', value: textBelow(element) }];
      case 'mc:AlternateContent': {
        const chosen = chosenAlternative(element);
        return chosen ? readInline(chosen, context) : [];
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return readDrawing(element, context, readBody);
      default:
        context.unread.add(element.name);
        return [];
    }
  });
}

/** Elements of a name below a parent, also inside wrappers. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) =>
    element.name === name ? [element] : wrappers.has(element.name) ? unwrapped(element, name) : [],
  );
}

function readTable(table: XmlElement, context: Context): Element {
  const reader = {
    cellsOf: (row: XmlElement) => unwrapped(row, 'w:tc'),
    readCell: (cell: XmlElement) => readBody(cell, context),
  };
  return html('table', [html('tbody', readRows(unwrapped(table, 'w:tr'), reader, context))]);
}

/** Reads the paragraphs and tables of a document, a cell, a note or a text box as the HTML they would print. */
export function readBody(parent: XmlElement, context: Context): ElementContent[] {
  const blocks: ElementContent[] = [];
  let joined: ElementContent[] = [];
  const read = (element: XmlElement): void => {
    if (wrappers.has(element.name)) for (const child of elementsOf(element)) read(child);
    else if (element.name === 'w:p' && hasDeletedEnd(element)) joined.push(...readInline(element, context));
    else if (element.name === 'w:p') blocks.push(...readParagraph(element, joined.splice(0), context));
    else if (element.name === 'w:tbl') blocks.push(readTable(element, context));
    else if (element.name === 'w:r' || element.name === 'm:oMathPara')
      blocks.push(...readInline({ ...element, name: '', children: [element] }, context));
    else if (element.name === 'mc:AlternateContent')
      for (const child of elementsOf(chosenAlternative(element))) read(child);
    else if (element.name === 'w:del' || element.name === 'w:moveFrom') leaveOut(element, 'deleted', context);
    else if (element.name === 'w:altChunk') context.counts.embedded += 1;
    else if (!silent.test(element.name)) context.unread.add(element.name);
  };
  for (const child of elementsOf(parent)) read(child);
  if (joined.length > 0) blocks.push(html('p', joined));
  joined = [];
  return blocks;
}

/** The notes referred to in the text, each after its mark. */
export function readNotes(context: Context): ElementContent[] {
  const blocks: ElementContent[] = [];
  // A note may refer to a further one.
  for (let index = 0; index < context.cited.length; index += 1) {
    const note = context.notes.get(context.cited[index] ?? '');
    const content = note ? readBody(note, { ...context, mark: () => '' }) : [];
    const [first] = content;
    if (first?.type === 'element') first.children.unshift({ type: 'text', value: `[${index + 1}] ` });
    blocks.push(...content);
  }
  return blocks;
}

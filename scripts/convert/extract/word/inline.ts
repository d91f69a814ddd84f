import type { ElementContent } from 'hast';
import { type Context, html, leaveOut } from './context.ts';
import { symbolSign } from './symbols.ts';
import { descend, elementsOf, findAll, isOn, textBelow, valueAt, type XmlElement } from './xml.ts';

/** Reads what stands in a text box: paragraphs and tables. */
export type ReadBlocks = (parent: XmlElement, context: Context) => ElementContent[];

/** Elements that print nothing themselves. */
const silent = new Set(
  `w:rPr w:instrText w:delText w:delInstrText w:lastRenderedPageBreak w:annotationRef w:footnoteRef w:endnoteRef
  w:separator w:continuationSeparator w:pgNum w:softHyphen`.split(/\s+/u),
);

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Of the same content in two formats, the one with text, or else the newer one. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const choices = [...elementsOf(element, 'mc:Choice'), ...elementsOf(element, 'mc:Fallback')];
  return choices.find((choice) => findAll(choice, 'w:txbxContent', 'w:t').length > 0) ?? choices[0];
}

/** A drawing: what text boxes in it hold follows after the paragraph; the rest is counted. */
export function readDrawing(drawing: XmlElement, context: Context, readBlocks: ReadBlocks): [] {
  const embedded = drawing.name === 'w:object' || findAll(drawing, 'c:chart', 'dgm:relIds').length > 0;
  if (embedded) context.counts.embedded += 1;
  else context.tally.pictures += findAll(drawing, 'pic:pic', 'v:imagedata').length;
  for (const box of findAll(drawing, 'w:txbxContent'))
    context.boxes.push(...readBlocks(box, { ...context, boxes: [] }));
  return [];
}

/** Begins, turns or ends a field; a tick box of a form is printed as its sign. */
function readField(element: XmlElement, { fields }: Context): ElementContent[] {
  const kind = element.attributes.get('w:fldCharType');
  if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  if (kind === 'end') fields.pop();
  if (kind !== 'begin') return [];
  fields.push('instruction');
  const box = descend(element, 'w:ffData', 'w:checkBox');
  if (!box) return [];
  return text(isOn(box, descend(box, 'w:checked') ? 'w:checked' : 'w:default') ? '☑' : '☐');
}

function readNoteReference(element: XmlElement, context: Context): ElementContent[] {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const note = `${kind}/${element.attributes.get('w:id')}`;
  if (!context.notes.has(note)) return [];
  if (!context.cited.includes(note)) context.cited.push(note);
  return text(`[${context.cited.indexOf(note) + 1}]`);
}

function readSymbol(element: XmlElement, context: Context): ElementContent[] {
  const code = element.attributes.get('w:char') ?? '';
  const sign = symbolSign(Number.parseInt(code, 16));
  if (sign === null) context.unread.add(`w:sym ${element.attributes.get('w:font')} ${code}`);
  return text(sign ?? '\ufffd');
}

function readContent(element: XmlElement, context: Context, readBlocks: ReadBlocks): ElementContent[] {
  if (silent.has(element.name)) return [];
  switch (element.name) {
    case 'w:fldChar':
      return readField(element, context);
    case 'w:commentReference':
      context.counts.comments += 1;
      return [];
    case 'mc:AlternateContent': {
      const chosen = chosenAlternative(element);
      return elementsOf(chosen).flatMap((child) => readContent(child, context, readBlocks));
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(element, context, readBlocks);
    default:
      return context.fields.includes('instruction') ? [] : readText(element, context);
  }
}

function readText(element: XmlElement, context: Context): ElementContent[] {
  switch (element.name) {
    case 'w:t':
      return text(textBelow(element));
    case 'w:tab':
    case 'w:ptab':
      return text('\t');
    case 'w:noBreakHyphen':
      return text('-');
    case 'w:br':
    case 'w:cr':
      return [html('br', [])];
    case 'w:ruby':
      return text(findAll(element, 'w:rubyBase').map(textBelow).join(''));
    case 'w:sym':
      return readSymbol(element, context);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readNoteReference(element, context);
    default:
      context.unread.add(element.name);
      return [];
  }
}

/** What a run prints; a hidden one is left out. */
export function readRun(run: XmlElement, context: Context, readBlocks: ReadBlocks): ElementContent[] {
  const properties = descend(run, 'w:rPr');
  const hidden = descend(properties, 'w:vanish')
    ? isOn(properties, 'w:vanish')
    : context.styles.isHidden(valueAt(properties, 'w:rStyle'));
  // Fields go on in hidden runs as well.
  const content = elementsOf(run).flatMap((child) => readContent(child, context, readBlocks));
  if (hidden) return leaveOut(run, 'hidden', context);
  return valueAt(properties, 'w:vertAlign') === 'superscript' && content.length > 0 ? [html('sup', content)] : content;
}

import { descend, elementsOf, isOn, valueAt, type XmlElement } from './xml.ts';

interface Style {
  id: string;
  name: string;
  basedOn: string | undefined;
  element: XmlElement;
}

/** What paragraphs and runs inherit from the styles of a document. */
export interface Styles {
  /** The numbering that a paragraph style brings: list, level if stated, and the nearest style that says so. */
  numbering(style: string | undefined): { list: string; level: string | undefined; style: string } | null;
  /** Depth of the heading that a paragraph style marks, from 1, or null. */
  headingDepth(style: string | undefined): number | null;
  /** Whether text in the style is hidden. */
  isHidden(style: string | undefined): boolean;
  /** The list that a numbering style names. */
  listOf(style: string): string | undefined;
}

/** Styles based on each other in a circle must not hang the reader. */
const longestChain = 50;

function readStyles(root: XmlElement | undefined): { byId: Map<string, Style>; normal: string | undefined } {
  const byId = new Map<string, Style>();
  let normal: string | undefined;
  for (const element of elementsOf(root, 'w:style')) {
    const id = element.attributes.get('w:styleId') ?? '';
    byId.set(id, { id, name: valueAt(element, 'w:name') ?? '', basedOn: valueAt(element, 'w:basedOn'), element });
    const paragraph = element.attributes.get('w:type') === 'paragraph';
    if (paragraph && /^(1|true|on)$/u.test(element.attributes.get('w:default') ?? '')) normal = id;
  }
  return { byId, normal };
}

/** A heading by its outline level (0 to 8), which 9 takes back. */
export function depthOfOutline(level: string | undefined): number | null | undefined {
  if (level === undefined) return undefined;
  return /^[0-8]$/u.test(level) ? Number(level) + 1 : null;
}

/** Reads `styles.xml`; a document without it has no styles. */
export function readStyleSheet(root: XmlElement | undefined): Styles {
  const { byId, normal } = readStyles(root);

  /** A style and those it is based on, nearest first; the default style of paragraphs if none is named. */
  function* chain(id: string | undefined): Generator<Style> {
    let style = byId.get(id ?? normal ?? '');
    for (let length = 0; style && length < longestChain; length += 1) {
      yield style;
      style = style.basedOn === undefined ? undefined : byId.get(style.basedOn);
    }
  }

  return {
    numbering(id) {
      let level: string | undefined;
      let nearest: string | undefined;
      for (const style of chain(id)) {
        const properties = descend(style.element, 'w:pPr', 'w:numPr');
        if (!properties) continue;
        nearest ??= style.id;
        level ??= valueAt(properties, 'w:ilvl');
        const list = valueAt(properties, 'w:numId');
        if (list !== undefined) return { list, level, style: nearest };
      }
      return null;
    },
    headingDepth(id) {
      for (const style of chain(id)) {
        const outlined = depthOfOutline(valueAt(style.element, 'w:pPr', 'w:outlineLvl'));
        if (outlined !== undefined) return outlined;
        const named = /^(?:heading|标题) ?([1-9])$/iu.exec(style.name);
        if (named) return Number(named[1]);
        if (/^title$/iu.test(style.name)) return 1;
      }
      return null;
    },
    isHidden: (id) => id !== undefined && [...chain(id)].some((style) => isOn(style.element, 'w:rPr', 'w:vanish')),
    listOf: (id) => valueAt(byId.get(id)?.element, 'w:pPr', 'w:numPr', 'w:numId'),
  };
}

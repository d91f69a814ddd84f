import sax from 'sax';
import { ExtractionError } from '../extraction.ts';

export type XmlNode = XmlElement | string;

/** An element of a part. Names have the usual prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
}

/** Usual prefixes; the second URI of a pair is that of strict Open XML. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

/** Deeper than Word itself nests tables and text boxes. */
const deepest = 500;
/** Elements of one part; a document of 500 pages of tables has some 300,000. */
const mostElements = 2_000_000;
/** Elements whose text is printed or counted; all other text is white space between elements. */
const textual = new Set(['w:t', 'w:delText', 'm:t']);

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Namespaces by the prefixes that hold in a part of a document, and names already looked up in it. */
class Scope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(declared: ReadonlyMap<string, string>) {
    this.#prefixes = declared;
  }

  /** The scope inside an element, which is a new one only where it declares a namespace. */
  inside(attributes: Record<string, string>): Scope {
    let declared: Map<string, string> | null = null;
    for (const [name, value] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns')) continue;
      declared ??= new Map(this.#prefixes);
      declared.set(name.slice('xmlns:'.length), value);
    }
    return declared ? new Scope(declared) : this;
  }

  /** The name with the usual prefix of its namespace. Attributes without a prefix belong to none. */
  common(name: string, isAttribute: boolean): string {
    if (isAttribute && !name.includes(':')) return name;
    let common = this.#names.get(name);
    if (common === undefined) {
      const colon = name.indexOf(':');
      const uri = this.#prefixes.get(name.slice(0, Math.max(0, colon)));
      const prefix = uri === undefined ? 'unknown' : (prefixes.get(uri) ?? 'other');
      common = colon < 0 && uri === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
      this.#names.set(name, common);
    }
    return common;
  }

  attributes(raw: Record<string, string>): ReadonlyMap<string, string> {
    let attributes: Map<string, string> | null = null;
    for (const [name, value] of Object.entries(raw)) {
      if (name.startsWith('xmlns')) continue;
      attributes ??= new Map();
      attributes.set(this.common(name, true), value);
    }
    return attributes ?? noAttributes;
  }
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Parses a part of an Open XML package. Entities are not expanded, external ones are not fetched: a part that
 * declares a document type is refused, as Open XML demands.
 * @param part Its name, for messages.
 * @throws ExtractionError when it is not well formed, nested too deeply or too large.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const fail = (why: string): ExtractionError => new ExtractionError(`Word 文件的“${part}”${why}`);
  const parser = sax.parser(true, { position: false });
  const open: XmlElement[] = [];
  const scopes = [new Scope(new Map())];
  let root = null as XmlElement | null;
  let elements = 0;
  parser.onerror = () => {
    throw fail('不是完好的 XML，文件可能已损坏');
  };
  parser.ondoctype = () => {
    throw fail('含有文档类型声明（DOCTYPE），可能引用外部实体，拒绝读取');
  };
  parser.onopentag = (tag) => {
    elements += 1;
    if (elements > mostElements) throw fail('过大（元素数超过上限），拒绝读取');
    if (open.length >= deepest) throw fail('嵌套过深，不是正常的文件，拒绝读取');
    const raw = tag.attributes as Record<string, string>;
    const scope = (scopes.at(-1) as Scope).inside(raw);
    scopes.push(scope);
    const element = { name: scope.common(tag.name, false), attributes: scope.attributes(raw), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
    scopes.pop();
  };
  const text = (value: string): void => {
    const parent = open.at(-1);
    if (parent && textual.has(parent.name)) parent.children.push(value);
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.write(decode(bytes)).close();
  if (root === null) throw fail('是空的，文件可能已损坏');
  return root;
}

export function isXmlElement(node: XmlNode, ...names: string[]): node is XmlElement {
  return typeof node !== 'string' && (names.length === 0 || names.includes(node.name));
}

/** The child elements, of one of the names if any are given. */
export function elementsOf(parent: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return parent ? parent.children.filter((child): child is XmlElement => isXmlElement(child, ...names)) : [];
}

/** The first element found by going down one name after the other. */
export function descend(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path) at = at?.children.find((child): child is XmlElement => isXmlElement(child, name));
  return at;
}

/** The `w:val` of the element found by going down, or undefined. */
export function valueAt(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  return descend(parent, ...path)?.attributes.get('w:val');
}

/** Whether an on/off property is set: the element is there, and not with the value 0, false or off. */
export function isOn(parent: XmlElement | undefined, ...path: string[]): boolean {
  const element = descend(parent, ...path);
  return element !== undefined && !/^(0|false|off|none)$/u.test(element.attributes.get('w:val') ?? '');
}

/** All elements of the names below an element, outermost first, not looking into those found. */
export function findAll(parent: XmlElement, ...names: string[]): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, ...names)));
}

/** The text below an element, deleted text too. */
export function textBelow(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textBelow).join('');
}
